package org.alongside.learning.policy;

import java.util.Optional;

/**
 * A person's own word on how things are since they were last asked. Nothing is computed from it; only saying
 * <em>worse</em> twice running brings up, for that person, the page of ways to go on.
 */
public enum Since {
    BETTER('b'),
    SAME('s'),
    WORSE('w'),
    RATHER_NOT_SAY('r');

    private final char letter;

    Since(char letter) {
        this.letter = letter;
    }

    /** Reads the older form, one letter. @throws IllegalArgumentException where it is none of these */
    public static Since parse(String letter) {
        for (Since since : values()) {
            if (String.valueOf(since.letter).equals(letter)) {
                return since;
            }
        }
        throw new IllegalArgumentException("no answer of the check-in");
    }

    /** The one that a form named, if it is one. */
    public static Optional<Since> named(String name) {
        for (Since since : values()) {
            if (since.name().equals(name)) {
                return Optional.of(since);
            }
        }
        return Optional.empty();
    }
}
