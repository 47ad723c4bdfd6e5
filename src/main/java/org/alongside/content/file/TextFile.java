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

    /** Blanks behind the dashes are not seen by an author, so they make no difference. */
    private static final Pattern FRONT = Pattern.compile("\\A---[ \\t]*\n(?<yaml>(?s:.*?))(?<=\n)---[ \\t]*\n");

    /** Splits the text; without front matter there are no keys at all, which is a finding for the default only. */
    static TextFile of(Variant variant, String language, String file, String text, Findings findings) {
        String clean = text.replace("\uFEFF", "").replace("\r\n", "\n") + "\n";
        Matcher framed = FRONT.matcher(clean);
        if (!framed.find()) {
            if (variant.equals(Variant.DEFAULT) || clean.stripLeading().startsWith("---")) {
                findings.error(file, 1, "front matter is missing: a line '---', 'title: …', a line '---'");
            }
            return new TextFile(variant, language, file, Optional.empty(), clean, 1);
        }
        String yaml = framed.group("yaml");
        Read<Node> front = YamlReader.inside(
                new FilePlace(file, FIRST_LINE_OF_FRONT), yaml.isEmpty() ? "" : yaml.substring(0, yaml.length() - 1));
        findings.addAll(front.findings());
        String body = clean.substring(framed.end());
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
