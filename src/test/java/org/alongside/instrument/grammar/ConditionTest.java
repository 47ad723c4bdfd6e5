package org.alongside.instrument.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.alongside.instrument.grammar.Condition.And;
import org.alongside.instrument.grammar.Condition.Compared;
import org.alongside.instrument.grammar.Condition.Comparison;
import org.alongside.instrument.grammar.Condition.Not;
import org.alongside.instrument.grammar.Condition.Or;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final int TREES = 400;

    /** The truth of a tree over the truth of its comparisons, written apart from the code that serves people. */
    private static boolean truth(Condition tree, Map<Compared, Boolean> leaves) {
        if (tree instanceof Not not) {
            return !truth(not.inner(), leaves);
        }
        if (tree instanceof And and) {
            return truth(and.left(), leaves) & truth(and.right(), leaves);
        }
        return tree instanceof Or or ? truth(or.left(), leaves) | truth(or.right(), leaves) : leaves.get(tree);
    }

    private static Condition tree(Random random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 -> new Not(tree(random, depth - 1));
            case 2 -> new And(tree(random, depth - 1), tree(random, depth - 1));
            case 3 -> new Or(tree(random, depth - 1), tree(random, depth - 1));
            default ->
                new Compared("q" + random.nextInt(3), Comparison.values()[random.nextInt(6)], random.nextInt(5) - 1);
        };
    }

    /** As an author may write it, with more brackets than it needs. */
    private static String written(Condition tree) {
        if (tree instanceof Compared c) {
            return c.item() + " " + c.comparison().sign() + " " + c.value();
        }
        if (tree instanceof Not not) {
            return "not (" + written(not.inner()) + ")";
        }
        if (tree instanceof And and) {
            return "(" + written(and.left()) + ") and (" + written(and.right()) + ")";
        }
        Or or = (Or) tree;
        return "(" + written(or.left()) + ") or (" + written(or.right()) + ")";
    }

    /** From the signs' own meaning, by difference. */
    private static boolean compares(Compared c, OptionalInt answer) {
        if (answer.isEmpty()) {
            return false;
        }
        int sign = Integer.signum(answer.getAsInt() - c.value());
        return switch (c.comparison().sign()) {
            case "=" -> sign == 0;
            case "!=" -> sign != 0;
            case "<" -> sign < 0;
            case "<=" -> sign <= 0;
            case ">" -> sign > 0;
            default -> sign >= 0;
        };
    }

    @Test
    @DisplayName("INSTRUMENT-28: for every set of answers a condition is what its truth table says")
    void truthTable() {
        Random random = new Random(34);
        for (int n = 0; n < TREES; n++) {
            Condition tree = tree(random, 4);
            assertEquals(tree, ConditionParser.parse(written(tree)), written(tree));
            for (int code = 0; code < 64; code++) {
                int[] digits = {code & 3, code >> 2 & 3, code >> 4 & 3};
                var answers = new HashMap<String, OptionalInt>();
                for (int q = 0; q < 3; q++) {
                    answers.put("q" + q, digits[q] == 3 ? OptionalInt.empty() : OptionalInt.of(digits[q]));
                }
                Map<Compared, Boolean> leaves = new HashMap<>();
                tree.comparisons().forEach(c -> leaves.put(c, compares(c, answers.get(c.item()))));
                assertEquals(truth(tree, leaves), tree.holds(answers::get), () -> written(tree) + " " + answers);
            }
        }
    }

    @Test
    @DisplayName("INSTRUMENT-28: and binds closer than or, and not closest")
    void precedence() {
        assertEquals(
                ConditionParser.parse("a = 1 or ((not (b = 2)) and (c = -3))"),
                ConditionParser.parse("a=1 or not b=2 and c=-3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            q1                | one of = != < <= > >= is expected where it ends
            q1 >=             | a whole number is expected where it ends
            q1 >= 3 and       | an item is expected where it ends
            q1 >= q2          | a whole number is expected where 'q2' stands there
            (q1 >= 3          | a ')' is expected where it ends
            q1 >= 3 q2 = 1    | 'and', 'or' or the end is expected where 'q2' stands there
            q1 == 3           | a whole number is expected where '=' stands there
            q1 >= 3.5         | '3.5' is not understood
            q1 >= 99999999999 | a whole number is expected where '99999999999' stands there
            3 = q1            | an item is expected where '3' stands there
            q1 => 3           | a whole number is expected where '>' stands there
            not               | an item is expected where it ends
            q1 = 1 && q2 = 1  | '&& q2 = 1' is not understood
            """)
    @DisplayName("INSTRUMENT-28: what is no condition is told in a sentence")
    void faults(String text, String sentence) {
        var fault = assertThrows(IllegalArgumentException.class, () -> ConditionParser.parse(text));
        assertEquals(sentence, fault.getMessage().replace('"', '\''));
        String deep = "(".repeat(5000) + "q1 = 1" + ")".repeat(5000);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> ConditionParser.parse(deep))
                .getMessage()
                .contains("nested too deeply"));
    }
}
