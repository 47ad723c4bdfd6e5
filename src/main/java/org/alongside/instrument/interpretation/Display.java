package org.alongside.instrument.interpretation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.alongside.instrument.Outcome;

/**
 * The one place where a number is rounded: half up, on its way to somebody's eyes. Every comparison, with cuts or with
 * other values, is made before.
 */
public final class Display {

    private static final double FLOOR = 1;
    private static final double CEILING = 99;
    private static final double HIGHEST_LEVEL = 99.9;
    private static final int FIGURE_DECIMALS = 2;

    private Display() {}

    /** A value, a mean or an end of a band of this outcome: with at most the decimals it declares, no zeros behind. */
    public static String value(Outcome outcome, double value, Locale locale) {
        return rounded(value, outcome.properties().rules().decimals(), locale);
    }

    /** A T-score as a whole number. */
    public static String t(NormedScore t, Locale locale) {
        return rounded(t.value(), 0, locale);
    }

    /** A percentile as a whole number; {@code <1} and {@code >99} at the ends, where a number would claim too much. */
    public static String percentile(NormedScore percentile, Locale locale) {
        if (percentile.value() < FLOOR) {
            return "<" + rounded(FLOOR, 0, locale);
        } else if (percentile.value() > CEILING) {
            return ">" + rounded(CEILING, 0, locale);
        }
        return rounded(percentile.value(), 0, locale);
    }

    /**
     * How often in a hundred times: with at most one decimal, and never 100, which would claim that it is always so.
     *
     * @param level greater than 0 and smaller than 1
     */
    public static String level(double level, Locale locale) {
        double hundredths = BigDecimal.valueOf(level).movePointRight(2).doubleValue();
        return rounded(Math.min(hundredths, HIGHEST_LEVEL), 1, locale);
    }

    /** A figure about many people: always with two decimals, so that a column of them lines up. */
    public static String figure(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(FIGURE_DECIMALS);
        return format.format(new BigDecimal(Double.toString(value)).setScale(FIGURE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Half up, away from zero, on the decimals that the number itself is written with (1.005 is 1.01). */
    private static String rounded(double value, int decimals, Locale locale) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }
}
