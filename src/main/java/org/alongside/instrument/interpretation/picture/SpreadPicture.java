package org.alongside.instrument.interpretation.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.interpretation.AnswerSpread;
import org.alongside.instrument.interpretation.picture.ScalePicture.ScaleBar;
import org.alongside.instrument.range.Range;

/**
 * The answers behind one outcome as dots over the line of their options, equal ones on top of each other, and a bar on
 * the line from the lowest to the highest. Across it is in percent, upwards in pixels. There is no mean in it.
 *
 * @param height of the whole picture, in pixels
 * @param line where it lies
 * @param ticks one for each option, in percent
 * @param bars one from the lowest answer to the highest; none where all answers are the same
 * @param dots one for each answer
 */
public record SpreadPicture(
        String height, SpreadLine line, List<String> ticks, List<ScaleBar> bars, List<SpreadDot> dots) {

    private static final int STEP = 15;
    private static final int BELOW = 8;
    private static final int ABOVE = 6;
    private static final int HALF_BAR = 3;
    private static final int HALF_TICK = 4;

    public SpreadPicture {
        ticks = List.copyOf(ticks);
        bars = List.copyOf(bars);
        dots = List.copyOf(dots);
    }

    /** The line, its ticks and the bar on it, in pixels from above. */
    public record SpreadLine(String y, String tickTop, String tickFoot, String barTop) {

        private static SpreadLine at(int y) {
            return new SpreadLine(
                    Integer.toString(y),
                    Integer.toString(y - HALF_TICK),
                    Integer.toString(y + HALF_TICK),
                    Integer.toString(y - HALF_BAR));
        }
    }

    /** One answer: x in percent and y in pixels, both of its middle. */
    public record SpreadDot(String x, String y) {}

    public static SpreadPicture of(AnswerSpread spread) {
        ScalePicture line = ScalePicture.on(
                new Range(spread.options().min(), spread.options().max()));
        int axis = ABOVE + STEP * highestPile(spread);
        return new SpreadPicture(
                Integer.toString(axis + BELOW),
                SpreadLine.at(axis),
                line.ticks(),
                bars(spread, line),
                dots(spread, line, axis));
    }

    private static List<ScaleBar> bars(AnswerSpread spread, ScalePicture line) {
        return spread.lowest() == spread.highest()
                ? List.of()
                : List.of(line.bar(new Range(spread.lowest(), spread.highest())));
    }

    private static List<SpreadDot> dots(AnswerSpread spread, ScalePicture line, int axis) {
        List<SpreadDot> dots = new ArrayList<>();
        Map<Integer, Integer> pile = new HashMap<>();
        for (int value : spread.values()) {
            int below = pile.merge(value, 1, Integer::sum) - 1;
            dots.add(new SpreadDot(line.at(value), Integer.toString(axis - STEP * below - STEP * 3 / 4 - 1)));
        }
        return dots;
    }

    private static int highestPile(AnswerSpread spread) {
        return spread.values().stream()
                .mapToInt(value -> Collections.frequency(spread.values(), value))
                .max()
                .orElseThrow();
    }
}
