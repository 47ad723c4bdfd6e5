package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.kernel.Findings;

/**
 * A text block is a stretch of a step's file: a passage, or what stands in a block between three backticks that names a
 * kind.
 *
 * @param kind empty for a passage
 * @param id as the author wrote it, perhaps empty
 * @param line of the file on which the text begins, from 1
 */
record TextBlock(String kind, String id, String text, int line) {

    private static final Pattern OPENS = Pattern.compile("```\\s*(\\S+)[ \\t]*(.*?)\\s*");
    private static final String FENCE = "```";

    boolean isPassage() {
        return kind.isEmpty();
    }

    /** The line that opened this block. */
    int opening() {
        return line - 1;
    }

    /**
     * In the order of the file; blank passages are left out. A block without an end is a finding, and ends with the
     * file.
     */
    static List<TextBlock> of(TextFile file, Findings findings) {
        List<TextBlock> blocks = new ArrayList<>();
        TextBlock open = new TextBlock("", "", "", file.bodyLine());
        StringBuilder text = new StringBuilder();
        boolean code = false;
        int line = file.bodyLine();
        for (String words : file.body().split("\n", -1)) {
            line++;
            Matcher opens = OPENS.matcher(words);
            boolean begins = open.isPassage() && !code && opens.matches();
            boolean ends = !open.isPassage() && words.strip().equals(FENCE);
            if (begins || ends) {
                open.add(text, blocks);
                open = begins
                        ? new TextBlock(opens.group(1), opens.group(2), "", line)
                        : new TextBlock("", "", "", line);
            } else {
                text.append(words).append('\n');
                code ^= open.isPassage() && words.strip().equals(FENCE);
            }
        }
        if (!open.isPassage()) {
            findings.error(file.file(), open.opening(), "this block has no end: a line ``` is missing");
        }
        open.add(text, blocks);
        return blocks;
    }

    private void add(StringBuilder found, List<TextBlock> blocks) {
        if (!isPassage() || !found.toString().isBlank()) {
            blocks.add(new TextBlock(kind, id, found.toString(), line));
        }
        found.setLength(0);
    }
}
