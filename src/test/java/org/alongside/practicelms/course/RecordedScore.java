package org.alongside.practicelms.course;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score that was accepted, as the tool sent it.
 *
 * @param given absent where the tool cleared the grade or only told of progress
 * @param at the tool's own timestamp, later than the one before for the same learner and line item
 * @param received when the practice LMS took it, by its own clock
 */
public record RecordedScore(
        String lineItem,
        String userId,
        OptionalDouble given,
        OptionalDouble maximum,
        Instant at,
        String activityProgress,
        String gradingProgress,
        Optional<String> comment,
        Instant received) {

    /** Only a fully graded score counts as a grade; every other state is work under way. */
    public boolean isGrade() {
        return given.isPresent() && gradingProgress.equals("FullyGraded");
    }
}
