package org.alongside.identity.log;

/**
 * Stands for the line in the log of access without which nothing leaves as a file: {@link SiteActs} hands one out when
 * the line is written, and a download does not begin without it.
 */
public final class ExportLine {

    /** For a file that is about nobody: a questionnaire, an empty table. */
    public static final ExportLine OF_NOBODY = new ExportLine();

    ExportLine() {}
}
