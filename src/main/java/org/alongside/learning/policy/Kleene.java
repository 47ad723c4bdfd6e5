package org.alongside.learning.policy;

import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Whether something can be said: yes, no, or not known because an answer is missing. A missing answer is never a no.
 */
enum Kleene {
    YES,
    NO,
    UNKNOWN;

    /** UNKNOWN where there is no value. */
    static Kleene when(OptionalDouble value, DoublePredicate holds) {
        if (value.isEmpty()) {
            return UNKNOWN;
        }
        return holds.test(value.getAsDouble()) ? YES : NO;
    }

    /** NO as soon as one is NO, whatever the other may be. */
    Kleene and(Kleene other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** YES as soon as one is YES, whatever the other may be. */
    Kleene or(Kleene other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }
}
