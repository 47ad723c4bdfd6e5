package org.alongside.learning.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.learning.PlacementInstruments;
import org.alongside.learning.page.SpreadParts.SpreadGroup;
import org.alongside.learning.page.SpreadTimes.SpreadTime;

/** Reads what one person sent in the two sittings, for the pictures of {@link ResultPage}. */
@Dependent
class StandingParts {

    private static final List<String> STAGES = List.of("n", "t", "d", "k");
    private static final List<String> SCALES = List.of("n", "t", "d", "k", "x");
    private static final List<String> RULERS = List.of("importance", "confidence", "time");
    private static final List<String> HABITS = List.of("r", "g");

    @Inject
    Visit visit;

    @Inject
    OwnAttempts attempts;

    /** The scales and the rulers of the first sitting; none before it was sent, or while its questions are not here. */
    List<SpreadGroup> standing(PersonId me) {
        return last(me, PlacementInstruments.FIRST).stream()
                .flatMap(attempt -> Stream.of(group(attempt, SCALES), group(attempt, RULERS)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The two scales of the second sitting. */
    List<SpreadGroup> habits(PersonId me) {
        return last(me, PlacementInstruments.SECOND).flatMap(attempt -> group(attempt, HABITS)).stream()
                .toList();
    }

    /** The four stages over time, from the second time on. */
    List<SpreadTime> times(PersonId me) {
        return last(me, PlacementInstruments.FIRST)
                .flatMap(last -> last.instrument()
                        .map(instrument -> new SpreadTimes(
                                        instrument, visit.words(), attempts.alike(me, last.attempt()))
                                .all(STAGES)))
                .orElse(List.of());
    }

    private Optional<OwnAttempt> last(PersonId me, Slug sitting) {
        return attempts.lastSent(me, sitting).flatMap(id -> attempts.find(me, id));
    }

    private Optional<SpreadGroup> group(OwnAttempt attempt, List<String> outcomes) {
        return attempt.instrument()
                .flatMap(instrument -> new SpreadParts(instrument, attempt, visit.words()).group(outcomes));
    }
}
