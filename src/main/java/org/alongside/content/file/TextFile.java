package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.Variant;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.file.YamlReader;

/**
 * A text file is one Markdown file of a step: front matter between two lines of {@code ---}, then the body.
 *
 * @param file as the author knows it
 * @param front what stands between the lines; empty where there is none, or where it cannot be read
 * @param bodyLine the line on which the body begins, from 1
 */
record TextFile(Variant variant, String language, String file, Optional<Node> front, String body, int bodyLine) {

    private static final int FIRST_LINE_OF_FRONT = 2;

    /** A line of three hyphens; blanks behind them are not seen, and so mean nothing. */
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*\\n");

    /** Splits the text; without front matter there are no keys at all, which is a finding for the default only. */
    static TextFile of(Variant variant, String language, String file, String text, Findings findings) {
        String clean = text.replace("\uFEFF", "").replace("\r\n", "\n") + "\n";
        Matcher opening = FENCE.matcher(clean);
        boolean opens = opening.lookingAt();
        Matcher closing = FENCE.matcher(clean);
        if (!opens || !closing.find(opening.end())) {
            if (variant.equals(Variant.DEFAULT) || opens) {
                findings.error(file, 1, "front matter is missing: a line '---', 'title: …', a line '---'");
            }
            return new TextFile(variant, language, file, Optional.empty(), clean, 1);
        }
        String yaml = clean.substring(opening.end(), Math.max(opening.end(), closing.start() - 1));
        Read<Node> front = YamlReader.inside(new FilePlace(file, FIRST_LINE_OF_FRONT), yaml);
        findings.addAll(front.findings());
        String body = clean.substring(closing.end());
        int bodyLine = 1
                + (int) clean.substring(0, clean.length() - body.length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new TextFile(variant, language, file, front.value(), body, bodyLine);
    }

    /** The front matter by its shape. */
    Optional<Entries> front(Shape<Entries> shape, Findings findings) {
        return front.flatMap(node -> shape.read(node, "the front matter", findings));
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
                paragraphs.add(new Passage(
                        file, passage.line() + start, language, Passage.PassageKind.PARAGRAPH, text.toString()));
                text.setLength(0);
            }
        }
        return paragraphs;
    }
}
