package org.alongside.manuscript;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alongside.kernel.Findings;

/**
 * A key is what a mapping may hold: its name, the shape of what stands there, and whether it must be there.
 *
 * @param what how findings call its value, made of how they call the mapping; mostly the name alone
 */
public record Key<T>(String name, Shape<T> shape, Need need, UnaryOperator<String> what) {

    /** Whether a key must be there. */
    public enum Need {
        /** Left out, it is an ERROR. */
        NEEDED,
        /** Editors ask for it; how bad it is to leave it out is for the reader to say. */
        EXPECTED,
        OPTIONAL,
        /** Nobody may write it, and whoever does learns why. */
        REFUSED
    }

    /** Says why nobody may write this. */
    private record RefusedShape(UnaryOperator<String> sentence) implements Shape<Node> {

        @Override
        public Optional<Node> read(Node node, String what, Findings findings) {
            findings.error(node.place(), sentence.apply(what));
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("not", Map.of());
        }
    }

    /** A key without which the mapping is not whole. */
    public static <T> Key<T> needed(String name, Shape<T> shape) {
        return new Key<>(name, shape, Need.NEEDED, whole -> name);
    }

    /** A key that editors ask for, while its reader says how bad it is to leave it out. */
    public static <T> Key<T> expected(String name, Shape<T> shape) {
        return new Key<>(name, shape, Need.EXPECTED, whole -> name);
    }

    /** A key that may be left out. */
    public static <T> Key<T> optional(String name, Shape<T> shape) {
        return new Key<>(name, shape, Need.OPTIONAL, whole -> name);
    }

    /** @param sentence why it may not be written, of how findings call the mapping */
    public static Key<Node> refused(String name, UnaryOperator<String> sentence) {
        return new Key<>(name, new RefusedShape(sentence), Need.REFUSED, whole -> whole);
    }

    /** The same key, its value being called otherwise in findings. */
    public Key<T> called(UnaryOperator<String> other) {
        return new Key<>(name, shape, need, other);
    }

    /** The same key, its value being called by the mapping too: {@code "outcome 'calm', missing"}. */
    public Key<T> calledWithin() {
        return called(whole -> whole + ", " + name);
    }

    /** With a sentence for the author, shown by editors. */
    public Key<T> told(String description) {
        return new Key<>(name, shape.told(description), need, what);
    }
}
