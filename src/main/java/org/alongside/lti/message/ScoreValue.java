package org.alongside.lti.message;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a score says, apart from whose it is and when (AGS 2.0, 3.4).
 *
 * @param given from 0; empty where there is no number (yet), which clears the one that stands
 * @param maximum above zero: what {@code given} is measured by, the platform scales it to its column
 * @param comment plain text, for the student and for staff; absent it clears the one that stands
 */
public record ScoreValue(
        Optional<BigDecimal> given,
        BigDecimal maximum,
        ActivityProgress activity,
        GradingProgress grading,
        Optional<String> comment) {

    /**
     * The one value that a couple's resource may send (INV-50): the own part is done, 1 of 1. There is no comment: a
     * teacher could read it, and so could others.
     */
    public static final ScoreValue OWN_PART_DONE = new ScoreValue(
            Optional.of(BigDecimal.ONE),
            BigDecimal.ONE,
            ActivityProgress.COMPLETED,
            GradingProgress.FULLY_GRADED,
            Optional.empty());

    /** How far the person is (AGS 2.0, 3.4.6). */
    public enum ActivityProgress {
        INITIALIZED("Initialized"),
        STARTED("Started"),
        IN_PROGRESS("InProgress"),
        SUBMITTED("Submitted"),
        COMPLETED("Completed");

        private final String claim;

        ActivityProgress(String claim) {
            this.claim = claim;
        }

        /** As the specification writes it. */
        public String claim() {
            return claim;
        }
    }

    /** How far the grading is (AGS 2.0, 3.4.7); most gradebooks count only what is fully graded. */
    public enum GradingProgress {
        FULLY_GRADED("FullyGraded"),
        PENDING("Pending"),
        PENDING_MANUAL("PendingManual"),
        FAILED("Failed"),
        NOT_READY("NotReady");

        private final String claim;

        GradingProgress(String claim) {
            this.claim = claim;
        }

        /** As the specification writes it. */
        public String claim() {
            return claim;
        }
    }

    /**
     * @throws IllegalArgumentException where given is below zero or above the maximum, or the maximum is not above
     * zero
     */
    public ScoreValue {
        Objects.requireNonNull(activity, "activity progress");
        Objects.requireNonNull(grading, "grading progress");
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("a maximum is above zero: " + maximum);
        }
        if (given.filter(points -> points.signum() < 0 || points.compareTo(maximum) > 0)
                .isPresent()) {
            throw new IllegalArgumentException(given.get() + " of " + maximum);
        }
    }

    /** True where a platform would show the same: numbers count, not how they are written. */
    public boolean saysTheSameAs(ScoreValue other) {
        boolean sameGiven = given.isPresent() == other.given.isPresent()
                && given.filter(points -> points.compareTo(other.given.orElseThrow()) != 0)
                        .isEmpty();
        return sameGiven
                && maximum.compareTo(other.maximum) == 0
                && activity == other.activity
                && grading == other.grading
                && comment.equals(other.comment);
    }
}
