package org.alongside.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Doubles meet numbers that people wrote down. */
class ToleranceTest {

    @Test
    @DisplayName("K3 tenths, thirds and sevenths added up are the numbers they would be on paper")
    void fractions() {
        for (int parts : new int[] {3, 7, 10, 36}) {
            for (int many = 1; many <= 1000; many++) {
                double added =
                        IntStream.range(0, many).mapToDouble(i -> 1.0 / parts).reduce(0, Double::sum);
                assertTrue(Tolerance.isSame(added, (double) many / parts), many + "/" + parts);
                assertTrue(Tolerance.isAtLeast(added, (double) many / parts), many + "/" + parts);
            }
        }
        double tenths = IntStream.range(0, 8).mapToDouble(i -> 0.1).reduce(0, Double::sum);
        assertEquals(0.7999999999999999, tenths, 0.0, "else this shows nothing");
    }

    @Test
    @DisplayName("K3 what differs on paper differs")
    void different() {
        assertFalse(Tolerance.isSame(2.4999999, 2.5));
        assertFalse(Tolerance.isAtLeast(2.4999999, 2.5));
        assertTrue(Tolerance.isAtLeast(2.5000001, 2.5));
        assertFalse(Tolerance.isSame(2.5000001, 2.5));
    }
}
