package org.alongside.pairing.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What opens at an opening moment: the earliest step in course order to which both sides lead (domain/4-pairing.md
 * 4.3). The two sides weigh the same, and no reason comes out: whatever does not open is <em>Resting</em>, and here is
 * nothing that could tell why.
 */
public final class JointAvailability {

    private JointAvailability() {}

    /** @param spaceRuns whether the link is in a Space: then nothing opens */
    public record Two(Side one, Side other, boolean spaceRuns) {}

    /**
     * The step that opens, if any.
     *
     * @param steps in course order, without those that are open already
     * @param safetyOpen what {@code safety} says to a step
     */
    public static Optional<UUID> opens(
            List<StepForTwo> steps, Two two, Predicate<StepForTwo> safetyOpen, Instant moment) {
        if (two.spaceRuns()) {
            return Optional.empty();
        }
        return steps.stream()
                .filter(step -> two.one().allows(step, moment) && two.other().allows(step, moment))
                .filter(safetyOpen)
                .map(StepForTwo::id)
                .findFirst();
    }
}
