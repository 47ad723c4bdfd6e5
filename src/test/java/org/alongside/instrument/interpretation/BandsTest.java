package org.alongside.instrument.interpretation;

import static org.alongside.instrument.interpretation.ReadableScale.RELIABLE;
import static org.alongside.instrument.interpretation.ReadableScale.calm;
import static org.alongside.instrument.interpretation.ReadableScale.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BandsTest {

    /** Quantiles of the normal curve, as R's {@code qnorm(0.95)} and {@code qnorm(0.975)} print them. */
    private static final double Z90 = 1.6448536269514722;

    private static final double Z95 = 1.959963984540054;

    private static Band band(ReadableScale scale, int... answers) {
        return reading(scale.instrument(), Audience.OWNER, answers)
                .band()
                .value()
                .orElseThrow();
    }

    private static NotComputableReason whyNot(Instrument instrument, Audience audience, int... answers) {
        return reading(instrument, audience, answers).band().whyNot().orElseThrow();
    }

    @Test
    @DisplayName("INSTRUMENT-15: without a declaration the band is observed, 90 %: x ± z SD √(1 - r)")
    void usual() {
        Band band = band(calm(RELIABLE), 4, 4, 4, 4, 3);
        assertEquals(3.8 - Z90 * 0.44, band.low(), 1e-12);
        assertEquals(3.8 + Z90 * 0.44, band.high(), 1e-12);
        assertEquals(3.8, band.centre(), 1e-12);
        assertEquals(0.9, band.level());
        assertEquals(BandRule.BandKind.OBSERVED, band.kind());
    }

    @Test
    @DisplayName(
            "INSTRUMENT-15: a regressed band stands around M + r (x - M), with SD √(r (1 - r)) and the declared level")
    void regressed() {
        Band band = band(calm(RELIABLE, "band: {kind: regressed, level: 0.95, mean: 3}"), 5, 5, 5, 5, 5);
        double error = 1.1 * Math.sqrt(0.84 * 0.16);
        assertEquals(3 + 0.84 * 2, band.centre(), 1e-12);
        assertEquals(4.68 - Z95 * error, band.low(), 1e-12);
        assertEquals(4.68 + Z95 * error, band.high(), 1e-12);
        assertEquals(Optional.empty(), band.basis().norms());
    }

    @Test
    @DisplayName("INSTRUMENT-15: a regressed band takes mean and SD from the norms, names them, and is refused without")
    void regressedFromNorms() {
        ReadableScale scale = calm(RELIABLE, "band: {kind: regressed}");
        assertEquals(NotComputableReason.NO_NORMS, whyNot(scale.instrument(), Audience.OWNER, 5, 5, 5, 5, 5));
        assertEquals(
                "WARNING x/v1/scoring.yaml:2  outcome 'calm': a regressed band needs a mean, of its own or from norms",
                scale.findings().get(0));
        Band band = band(scale.norms("adults", "mean: 2, sd: 0.8"), 5, 5, 5, 5, 5);
        assertEquals(2 + 0.84 * 3, band.centre(), 1e-12);
        assertEquals(2 * Z90 * 0.8 * Math.sqrt(0.84 * 0.16), band.high() - band.low(), 1e-12);
        assertEquals(Optional.of("adults"), band.basis().norms());
    }

    @Test
    @DisplayName("INSTRUMENT-15 INSTRUMENT-6: a prorated score has a wider band, with the reliability stepped down")
    void prorated() {
        double q = 0.8;
        double steppedDown = q * 0.84 / (1 + (q - 1) * 0.84);
        Band observed = band(calm(RELIABLE), 4, 4, 4, 4, 0);
        assertEquals(4 + Z90 * 1.1 * Math.sqrt(1 - steppedDown), observed.high(), 1e-12);
        Band regressed = band(calm(RELIABLE, "band: {kind: regressed, mean: 3}"), 4, 4, 4, 4, 0);
        assertEquals(3 + steppedDown, regressed.centre(), 1e-12);
    }

    @Test
    @DisplayName("INSTRUMENT-15: the raw band may leave the scale; the possible range stands beside it for the picture")
    void notClipped() {
        Instrument instrument = calm(RELIABLE).instrument();
        Interpretation reading = reading(instrument, Audience.OWNER, 5, 5, 5, 5, 5);
        assertEquals(Optional.of(new Range(1, 5)), reading.possible());
        assertTrue(reading.band().value().orElseThrow().high() > 5);
    }

    @Test
    @DisplayName("INSTRUMENT-15: a band from ASSUMED values is for the author alone, and marked")
    void assumed() {
        Instrument instrument =
                calm("reliability: {alpha: 0.84, sd: 1.1, status: ASSUMED}").instrument();
        assertEquals(NotComputableReason.ASSUMED, whyNot(instrument, Audience.OWNER, 4, 4, 4, 4, 4));
        Band band = reading(instrument, Audience.AUTHOR, 4, 4, 4, 4, 4)
                .band()
                .value()
                .orElseThrow();
        assertEquals(Reliability.ReliabilityStatus.ASSUMED, band.basis().status());
    }

    @Test
    @DisplayName("INSTRUMENT-15 sabotage: a reliability whose status is left out is ASSUMED, not believed")
    void statusLeftOut() {
        Instrument instrument = calm("reliability: {alpha: 0.84, sd: 1.1}").instrument();
        assertEquals(NotComputableReason.ASSUMED, whyNot(instrument, Audience.OWNER, 4, 4, 4, 4, 4));
    }

    @Test
    @DisplayName("INSTRUMENT-15: no reliability, no band; no score, no band")
    void none() {
        assertEquals(NotComputableReason.NO_RELIABILITY, whyNot(calm().instrument(), Audience.AUTHOR, 4, 4, 4, 4, 4));
        assertEquals(
                NotComputableReason.NO_RELIABILITY,
                whyNot(
                        calm("reliability: {alpha: 0.8, status: PUBLISHED}").instrument(),
                        Audience.AUTHOR,
                        4,
                        4,
                        4,
                        4,
                        4));
        assertEquals(
                NotComputableReason.NOT_COMPUTABLE_SCORE, whyNot(calm(RELIABLE).instrument(), Audience.OWNER, 4, 4));
    }

    private static Interpretation graded(String source, Audience audience) {
        Instrument instrument = Example.example()
                .scoring("theta: {items: {q1: '+', q2: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, " + source
                        + "parameters: {q1: {a: 1.3, b: [-1.5, -0.4, 0.5, 1.6]}, q2: {a: 0.9, b: [-1, 0, 1, 2]}}}}")
                .instrument();
        Answers answers = Answers.NONE.with("q1", 4).with("q2", 3);
        return Interpreter.of(
                instrument,
                Scorer.score(instrument, answers).report().outcome("theta").orElseThrow(),
                audience);
    }

    @Test
    @DisplayName("INSTRUMENT-15: a graded response has its posterior's standard deviation around it, on its grid")
    void graded() {
        Interpretation reading = graded("source: \"a study\", ", Audience.OWNER);
        Band band = reading.band().value().orElseThrow();
        double se = reading.score().se().orElseThrow();
        assertEquals(2 * Z90 * se, band.high() - band.low(), 1e-12);
        assertEquals(reading.score().value().orElseThrow(), band.centre());
        assertEquals(Optional.of(new Range(-6, 6)), reading.possible());
    }

    @Test
    @DisplayName("INSTRUMENT-15: parameters that nobody vouches for are ASSUMED")
    void gradedWithoutSource() {
        assertEquals(
                Optional.of(NotComputableReason.ASSUMED),
                graded("", Audience.OWNER).band().whyNot());
        assertTrue(graded("", Audience.AUTHOR).band().value().isPresent());
    }
}
