package org.alongside.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.instrument.catalog.Eligibility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SyntheticTest {

    private static final String SCORING = """
            theta: {items: {q1: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, source: Synthetic bank,
              parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}}}}
            plain: {items: {q1: '+'}, rule: mean, privacy: OWNER}
            both: {rule: expression, expression: "plain + theta", privacy: OWNER}
            guessed: {items: {q1: '+'}, rule: mean, privacy: OWNER,
              reliability: {alpha: 0.8, sd: 1, status: PUBLISHED, source: synthetic}}
            """;

    private static boolean example(Instrument instrument, String outcome) {
        return Synthetic.is(instrument, instrument.outcome(outcome).orElseThrow());
    }

    @Test
    @DisplayName("INSTRUMENT-15: whatever rests on anything made up is an example, also through an expression")
    void outcomes() {
        Instrument instrument = Example.example().scoring(SCORING).instrument();
        assertTrue(example(instrument, "theta"));
        assertTrue(example(instrument, "both"));
        assertTrue(example(instrument, "guessed"));
        assertFalse(example(instrument, "plain"));
    }

    @Test
    @DisplayName("INSTRUMENT-32: made-up item parameters make the whole instrument an example, nothing else does")
    void instruments() {
        Instrument instrument = Example.example().scoring(SCORING).instrument();
        assertEquals(
                List.of("theta"),
                Synthetic.parametersOf(instrument).stream().map(Outcome::id).toList());
        assertFalse(Eligibility.isOpen(false, instrument));
        assertTrue(Eligibility.isOpen(true, instrument));
        Instrument vouched = Example.example()
                .scoring(SCORING.replace("Synthetic bank", "Ana 2025"))
                .instrument();
        assertFalse(Synthetic.is(vouched));
        assertTrue(Eligibility.isOpen(false, vouched));
    }
}
