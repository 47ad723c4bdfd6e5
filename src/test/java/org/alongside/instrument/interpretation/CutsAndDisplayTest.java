package org.alongside.instrument.interpretation;

import static org.alongside.instrument.interpretation.ReadableScale.RELIABLE;
import static org.alongside.instrument.interpretation.ReadableScale.calm;
import static org.alongside.instrument.interpretation.ReadableScale.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CutsAndDisplayTest {

    private static final String TWO = "[{from: 4, label: high}, {from: 2, includeBoundary: false, label: middle}]";

    private static Optional<String> label(Instrument instrument, int... answers) {
        return reading(instrument, Audience.OWNER, answers).cuts().label();
    }

    @Test
    @DisplayName("INSTRUMENT-17: a cut holds its own value only on its inclusive side, and says source and population")
    void inclusiveSide() {
        Instrument instrument = calm().cuts(TWO).instrument();
        assertEquals(Optional.of("high"), label(instrument, 4, 4, 4, 4, 4));
        assertEquals(Optional.of("middle"), label(instrument, 2, 2, 2, 2, 3));
        assertEquals(Optional.empty(), label(instrument, 2, 2, 2, 2, 2));
        CutInterpretation cuts =
                reading(instrument, Audience.OWNER, 4, 4, 4, 4, 4).cuts();
        assertEquals("a study", cuts.scores().orElseThrow().source());
        assertEquals("adults", cuts.scores().orElseThrow().population());
    }

    @Test
    @DisplayName("INSTRUMENT-19 INSTRUMENT-17: a value just under a cut is under it, also where it is shown as the cut")
    void notRoundedBefore() {
        Instrument instrument =
                calm("decimals: 0").cuts("[{from: 4, label: high}]").instrument();
        Outcome calm = instrument.outcomes().get("calm");
        double justUnder = reading(instrument, Audience.OWNER, 4, 4, 4, 4, 3)
                .score()
                .value()
                .orElseThrow();
        assertEquals(Optional.empty(), label(instrument, 4, 4, 4, 4, 3));
        assertEquals("4", Display.value(calm, justUnder, Locale.ENGLISH));
    }

    @Test
    @DisplayName("INSTRUMENT-19 sabotage: rounding first would give the label of the cut")
    void roundedFirst() {
        Instrument instrument =
                calm("decimals: 0").cuts("[{from: 4, label: high}]").instrument();
        Outcome calm = instrument.outcomes().get("calm");
        double rounded = Double.parseDouble(Display.value(calm, 3.8, Locale.ENGLISH));
        assertNotEquals(
                label(instrument, 4, 4, 4, 4, 3),
                calm.properties().cuts().orElseThrow().label(rounded));
    }

    @Test
    @DisplayName("INSTRUMENT-17: a cut inside the band is named: there the value decides nothing")
    void insideBand() {
        Instrument instrument = calm(RELIABLE).cuts(TWO).instrument();
        CutInterpretation near =
                reading(instrument, Audience.OWNER, 4, 4, 4, 4, 3).cuts();
        assertEquals(List.of("high"), near.insideBand().stream().map(Cut::label).toList());
        assertEquals(Optional.of("middle"), near.label());
        assertEquals(
                List.of(),
                reading(instrument, Audience.OWNER, 5, 5, 5, 5, 5).cuts().insideBand());
    }

    @Test
    @DisplayName("INSTRUMENT-17 INSTRUMENT-15: where the owner sees no band, nothing is said about cuts inside it")
    void insideNoBand() {
        Instrument instrument =
                calm("reliability: {alpha: 0.84, sd: 1.1}").cuts(TWO).instrument();
        assertTrue(reading(instrument, Audience.OWNER, 4, 4, 4, 4, 3)
                .cuts()
                .insideBand()
                .isEmpty());
        assertEquals(
                1,
                reading(instrument, Audience.AUTHOR, 4, 4, 4, 4, 3)
                        .cuts()
                        .insideBand()
                        .size());
    }

    @Test
    @DisplayName(
            "CASE-lint-cut-of-tenths INSTRUMENT-17: eight tenths are 0.8, so a cut there is reached, and one above is not")
    void tenths() {
        String weighted = """
                outcomes:
                  share:
                    items: {e1: '+', q1: '+'}
                    rule: weighted
                    weights: {e1: 0.1, q1: 0.14}
                    privacy: OWNER
                """;
        // the highest value is 0.1 * 2 + 0.14 * 5, which is a double below 0.9
        assertEquals(List.of(), cutAt(weighted, "{from: 0.9, label: top}, {from: -0.06, label: all}"));
        assertEquals(
                List.of("WARNING x/v1/cutscores.yaml:4  the cut 'top' lies outside what 'share' can be, "
                        + (0.1 * -2 + 0.14) + " to " + (0.1 * 2 + 0.14 * 5)),
                cutAt(weighted, "{from: 0.9, includeBoundary: false, label: top}, {from: 0, label: all}"));
    }

    private static List<String> cutAt(String scoring, String cuts) {
        Example example = Example.example().with("scoring.yaml", scoring);
        return example
                .with("cutscores.yaml", "share:\n  population: adults\n  source: made up\n  cuts: [" + cuts + "]\n")
                .read()
                .findings()
                .list()
                .stream()
                .map(Object::toString)
                .filter(finding -> finding.contains("cutscores.yaml"))
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-17: a cut that no value reaches, or below all of them, is a WARNING at its line")
    void outside() {
        assertEquals(
                List.of(
                        "WARNING x/v1/cutscores.yaml:1  the cut 'never' lies outside what 'calm' can be, 1.0 to 5.0",
                        "WARNING x/v1/cutscores.yaml:1  the cut 'top' lies outside what 'calm' can be, 1.0 to 5.0",
                        "WARNING x/v1/cutscores.yaml:1  the cut 'under' lies outside what 'calm' can be, 1.0 to 5.0"),
                calm().cuts("[{from: 5.5, label: never}, {from: 5, includeBoundary: false, label: top},"
                                + " {from: 1, label: all}, {from: 0.5, label: under}]")
                        .findings());
        assertEquals(
                List.of(),
                calm().cuts("[{from: 5, label: top}, {from: 1, label: all}]").findings());
    }

    @Test
    @DisplayName("INSTRUMENT-17: cuts that rise, or share a number without leaving it to the lower one, are an ERROR")
    void overlapping() {
        for (String wrong : List.of(
                "[{from: 2, label: low}, {from: 4, label: high}]",
                "[{from: 4, label: high}, {from: 4, label: low}]",
                "[{from: 4, label: high}, {from: 4, includeBoundary: false, label: low}]")) {
            String finding = calm().cuts(wrong).findings().get(0);
            assertTrue(finding.startsWith("ERROR x/v1/cutscores.yaml:1  the cuts must fall"), finding);
        }
        assertEquals(
                List.of(),
                calm().cuts("[{from: 4, includeBoundary: false, label: above}, {from: 4, label: at}]")
                        .findings());
    }

    @Test
    @DisplayName("INSTRUMENT-19: a level has at most one decimal and is never 100 times in 100")
    void level() {
        assertEquals("90", Display.level(0.9, Locale.ENGLISH));
        assertEquals("99.5", Display.level(0.995, Locale.ENGLISH));
        assertEquals("99,9", Display.level(0.99999, Locale.GERMAN));
        assertEquals("68.3", Display.level(0.6827, Locale.ENGLISH));
        assertEquals("0", Display.level(0.0001, Locale.ENGLISH));
    }

    @Test
    @DisplayName(
            "INSTRUMENT-19: rounded half up on the decimals it declares, without zeros behind, in the reader's way")
    void display() {
        Outcome two = calm().instrument().outcomes().get("calm");
        Outcome none = calm("decimals: 0").instrument().outcomes().get("calm");
        assertEquals("3.13", Display.value(two, 3.125, Locale.ENGLISH));
        assertEquals("1.01", Display.value(two, 1.005, Locale.ENGLISH));
        assertEquals("-3.13", Display.value(two, -3.125, Locale.ENGLISH));
        assertEquals("3,33", Display.value(two, 10 / 3.0, Locale.GERMAN));
        assertEquals("12", Display.value(two, 12, Locale.ENGLISH));
        assertEquals("0", Display.value(two, -0.004, Locale.ENGLISH));
        assertEquals("3", Display.value(none, 2.5, Locale.ENGLISH));
        assertEquals("1234567", Display.value(two, 1234567, Locale.ENGLISH));
        assertEquals("53", Display.t(new NormedScore(52.5, "adults", NormedScore.How.FORMULA), Locale.ENGLISH));
    }

    @Test
    @DisplayName("INSTRUMENT-15: a reading in a log line tells no number")
    void quiet() {
        Instrument instrument = calm(RELIABLE).instrument();
        OutcomeScore score = ReadableScale.score(instrument, 4, 4, 4, 4, 3);
        assertEquals(
                "a reading of calm COMPLETE",
                Interpreter.of(instrument, score, Audience.OWNER).toString());
    }
}
