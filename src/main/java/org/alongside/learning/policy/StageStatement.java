package org.alongside.learning.policy;

import java.util.Arrays;
import java.util.List;
import org.alongside.kernel.Tolerance;

/**
 * A stage statement is the one sentence that is true of exactly these answers: which of the four stages they say most
 * clearly, and whether any stands out at all. It compares a person's answers with each other and with nobody else's.
 *
 * @param kind what kind of sentence it is
 * @param stages those that the sentence names, in the order of {@link Stage}; none but for LEADS and TWO
 * @param someUnsaid whether one of the four had too few answers to be compared
 */
public record StageStatement(Kind kind, List<Stage> stages, boolean someUnsaid) {

    /** Means nearer to each other than this are told as equal: half an option, which is two small steps in four. */
    static final double CLOSE = 0.5;

    /** Below the middle between "a little like me" and "partly like me" nothing is said to be so. */
    static final double SAID = 2.5;

    /** The kinds of sentences; the messages' keys follow them. */
    public enum Kind {
        /** One is said more clearly than each other. */
        LEADS,
        /** Two are said about equally, and more clearly than the rest. */
        TWO,
        /** Three or four lie close together. */
        ALIKE,
        /** None sounds much like this person. */
        FAINT,
        /** Fewer than two can be compared. */
        UNSAID
    }

    public StageStatement {
        stages = List.copyOf(stages);
    }

    public static StageStatement of(StageScores own) {
        List<Stage> known = Arrays.stream(Stage.values())
                .filter(stage -> stage.in(own).isPresent())
                .toList();
        boolean someUnsaid = known.size() < Stage.values().length;
        if (known.size() < 2) {
            return new StageStatement(Kind.UNSAID, List.of(), someUnsaid);
        }
        double most =
                known.stream().mapToDouble(stage -> mean(stage, own)).max().orElseThrow();
        if (!Tolerance.isAtLeast(most, SAID)) {
            return new StageStatement(Kind.FAINT, List.of(), someUnsaid);
        }
        List<Stage> near = known.stream()
                .filter(stage -> !Tolerance.isAtLeast(most - mean(stage, own), CLOSE))
                .toList();
        return switch (near.size()) {
            case 1 -> new StageStatement(Kind.LEADS, near, someUnsaid);
            case 2 -> new StageStatement(Kind.TWO, near, someUnsaid);
            default -> new StageStatement(Kind.ALIKE, List.of(), someUnsaid);
        };
    }

    private static double mean(Stage stage, StageScores own) {
        return stage.in(own).orElseThrow();
    }
}
