package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import org.alongside.content.Variant;

/**
 * One Markdown file of a step: front matter between two lines of {@code ---}, then the body.
 *
 * @param bodyLine the line on which the body begins, from 1
 */
record TextFile(Variant variant, String language, Fields front, String body, int bodyLine) {

    /** Splits the text; without front matter it has no fields at all, which is a finding for the default only. */
    static TextFile of(Variant variant, String language, Source source, String text) {
        String clean = text.replace("\uFEFF", "").replace("\r\n", "\n") + "\n";
        int end = clean.startsWith("---\n") ? clean.indexOf("\n---\n", 3) : -1;
        if (end < 0) {
            if (variant.equals(Variant.DEFAULT) || clean.startsWith("---\n")) {
                source.error(1, "front matter is missing: a line '---', 'title: …', a line '---'");
            }
            return new TextFile(variant, language, Fields.of(source, null), clean, 1);
        }
        Source front = new Source(source.file(), 2, source.notes());
        String yaml = end < 4 ? "" : clean.substring(4, end);
        String body = clean.substring(end + "\n---\n".length());
        int bodyLine = 1
                + (int) clean.substring(0, clean.length() - body.length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new TextFile(variant, language, front.fields(yaml), body, bodyLine);
    }

    /** The paragraphs of the whole body. */
    List<Passage> paragraphs() {
        return paragraphs(new TextBlock("", "", body, bodyLine));
    }

    /** The paragraphs of a passage, which blank lines part. */
    List<Passage> paragraphs(TextBlock passage) {
        List<Passage> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        String[] lines = (passage.text() + "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                start = text.isEmpty() ? i : start;
                text.append(lines[i]).append('\n');
            } else if (!text.isEmpty()) {
                String file = front.source().file();
                paragraphs.add(
                        new Passage(file, passage.line() + start, language, Passage.Kind.PARAGRAPH, text.toString()));
                text.setLength(0);
            }
        }
        return paragraphs;
    }
}
