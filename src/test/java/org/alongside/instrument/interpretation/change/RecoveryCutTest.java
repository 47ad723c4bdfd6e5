package org.alongside.instrument.interpretation.change;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alongside.instrument.interpretation.rule.Direction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecoveryCutTest {

    @Test
    @DisplayName("INSTRUMENT-17: whoever reaches the number on paper has crossed the cut of recovery")
    void recovery() {
        double almost = 0.9999999999999998;
        assertTrue(new RecoveryCut(1, true, Direction.UP).isCrossed(0.5, almost));
        assertFalse(new RecoveryCut(1, false, Direction.UP).isCrossed(0.5, 1.0000000000000002));
        assertFalse(new RecoveryCut(1, true, Direction.UP).isCrossed(0.5, 0.99999));
    }
}
