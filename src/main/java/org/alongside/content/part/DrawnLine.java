package org.alongside.content.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a drawing, from where the pen was set down to where it was lifted. It is written as the mark of its ink,
 * 1 or 2 for its width, and its points.
 *
 * @param broad whether it is the broader one of the two widths
 * @param points at least one; a single one is a dot
 */
public record DrawnLine(Ink ink, boolean broad, List<DrawnPoint> points) {

    /** How many characters stand before its points. */
    static final int HEAD = 2;

    private static final char THIN = '1';
    private static final char BROAD = '2';

    /** @throws IllegalArgumentException where it has no point */
    public DrawnLine {
        Objects.requireNonNull(ink, "an ink");
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a line has a point");
        }
    }

    /** The line that this text is; empty where it is none. */
    static Optional<DrawnLine> parse(String text) {
        boolean whole = text.length() > HEAD && (text.length() - HEAD) % DrawnPoint.LENGTH == 0;
        if (!whole || text.charAt(1) != THIN && text.charAt(1) != BROAD) {
            return Optional.empty();
        }
        List<DrawnPoint> points = new ArrayList<>();
        for (int from = HEAD; from < text.length(); from += DrawnPoint.LENGTH) {
            DrawnPoint.at(text, from).ifPresent(points::add);
        }
        return points.size() * DrawnPoint.LENGTH + HEAD < text.length()
                ? Optional.empty()
                : Ink.of(text.charAt(0)).map(ink -> new DrawnLine(ink, text.charAt(1) == BROAD, points));
    }

    String text() {
        return points.stream()
                .map(DrawnPoint::text)
                .collect(Collectors.joining("", "" + ink.mark() + (broad ? BROAD : THIN), ""));
    }

    /** As the path of an SVG, in numbers of the pad. A dot goes from its point to the same one. */
    public String path() {
        List<DrawnPoint> way = points.size() == 1 ? List.of(points.get(0), points.get(0)) : points;
        return way.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L", "M", ""));
    }
}
