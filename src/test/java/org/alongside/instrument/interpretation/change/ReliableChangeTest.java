package org.alongside.instrument.interpretation.change;

import static org.alongside.instrument.interpretation.ReadableScale.RELIABLE;
import static org.alongside.instrument.interpretation.ReadableScale.calm;
import static org.alongside.instrument.interpretation.ReadableScale.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.interpretation.Computable;
import org.alongside.instrument.interpretation.NotComputableReason;
import org.alongside.instrument.interpretation.ReadableScale;
import org.alongside.instrument.interpretation.change.Change.ChangeKind;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

    private static final int[] THREE = {3, 3, 3, 3, 3};
    private static final int[] FOUR = {4, 4, 4, 4, 4};
    private static final int[] FIVE = {5, 5, 5, 5, 5};

    private static Computable<Change> between(Instrument instrument, int[] first, int[] second) {
        return ReliableChange.between(instrument, "calm", report(instrument, first), report(instrument, second));
    }

    private static Change change(ReadableScale scale, int[] first, int[] second) {
        return between(scale.instrument(), first, second).value().orElseThrow();
    }

    private static ChangeKind kind(ReadableScale scale, int[] first, int[] second) {
        return change(scale, first, second).kind();
    }

    private static NotComputableReason whyNot(Instrument instrument, int[] first, int[] second) {
        return between(instrument, first, second).whyNot().orElseThrow();
    }

    @Test
    @DisplayName("INSTRUMENT-18: without a declaration the index is (x2 - x1) / (SEM √2), and it says so")
    void jacobsonTruax() {
        Change change = change(calm(RELIABLE, "direction: up"), THREE, FIVE);
        assertEquals(2 / (0.44 * Math.sqrt(2)), change.index(), 1e-12);
        assertEquals(2, change.difference(), 1e-12);
        assertEquals(ChangeRule.DEFAULT, change.rule());
        assertEquals(1.96 * 0.44 * Math.sqrt(2), change.grounds().smallestReliable(), 1e-12);
        assertEquals(ChangeKind.IMPROVED, change.kind());
    }

    @Test
    @DisplayName("INSTRUMENT-18: the variant with two variances divides by √(SEM1² + SEM2²), and it says so")
    void twoVariances() {
        Change change = change(calm(RELIABLE, "change: {rule: two_variances, second_sd: 1.5}"), THREE, FIVE);
        assertEquals(2 / Math.sqrt(0.44 * 0.44 + 0.6 * 0.6), change.index(), 1e-12);
        assertEquals(ChangeRule.ChangeMethod.TWO_VARIANCES, change.rule().variant());
    }

    @Test
    @DisplayName("INSTRUMENT-18: a retest reliability takes alpha's place, and its interval is told")
    void retest() {
        Change change = change(
                calm(RELIABLE, "change: {rule: jacobson_truax, reliability: retest, r: 0.75, interval: \"4 weeks\"}"),
                THREE,
                FIVE);
        assertEquals(2 / (1.1 * 0.5 * Math.sqrt(2)), change.index(), 1e-12);
        assertEquals(Optional.of("4 weeks"), change.rule().exactness().interval());
    }

    @Test
    @DisplayName("INSTRUMENT-18: an index of 1.96 and more is reliable, less is unchanged")
    void critical() {
        String justReliable = "reliability: {alpha: 0, sd: 0.36, status: PUBLISHED}";
        String notReliable = "reliability: {alpha: 0, sd: 0.37, status: PUBLISHED}";
        assertEquals(ChangeKind.IMPROVED, kind(calm(justReliable, "direction: up"), THREE, FOUR));
        assertEquals(ChangeKind.UNCHANGED, kind(calm(notReliable, "direction: up"), THREE, FOUR));
    }

    @Test
    @DisplayName("INSTRUMENT-18 INV-45: the direction says which way is better; without one there is more and less")
    void directions() {
        assertEquals(ChangeKind.IMPROVED, kind(calm(RELIABLE, "direction: up"), THREE, FIVE));
        assertEquals(ChangeKind.WORSENED, kind(calm(RELIABLE, "direction: up"), FIVE, THREE));
        assertEquals(ChangeKind.WORSENED, kind(calm(RELIABLE, "direction: down"), THREE, FIVE));
        assertEquals(ChangeKind.IMPROVED, kind(calm(RELIABLE, "direction: down"), FIVE, THREE));
        assertEquals(ChangeKind.MORE, kind(calm(RELIABLE, "direction: none"), THREE, FIVE));
        assertEquals(ChangeKind.LESS, kind(calm(RELIABLE), FIVE, THREE));
        assertEquals(ChangeKind.NO_CLEAR_CHANGE, kind(calm(RELIABLE), FOUR, FIVE));
    }

    @Test
    @DisplayName("INSTRUMENT-18: recovered is a reliable change across the cut that the definition names")
    void recoveredAtCut() {
        ReadableScale up = calm(RELIABLE, "direction: up", "change: {rule: jacobson_truax, recovered: {cut: usual}}")
                .cuts("[{from: 5, label: usual}]");
        assertEquals(ChangeKind.RECOVERED, kind(up, THREE, FIVE));
        assertEquals(OptionalDouble.of(5), change(up, THREE, FIVE).grounds().cut());
        assertEquals(ChangeKind.UNCHANGED, kind(up, FOUR, FIVE), "across, and not reliable");
        assertEquals(ChangeKind.IMPROVED, kind(up, new int[] {2, 2, 2, 2, 2}, FOUR), "reliable, and not across");
        ReadableScale down = calm(RELIABLE, "direction: down", "change: {rule: jacobson_truax, recovered: {cut: high}}")
                .cuts("[{from: 3, includeBoundary: false, label: high}]");
        assertEquals(ChangeKind.RECOVERED, kind(down, FIVE, THREE), "3 itself is below a cut without its boundary");
        assertEquals(ChangeKind.WORSENED, kind(down, THREE, FIVE));
    }

    @Test
    @DisplayName("INSTRUMENT-18: between two groups the cut is (SD0 M1 + SD1 M0) / (SD0 + SD1)")
    void recoveredBetweenGroups() {
        ReadableScale scale = calm(
                        RELIABLE,
                        "direction: up",
                        "change: {rule: jacobson_truax, recovered: {well: adults, distressed: clinic}}")
                .norms("adults", "mean: 4, sd: 0.5")
                .norms("clinic", "mean: 2, sd: 1");
        Change change = change(scale, THREE, FIVE);
        assertEquals((0.5 * 2 + 1 * 4) / 1.5, change.grounds().cut().orElseThrow(), 1e-12);
        assertEquals(ChangeKind.RECOVERED, change.kind());
    }

    @Test
    @DisplayName("INSTRUMENT-18 sabotage: without a cut with source and population nobody is called recovered")
    void nobodyRecovers() {
        ReadableScale scale = calm(
                RELIABLE,
                "direction: up",
                "change: {rule: jacobson_truax, recovered: {well: adults, distressed: clinic}}");
        assertEquals(ChangeKind.IMPROVED, kind(scale, THREE, FIVE));
    }

    @Test
    @DisplayName("INSTRUMENT-18: what cannot be calculated says why")
    void refused() {
        assertEquals(NotComputableReason.NO_RELIABILITY, whyNot(calm().instrument(), THREE, FIVE));
        assertEquals(
                NotComputableReason.ASSUMED,
                whyNot(calm("reliability: {alpha: 0.84, sd: 1.1}").instrument(), THREE, FIVE));
        assertEquals(
                NotComputableReason.NO_ERROR,
                whyNot(
                        calm("reliability: {alpha: 1, sd: 1.1, status: PUBLISHED}")
                                .instrument(),
                        THREE,
                        FIVE));
        Instrument instrument = calm(RELIABLE).instrument();
        assertEquals(NotComputableReason.NOT_COMPUTABLE_SCORE, whyNot(instrument, THREE, new int[] {3}));
        assertEquals(NotComputableReason.NOT_COMPUTABLE_SCORE, whyNot(instrument, new int[] {3}, THREE));
    }

    @Test
    @DisplayName("INSTRUMENT-18: two versions of a definition are not compared; norms that came later are no version")
    void versions() {
        Instrument one = calm(RELIABLE).instrument();
        Instrument other = calm("decimals: 1", RELIABLE).instrument();
        ScoreReport before = report(one, THREE);
        assertEquals(
                Optional.of(NotComputableReason.DIFFERENT_VERSIONS),
                ReliableChange.between(one, "calm", before, report(other, FIVE)).whyNot());
        Instrument withNorms = calm(RELIABLE).norms("adults", "mean: 3, sd: 1").instrument();
        assertEquals(
                Optional.empty(),
                ReliableChange.between(withNorms, "calm", before, report(one, FIVE))
                        .whyNot());
    }

    @Test
    @DisplayName("INSTRUMENT-18 INV-46: there is no change of an outcome that nobody may see")
    void engineOnly() {
        Instrument instrument = Example.example()
                .scoring("calm: {items: {q1: '+'}, rule: mean, privacy: ENGINE_ONLY}")
                .instrument();
        assertThrows(IllegalArgumentException.class, () -> between(instrument, THREE, FIVE));
    }

    @Test
    @DisplayName("INSTRUMENT-18: a graded response brings its own error at each time")
    void graded() {
        Instrument instrument = Example.example()
                .scoring(
                        "calm: {items: {q1: '+', q2: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, source: \"x\","
                                + " parameters: {q1: {a: 3, b: [-1.5, -0.4, 0.5, 1.6]}, q2: {a: 2, b: [-1, 0, 1, 2]}}}}")
                .instrument();
        Change change =
                between(instrument, new int[] {1, 1}, new int[] {5, 0}).value().orElseThrow();
        double first = ReadableScale.score(instrument, 1, 1).se().orElseThrow();
        double second = ReadableScale.score(instrument, 5, 0).se().orElseThrow();
        assertEquals(Math.hypot(first, second), change.grounds().error(), 1e-12);
        assertEquals(ChangeRule.USUAL_WITH_OWN_ERRORS, change.rule());
    }
}
