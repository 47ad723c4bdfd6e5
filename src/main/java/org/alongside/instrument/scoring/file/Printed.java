package org.alongside.instrument.scoring.file;

import org.alongside.kernel.Finding;

/** Findings and texts of others as the commands print them: each on one line (scoring-format 4 and 5). */
public final class Printed {

    private static final int LONGEST_QUOTE = 40;

    private Printed() {}

    /** {@code ERROR <file>:<line>  <reason>}, with line 1 where the finding is about the whole file. */
    public static String line(Finding finding) {
        return finding.severity() + " " + finding.file() + ":" + Math.max(1, finding.line()) + "  "
                + onOneLine(finding.reason());
    }

    /** A cell in quotes, cut short where it is long. */
    static String quoted(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "'" + onOneLine(shown) + "'";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "?");
    }
}
