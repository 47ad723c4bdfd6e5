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
    record Compared(String item, Comparison comparison, int value) implements Condition {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared,
                Function<? super Not, ? extends T> not,
                Function<? super And, ? extends T> and,
                Function<? super Or, ? extends T> or) {
            return compared.apply(this);
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared,
                Function<? super Not, ? extends T> not,
                Function<? super And, ? extends T> and,
                Function<? super Or, ? extends T> or) {
            return not.apply(this);
        }
    }

    record And(Condition left, Condition right) implements Condition {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared,
                Function<? super Not, ? extends T> not,
                Function<? super And, ? extends T> and,
                Function<? super Or, ? extends T> or) {
            return and.apply(this);
        }
    }

    record Or(Condition left, Condition right) implements Condition {
        @Override
        public <T> T match(
                Function<? super Compared, ? extends T> compared,
                Function<? super Not, ? extends T> not,
                Function<? super And, ? extends T> and,
                Function<? super Or, ? extends T> or) {
            return or.apply(this);
        }
    }

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

        /** Whether the number on the left stands so to the one on the right. */
        public boolean holds(int left, int right) {
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

    /** What is decided for each kind of condition; there is no other way to ask which one it is. */
    <T> T match(
            Function<? super Compared, ? extends T> compared,
            Function<? super Not, ? extends T> not,
            Function<? super And, ? extends T> and,
            Function<? super Or, ? extends T> or);

    /** @param answers the number given to an item; empty where it is open, "rather not say" or hidden */
    default boolean holds(Function<String, OptionalInt> answers) {
        return match(
                compared -> {
                    OptionalInt answer = answers.apply(compared.item());
                    return answer.isPresent() && compared.comparison().holds(answer.getAsInt(), compared.value());
                },
                not -> !not.inner().holds(answers),
                and -> and.left().holds(answers) && and.right().holds(answers),
                or -> or.left().holds(answers) || or.right().holds(answers));
    }

    /** Its comparisons, from left to right. */
    default List<Compared> comparisons() {
        return leaves(this).toList();
    }

    private static Stream<Compared> leaves(Condition condition) {
        return condition.match(
                Stream::of,
                not -> leaves(not.inner()),
                and -> Stream.concat(leaves(and.left()), leaves(and.right())),
                or -> Stream.concat(leaves(or.left()), leaves(or.right())));
    }
}
