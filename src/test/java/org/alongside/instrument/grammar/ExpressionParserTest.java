package org.alongside.instrument.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    @Test
    @DisplayName("operators of a level go from left to right, products before sums")
    void precedence() {
        assertEquals(ExpressionParser.parse("(a - b) - c"), ExpressionParser.parse("a-b-c"));
        assertEquals(ExpressionParser.parse("a + (b * c)"), ExpressionParser.parse("a + b * c"));
        assertEquals(ExpressionParser.parse("(a / b) * c"), ExpressionParser.parse("a / b * c"));
    }

    @Test
    @DisplayName("a minus may stand before any factor")
    void negation() {
        assertEquals(ExpressionParser.parse("a - (-(-2.50))"), ExpressionParser.parse("a - --2.5"));
        assertEquals(
                Set.of("a", "b_2"), ExpressionParser.parse("-(a + b_2) * a").outcomes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a +", "a b", "1.", ".5", "1e5", "2a", "(a", "a)", "+a", "a ^ b", "A", "a ** b", "()"})
    @DisplayName("INSTRUMENT-1: what the grammar does not know is refused")
    void refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ExpressionParser.parse(text));
    }

    @Test
    @DisplayName("INSTRUMENT-1: endless brackets are refused before the stack ends")
    void tooDeep() {
        String deep = "(".repeat(100_000) + "a" + ")".repeat(100_000);
        assertThrows(IllegalArgumentException.class, () -> ExpressionParser.parse(deep));
        assertThrows(IllegalArgumentException.class, () -> ExpressionParser.parse("-".repeat(100_000) + "a"));
    }
}
