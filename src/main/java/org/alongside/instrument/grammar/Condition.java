package org.alongside.instrument.grammar;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When an item is shown ({@code show_if}), as a tree over the answers to items on earlier pages. A comparison with an
 * item that is open, "rather not say" or itself hidden is false; {@code not} of such a comparison is therefore true.
 */
public sealed interface Condition {

    /** @param value the number that the answer is compared with */
    record Compared(String item, Comparison comparison, int value) implements Condition {}

    record Not(Condition inner) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    /** The six comparisons of two whole numbers. */
    enum Comparison {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As authors write it. */
        public String sign() {
            return sign;
        }

        boolean holds(int left, int right) {
            return switch (this) {
                case EQUAL -> left == right;
                case NOT_EQUAL -> left != right;
                case LESS -> left < right;
                case AT_MOST -> left <= right;
                case GREATER -> left > right;
                case AT_LEAST -> left >= right;
            };
        }
    }

    /** @param answers the number given to an item; empty where it is open, "rather not say" or hidden */
    default boolean holds(Function<String, OptionalInt> answers) {
        if (this instanceof Compared compared) {
            OptionalInt answer = answers.apply(compared.item());
            return answer.isPresent() && compared.comparison().holds(answer.getAsInt(), compared.value());
        }
        if (this instanceof Not not) {
            return !not.inner().holds(answers);
        }
        if (this instanceof And and) {
            return and.left().holds(answers) && and.right().holds(answers);
        }
        Or or = (Or) this;
        return or.left().holds(answers) || or.right().holds(answers);
    }

    /** Its comparisons, from left to right. */
    default List<Compared> comparisons() {
        return leaves(this).toList();
    }

    private static Stream<Compared> leaves(Condition condition) {
        if (condition instanceof Compared compared) {
            return Stream.of(compared);
        }
        if (condition instanceof Not not) {
            return leaves(not.inner());
        }
        if (condition instanceof And and) {
            return Stream.concat(leaves(and.left()), leaves(and.right()));
        }
        Or or = (Or) condition;
        return Stream.concat(leaves(or.left()), leaves(or.right()));
    }
}
