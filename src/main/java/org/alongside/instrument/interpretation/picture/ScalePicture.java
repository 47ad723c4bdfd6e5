package org.alongside.instrument.interpretation.picture;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.range.Range;

/**
 * Where things lie on a line from the lowest to the highest, in percent of its length as SVG attributes want them
 * ({@code 37.5%}): the geometry of a picture without its words. What reaches past the ends is drawn to the ends.
 */
public final class ScalePicture {

    /** Beyond so many ticks a line is a ruler that nobody counts on. */
    private static final int MOST_TICKS = 11;

    private static final int QUARTERS = 4;

    /** Thinner than this nobody sees it, and a line would look like a point. */
    private static final double THINNEST = 3;

    private static final double WHOLE = 100;

    private final Range range;

    private ScalePicture(Range range) {
        this.range = range;
    }

    /** A bar along the line. */
    public record ScaleBar(String x, String width) {}

    /** One option of a question. @param own whether it was chosen */
    public record ScaleMark(String x, boolean own) {}

    /** @throws IllegalArgumentException where lowest and highest are the same: then there is no line */
    public static ScalePicture on(Range range) {
        if (!(range.low() < range.high())) {
            throw new IllegalArgumentException("a line has two ends");
        }
        return new ScalePicture(range);
    }

    /** A tick at every whole number where these are few, else at the quarters. */
    public List<String> ticks() {
        double length = range.high() - range.low();
        boolean whole = length <= MOST_TICKS - 1 && length == Math.rint(length);
        int steps = whole ? (int) length : QUARTERS;
        return IntStream.rangeClosed(0, steps)
                .mapToObj(n -> percent(WHOLE * n / steps))
                .toList();
    }

    public String at(double value) {
        return percent(place(value));
    }

    public ScaleBar bar(Range band) {
        double from = place(band.low());
        double to = place(band.high());
        double missing = Math.max(0, THINNEST - (to - from)) / 2;
        double left = Math.max(0, Math.min(from - missing, WHOLE - THINNEST));
        return new ScaleBar(percent(left), percent(Math.max(THINNEST, Math.min(WHOLE, to + missing) - left)));
    }

    /** The options of a question in a row, each in the middle of its column. */
    public static List<ScaleMark> marks(Choice options, OptionalInt own) {
        double column = WHOLE / ((double) options.max() - options.min() + 1);
        return IntStream.rangeClosed(options.min(), options.max())
                .mapToObj(n -> new ScaleMark(
                        percent(column * ((double) n - options.min() + 0.5)), own.isPresent() && own.getAsInt() == n))
                .toList();
    }

    private double place(double value) {
        double place = WHOLE * (value - range.low()) / (range.high() - range.low());
        return Math.max(0, Math.min(WHOLE, place));
    }

    /** One decimal is a third of a pixel on a telephone. */
    static String percent(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "%";
    }
}
