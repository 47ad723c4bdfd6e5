package org.alongside.safety.policy;

import java.util.Optional;

/** Three answers of the same weight. <em>Rather not say</em> is an answer, not a gap (domain/3-assessment.md 3.3). */
public enum GateAnswer {
    YES('y'),
    NO('n'),
    RATHER_NOT_SAY('r');

    private final char letter;

    GateAnswer(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    static GateAnswer of(char letter) {
        for (GateAnswer answer : values()) {
            if (answer.letter == letter) {
                return answer;
            }
        }
        throw new IllegalArgumentException("not an answer");
    }

    /** The answer a form sent, empty where it sent none of the three. */
    public static Optional<GateAnswer> named(String name) {
        for (GateAnswer answer : values()) {
            if (answer.name().equals(name)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
