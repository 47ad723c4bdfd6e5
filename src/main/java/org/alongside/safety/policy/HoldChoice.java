package org.alongside.safety.policy;

import java.util.Optional;

/** What a person in a hold chooses; it rests until they do. */
public enum HoldChoice {
    /** (a) The joint part rests. */
    RESTS('a'),
    /** (b) Steps of size 0 without the mark <em>staying</em> stay possible, so that less looks different. */
    SMALLEST_STAYS('b'),
    /** (c) They end the link; until the second tap, nothing opens. */
    ENDS_LINK('c');

    private final char letter;

    HoldChoice(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static HoldChoice of(char letter) {
        for (HoldChoice choice : values()) {
            if (choice.letter == letter) {
                return choice;
            }
        }
        throw new IllegalArgumentException("not a choice");
    }

    /** The choice a form sent, empty where it sent none of the three. */
    public static Optional<HoldChoice> named(String name) {
        for (HoldChoice choice : values()) {
            if (choice.name().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
