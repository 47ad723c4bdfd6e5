package org.alongside.content.part;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two boxes side by side, such as what was said and what was heard.
 *
 * @param prompt what the two are for; where it is left out, the page shows the one for all
 * @param left the label of the first box
 * @param right the label of the second one
 */
public record Columns(String id, Optional<String> prompt, String left, String right) implements Part {

    private static final String ROOM = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

    /** A sentence in each box. */
    private static final Duration DOING = Duration.ofSeconds(90);

    public Columns {
        Objects.requireNonNull(id, "a part's id");
        Objects.requireNonNull(prompt, "a prompt, or empty");
        Objects.requireNonNull(left, "the label of the first box");
        Objects.requireNonNull(right, "the label of the second box");
    }

    /** One of the two boxes. Each of its lines is kept behind a mark, so that any words can stand in either. */
    public enum ColumnSide {
        LEFT("< "),
        RIGHT("> ");

        private final String mark;

        ColumnSide(String mark) {
            this.mark = mark;
        }

        private String kept(String words) {
            return words.isBlank() ? "" : mark + words.replace("\n", "\n" + mark);
        }

        /** What stands in this box, of a kept text. */
        public String in(String kept) {
            return kept.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What stands in both boxes, as one text; a blank box leaves no line. */
    public static String kept(String left, String right) {
        return below(ColumnSide.LEFT.kept(left), ColumnSide.RIGHT.kept(right));
    }

    @Override
    public String readAgain(String kept) {
        return below(labelled(left, ColumnSide.LEFT.in(kept)), labelled(right, ColumnSide.RIGHT.in(kept)));
    }

    private static String below(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : "\n") + second;
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + ": " + words;
    }

    @Override
    public Duration doing() {
        return DOING;
    }

    @Override
    public String asText() {
        String heading = PaperPrompt.heading(prompt);
        return heading + left + "\n\n" + ROOM + "\n\n" + right + "\n\n" + ROOM;
    }
}
