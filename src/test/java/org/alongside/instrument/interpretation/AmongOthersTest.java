package org.alongside.instrument.interpretation;

import static org.alongside.instrument.interpretation.ReadableScale.RELIABLE;
import static org.alongside.instrument.interpretation.ReadableScale.calm;
import static org.alongside.instrument.interpretation.ReadableScale.reading;
import static org.alongside.instrument.interpretation.ReadableScale.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.interpretation.Interpretation.AmongOthers;
import org.alongside.instrument.interpretation.NormedScore.How;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmongOthersTest {

    private static AmongOthers others(ReadableScale scale, int... answers) {
        return reading(scale.instrument(), Audience.OWNER, answers).amongOthers();
    }

    private static void assertPlaced(double expected, How how, Computable<NormedScore> told) {
        NormedScore placed = told.value().orElseThrow();
        assertEquals(expected, placed.value(), 1e-9);
        assertEquals(how, placed.how());
        assertEquals("adults", placed.norms());
    }

    @Test
    @DisplayName("INSTRUMENT-16: from mean and SD, T is 50 + 10 z and the percentile is Φ(z)")
    void formula() {
        AmongOthers others = others(calm(RELIABLE).norms("adults", "mean: 3, sd: 0.8"), 3, 3, 3, 3, 4);
        assertPlaced(52.5, How.FORMULA, others.t());
        assertPlaced(59.87063256829237, How.FORMULA, others.percentile());
    }

    @Test
    @DisplayName("INSTRUMENT-16: a table's own T and percentile come before the formula")
    void table() {
        ReadableScale scale = calm().norms(
                        "adults",
                        "mean: 3, sd: 1, table: [{value: 1, percentile: 2, t: 28}, {value: 3, percentile: 40, t: 48},"
                                + " {value: 4, percentile: 80, t: 58}]");
        assertPlaced(48, How.TABLE, others(scale, 3, 3, 3, 3, 3).t());
        assertPlaced(40, How.TABLE, others(scale, 3, 3, 3, 3, 3).percentile());
        assertPlaced(50, How.BETWEEN, others(scale, 3, 3, 3, 3, 4).t());
        assertPlaced(48, How.BETWEEN, others(scale, 3, 3, 3, 3, 4).percentile());
        assertEquals(
                Optional.of(NotComputableReason.OUTSIDE_NORMS),
                others(scale, 5, 5, 5, 5, 5).t().whyNot());
        assertPlaced(28, How.TABLE, others(scale, 1, 1, 1, 1, 1).t());
    }

    @Test
    @DisplayName("INSTRUMENT-16: counts give mid-ranks: half of those with the same value are below")
    void midRank() {
        ReadableScale scale = calm().norms(
                        "adults",
                        "table: [{value: 1, count: 10}, {value: 2, count: 40}, {value: 3, count: 100}, {value: 4, count: 50}]");
        assertPlaced(50, How.TABLE, others(scale, 3, 3, 3, 3, 3).percentile());
        assertPlaced(2.5, How.TABLE, others(scale, 1, 1, 1, 1, 1).percentile());
        assertPlaced(75, How.TABLE, others(scale, 3, 3, 3, 3, 4).percentile());
        assertPlaced(100, How.TABLE, others(scale, 5, 5, 5, 5, 5).percentile());
        assertEquals(
                Optional.of(NotComputableReason.NO_NORMS),
                others(scale, 3, 3, 3, 3, 3).t().whyNot());
    }

    @Test
    @DisplayName("INSTRUMENT-16 sabotage: the rank of the highest alike, instead of the middle one, would not be 50")
    void notTheHighestRank() {
        double highest = 100.0 * (10 + 40 + 100) / 200;
        ReadableScale scale = calm().norms(
                        "adults",
                        "table: [{value: 1, count: 10}, {value: 2, count: 40}, {value: 3, count: 100}, {value: 4, count: 50}]");
        assertThrows(
                AssertionError.class,
                () -> assertPlaced(
                        highest, How.TABLE, others(scale, 3, 3, 3, 3, 3).percentile()));
    }

    @Test
    @DisplayName("INSTRUMENT-16: shown as a whole number, with a floor of <1 and a ceiling of >99")
    void shown() {
        assertEquals("<1", shown(0));
        assertEquals("<1", shown(0.99));
        assertEquals("1", shown(1));
        assertEquals("3", shown(2.5));
        assertEquals("99", shown(99));
        assertEquals(">99", shown(99.001));
    }

    private static String shown(double percentile) {
        return Display.percentile(new NormedScore(percentile, "adults", How.TABLE), Locale.ENGLISH);
    }

    @Test
    @DisplayName("INSTRUMENT-14: without norms there is no place among others")
    void noNorms() {
        AmongOthers others = others(calm(RELIABLE), 3, 3, 3, 3, 4);
        assertEquals(Optional.of(NotComputableReason.NO_NORMS), others.t().whyNot());
        assertEquals(
                Optional.of(NotComputableReason.NO_NORMS), others.percentile().whyNot());
    }

    @Test
    @DisplayName(
            "INSTRUMENT-16: from ASSUMED values there is no T and no percentile, for nobody; from no score neither")
    void refused() {
        ReadableScale scale = calm("reliability: {alpha: 0.8, sd: 1}").norms("adults", "mean: 3, sd: 0.8");
        AmongOthers author =
                reading(scale.instrument(), Audience.AUTHOR, 3, 3, 3, 3, 4).amongOthers();
        assertEquals(Optional.of(NotComputableReason.ASSUMED), author.t().whyNot());
        assertEquals(
                Optional.of(NotComputableReason.ASSUMED), author.percentile().whyNot());
        ReadableScale known = calm(RELIABLE).norms("adults", "mean: 3, sd: 0.8");
        assertEquals(
                Optional.of(NotComputableReason.NOT_COMPUTABLE_SCORE),
                others(known, 3).t().whyNot());
    }

    @Test
    @DisplayName("INSTRUMENT-14: of several norms the first by name is used, or the one that was asked for, and named")
    void several() {
        Instrument instrument = calm(RELIABLE)
                .norms("students", "mean: 2, sd: 1")
                .norms("adults", "mean: 3, sd: 1")
                .instrument();
        Interpretation first = reading(instrument, Audience.OWNER, 4, 4, 4, 4, 4);
        assertPlaced(60, How.FORMULA, first.amongOthers().t());
        Interpretation asked =
                Interpreter.among(instrument, score(instrument, 4, 4, 4, 4, 4), Audience.OWNER, "students");
        assertEquals(70, asked.amongOthers().t().value().orElseThrow().value(), 1e-12);
        assertEquals("students", asked.amongOthers().t().value().orElseThrow().norms());
        assertThrows(
                IllegalArgumentException.class,
                () -> Interpreter.among(instrument, score(instrument, 4, 4, 4, 4, 4), Audience.OWNER, "nobody"));
    }
}
