package org.alongside.instrument.interpretation.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.instrument.interpretation.AnswerSpread;
import org.alongside.instrument.interpretation.Interpretation;
import org.alongside.instrument.interpretation.Position;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.OutcomeScore;

/**
 * One person's values of one outcome over time: a column for each sitting, and in it the band, or (while nobody knows
 * how exact the outcome is) the third of the scale in which the value lies. There is never a point and never a line
 * from one to the next: between two sittings nobody asked. Across it is in percent, upwards in pixels of the picture's
 * height; more is higher.
 */
public final class TimePicture {

    /** More columns than this have no room for their dates on a telephone. */
    public static final int MOST = 6;

    private static final double HEIGHT = 132;
    private static final double MARGIN = 6;
    private static final double SHARE = 0.5;
    private static final double THINNEST = 6;
    private static final double WHOLE = 100;

    private TimePicture() {}

    /** What is shaded in a column. */
    public record Box(String x, String width, String y, String height) {}

    /** @param x of the middle of the column; one box, or none where that sitting has no value */
    public record TimeColumn(String x, List<Box> boxes) {}

    /** Lowest, two thirds and highest, as heights in the picture. */
    public static List<String> lines() {
        return List.of(pixels(y(1)), pixels(y(2 / 3.0)), pixels(y(1 / 3.0)), pixels(y(0)));
    }

    public static String height() {
        return pixels(HEIGHT);
    }

    /** @param readings of one outcome, the oldest first; at most {@link #MOST} are drawn, the last ones */
    public static List<TimeColumn> columns(List<Interpretation> readings) {
        return columnsOf(readings.stream().map(TimePicture::span).toList());
    }

    /**
     * The same of answers of which nobody knows how exact they are: each column is shaded from the lowest answer to the
     * highest.
     *
     * @param spreads the oldest first, empty where nothing was answered; at most {@link #MOST} are drawn, the last ones
     */
    public static List<TimeColumn> columnsOfSpreads(List<Optional<AnswerSpread>> spreads) {
        return columnsOf(
                spreads.stream().map(spread -> spread.map(TimePicture::span)).toList());
    }

    private static List<TimeColumn> columnsOf(List<Optional<Range>> spans) {
        List<Optional<Range>> drawn = spans.subList(Math.max(0, spans.size() - MOST), spans.size());
        double column = WHOLE / drawn.size();
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> new TimeColumn(
                        ScalePicture.percent(column * (n + 0.5)),
                        drawn.get(n).map(span -> box(column, n, span)).stream().toList()))
                .toList();
    }

    private static Range span(AnswerSpread spread) {
        Range whole = new Range(spread.options().min(), spread.options().max());
        return new Range(share(whole, spread.lowest()), share(whole, spread.highest()));
    }

    private static Box box(double column, int n, Range span) {
        double top = y(span.high());
        double height = Math.max(THINNEST, y(span.low()) - top);
        return new Box(
                ScalePicture.percent(column * (n + (1 - SHARE) / 2)),
                ScalePicture.percent(column * SHARE),
                pixels(Math.min(top, HEIGHT - MARGIN - THINNEST)),
                pixels(height));
    }

    /** What is shaded, as a share of the scale (0 to 1); empty without a value, or without a scale to show it on. */
    private static Optional<Range> span(Interpretation reading) {
        OutcomeScore score = reading.score();
        Optional<Range> possible = reading.possible().filter(range -> range.low() < range.high());
        if (score.value().isEmpty() || possible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(reading.band()
                .value()
                .map(band -> new Range(share(possible.get(), band.low()), share(possible.get(), band.high())))
                .orElseGet(() -> third(Position.of(possible.get(), score.value().getAsDouble()))));
    }

    private static Range third(Position position) {
        int n = position.ordinal();
        return new Range(n / 3.0, (n + 1) / 3.0);
    }

    private static double share(Range whole, double value) {
        return Math.max(0, Math.min(1, (value - whole.low()) / (whole.high() - whole.low())));
    }

    private static double y(double share) {
        return MARGIN + (1 - share) * (HEIGHT - 2 * MARGIN);
    }

    private static String pixels(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
