package org.alongside.instrument.interpretation;

import java.util.Optional;

/** Something that could be told about a value, or why not. */
public sealed interface Told<T> {

    /** @param is what is told */
    record Value<T>(T is) implements Told<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(is);
        }

        @Override
        public Optional<Reason> whyNot() {
            return Optional.empty();
        }
    }

    /** @param reason why nothing is told */
    record NotComputable<T>(Reason reason) implements Told<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<Reason> whyNot() {
            return Optional.of(reason);
        }
    }

    Optional<T> value();

    /** Present exactly where the value is not. */
    Optional<Reason> whyNot();

    static <T> Told<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Told<T> not(Reason reason) {
        return new NotComputable<>(reason);
    }
}
