package org.alongside.content;

import java.util.Objects;

/**
 * The numbers by which an own score suggests an entry to its owner, and by which a leaning counts
 * ({@code 4-pairing.md} 4.2). They are starting points without evidence, so they stand in one table in the course's
 * files. All are means of a scale from 1 to 5, or differences of two such means; importance is a ruler from 0 to 10.
 * Applying them is the work of {@code learning.policy}.
 */
public record PlacementTable(
        LookingRule looking, KeepingRule keeping, WorkingRule working, FindingRule finding, double leaningAtLeast) {

    public PlacementTable {
        Objects.requireNonNull(looking, "numbers for looking");
        Objects.requireNonNull(keeping, "numbers for keeping");
        Objects.requireNonNull(working, "numbers for working");
        Objects.requireNonNull(finding, "numbers for finding");
    }

    /** N at least this and above D by at least that; or importance at most this. */
    public record LookingRule(double notNowAtLeast, double notNowOverDoing, double importanceAtMost) {}

    /** K and X at least these; and, where asked, D at least T. */
    public record KeepingRule(double keepingAtLeast, double experienceAtLeast, boolean doingAtLeastTurning) {}

    /** D above T by at least this. */
    public record WorkingRule(double doingOverTurning) {}

    /** T above D by at least this; or X below that. */
    public record FindingRule(double turningOverDoing, double experienceBelow) {}
}
