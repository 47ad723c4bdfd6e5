package org.alongside.content.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody drew, as numbers and never as a picture: lines of points on a grid. As a text it is its lines with dots
 * between them, {@code w1a0b0c0d0.d2a0b0}, and each drawing is written in one way only.
 *
 * @param lines in the order in which they were drawn; at most {@value #MOST_LINES}, with at most {@value #MOST_POINTS}
 *     points in all of them
 */
public record Drawing(List<DrawnLine> lines) {

    /** Of the grid; every pad has this shape, four to three. */
    public static final int WIDTH = 1000;

    /** Of the grid. */
    public static final int HEIGHT = 750;

    /** More lines than anybody draws on a small pad. */
    public static final int MOST_LINES = 300;

    /** A line by hand takes about ten points on this grid, a curly one forty. */
    public static final int MOST_POINTS = 4_000;

    /** The longest text of a drawing, in characters. */
    public static final int LONGEST = MOST_POINTS * DrawnPoint.LENGTH + MOST_LINES * (DrawnLine.HEAD + 1);

    /** Nothing is drawn. */
    public static final Drawing NONE = new Drawing(List.of());

    private static final String BETWEEN = ".";

    /** @throws IllegalArgumentException where it has more lines or points than fit */
    public Drawing {
        lines = List.copyOf(lines);
        if (!fits(lines)) {
            throw new IllegalArgumentException("more lines or points than fit");
        }
    }

    private static boolean fits(List<DrawnLine> lines) {
        int points = lines.stream().mapToInt(line -> line.points().size()).sum();
        return lines.size() <= MOST_LINES && points <= MOST_POINTS;
    }

    /** The drawing that this text is, the empty text being {@link #NONE}; empty where it is none. */
    public static Optional<Drawing> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<DrawnLine> lines = new ArrayList<>();
        for (String line : text.split("\\" + BETWEEN, -1)) {
            Optional<DrawnLine> drawn = DrawnLine.parse(line);
            if (drawn.isEmpty()) {
                return Optional.empty();
            }
            lines.add(drawn.get());
        }
        return fits(lines) ? Optional.of(new Drawing(lines)) : Optional.empty();
    }

    /** As one text; empty where nothing is drawn. */
    public String text() {
        return lines.stream().map(DrawnLine::text).collect(Collectors.joining(BETWEEN));
    }
}
