package org.alongside.instrument.file.outcome;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Example;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.ChangeRule.ChangeMethod;
import org.alongside.instrument.interpretation.rule.ChangeRule.Exactness;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery;
import org.alongside.instrument.interpretation.rule.ChangeRule.ReliabilitySource;
import org.alongside.instrument.interpretation.rule.InterpretationRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationRulesReaderTest {

    private static final String GRM = "items: {q1: '+'}, rule: grm, grm: {method: eap, source: \"x\","
            + " parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}}}, privacy: OWNER, direction: up, ";
    private static final String MEAN =
            "items: {q1: '+'}, rule: mean, privacy: OWNER, direction: up, " + "reliability: {alpha: 0.8, sd: 1}, ";

    private static Example scale(String start, String more) {
        return example()
                .scoring("s: {" + start + more + "}")
                .with("cutscores.yaml", "s: {source: x, population: y, cuts: [{from: 4, label: high}]}\n")
                .with("norms/low.yaml", norms(2))
                .with("norms/high.yaml", norms(4));
    }

    private static String norms(int mean) {
        return "{source: x, population: \"" + mean + "\", n: 10, date: 2020-01-01, outcomes: {s: {mean: " + mean
                + ", sd: 1}}}\n";
    }

    private static InterpretationRules rules(String more) {
        return scale(MEAN, more).instrument().outcomes().get("s").properties().rules();
    }

    @Test
    @DisplayName("INSTRUMENT-15 INSTRUMENT-18 INSTRUMENT-19: band, change and decimals are read as they are written")
    void read() {
        assertEquals(InterpretationRules.DEFAULT, rules(""));
        InterpretationRules rules = rules("decimals: 1, band: {kind: regressed, level: 0.95, mean: 3},"
                + " change: {rule: two_variances, reliability: retest, r: 0.7, interval: \"2 weeks\", second_sd: 1.2,"
                + " recovered: {well: high, distressed: low}}");
        assertEquals(new BandRule(BandRule.BandKind.REGRESSED, 0.95, OptionalDouble.of(3)), rules.band());
        assertEquals(
                new ChangeRule(
                        ChangeMethod.TWO_VARIANCES,
                        new Exactness(ReliabilitySource.RETEST, OptionalDouble.of(0.7), Optional.of("2 weeks")),
                        OptionalDouble.of(1.2),
                        Optional.of(new Recovery.BetweenGroups("high", "low"))),
                rules.change().orElseThrow());
        assertEquals(1, rules.decimals());
        assertEquals(
                Optional.of(new Recovery.AtCut("high")),
                rules("change: {rule: jacobson_truax, recovered: {cut: high}}")
                        .change()
                        .orElseThrow()
                        .recovery());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "band: {kind: narrow} | kind must be one of observed, regressed",
                "band: {level: 90} | level must be between 0 and 1, 0.9 for 90 %",
                "band: {level: 1} | level must be between 0 and 1, 0.9 for 90 %",
                "band: {mean: 3} | band: only a regressed band has a mean",
                "band: {width: 3} | unknown key 'width' in band",
                "decimals: 7 | decimals must be from 0 to 6",
                "decimals: 1.5 | decimals must be a whole number",
                "change: {} | 'rule' is missing in change",
                "change: {rule: rci} | rule must be one of jacobson_truax, two_variances",
                "change: {rule: two_variances, second_sd: 0} | second_sd must be greater than 0",
                "change: {rule: jacobson_truax, second_sd: 1} | change: only two_variances has a second_sd",
                "change: {rule: jacobson_truax, reliability: alpha} | reliability must be one of internal, retest",
                "change: {rule: jacobson_truax, reliability: retest, r: 0.8} |"
                        + " 'interval' is missing in change: a retest reliability needs it",
                "change: {rule: jacobson_truax, r: 0.8} |"
                        + " change: r and interval belong to a retest reliability; the internal one is alpha",
                "change: {rule: jacobson_truax, reliability: retest, r: 2, interval: x} | r must be from 0 to 1",
                "change: {rule: jacobson_truax, recovered: {well: high}} |"
                        + " recovered names either a cut, or the norms of a well and a distressed group",
                "change: {rule: jacobson_truax, recovered: {cut: high, well: high}} |"
                        + " recovered names either a cut, or the norms of a well and a distressed group",
                "change: {rule: jacobson_truax, recovered: {cut: low}} | outcome 's': no cut has the label 'low'",
                "change: {rule: jacobson_truax, recovered: {well: low, distressed: high}} |"
                        + " outcome 's': the mean of 'low' is not better than that of 'high'",
            })
    @DisplayName("INSTRUMENT-15 INSTRUMENT-18: what is wrong in the rules of reading is an ERROR at its line")
    void wrong(String more, String finding) {
        assertError(scale(MEAN, more), finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "band: {kind: regressed} | outcome 's': a graded response has an observed band only",
                "change: {rule: jacobson_truax} | outcome 's': a graded response brings its own error",
                "change: {rule: two_variances, reliability: retest, r: 0.8, interval: x} |"
                        + " outcome 's': a graded response brings its own error",
            })
    @DisplayName("INSTRUMENT-15 INSTRUMENT-18: a graded response has errors of its own, and nothing else is declared")
    void graded(String more, String finding) {
        assertError(scale(GRM, more), finding);
    }

    private static void assertError(Example example, String finding) {
        String findings = example.read().findings().toString();
        assertTrue(
                findings.contains("ERROR x/v1/scoring.yaml:2  " + finding), () -> finding + " is not in " + findings);
        assertTrue(example.read().value().isEmpty());
    }

    @Test
    @DisplayName("INSTRUMENT-18: without a direction nobody recovers")
    void directionless() {
        Example none = scale(
                MEAN.replace("direction: up", "direction: none"),
                "change: {rule: jacobson_truax, recovered: {cut: high}}");
        assertError(none, "outcome 's': without a direction nobody recovers");
    }

    @Test
    @DisplayName("INSTRUMENT-14: a missing norm is a WARNING at most")
    void missingNorm() {
        Example example = scale(MEAN, "change: {rule: jacobson_truax, recovered: {well: high, distressed: clinic}}");
        List<String> warnings = example.read().findings().list().stream()
                .map(Object::toString)
                .filter(f -> f.contains("norms"))
                .toList();
        assertEquals(
                List.of(
                        "WARNING x/v1/scoring.yaml:2  outcome 's': norms/clinic.yaml says no mean of it, so nobody counts"
                                + " as recovered"),
                warnings);
        assertTrue(example.read().value().isPresent());
    }
}
