package org.alongside.instrument.interpretation;

import java.util.Optional;

/** It holds something that could be told about a value, or why not. */
public sealed interface Computable<T> {

    /** @param computed what was computed */
    record Available<T>(T computed) implements Computable<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(computed);
        }

        @Override
        public Optional<NotComputableReason> whyNot() {
            return Optional.empty();
        }
    }

    /** @param reason why nothing is told */
    record NotComputable<T>(NotComputableReason reason) implements Computable<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<NotComputableReason> whyNot() {
            return Optional.of(reason);
        }
    }

    Optional<T> value();

    /** Present exactly where the value is not. */
    Optional<NotComputableReason> whyNot();

    static <T> Computable<T> of(T value) {
        return new Available<>(value);
    }

    static <T> Computable<T> notComputable(NotComputableReason reason) {
        return new NotComputable<>(reason);
    }
}
