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

    /**
     * What there is to draw; each list is empty before that sitting was sent, or while its questions are not here.
     *
     * @param standing the scales and the rulers of the first sitting
     * @param habits the two scales of the second sitting
     * @param times the four stages over time, from the second time on
     */
    record StandingPictures(List<SpreadGroup> standing, List<SpreadGroup> habits, List<SpreadTime> times) {

        static final StandingPictures NONE = new StandingPictures(List.of(), List.of(), List.of());
    }

    StandingPictures read(PersonId me) {
        Optional<OwnAttempt> first = last(me, PlacementInstruments.FIRST);
        return new StandingPictures(
                groups(first, SCALES, RULERS),
                groups(last(me, PlacementInstruments.SECOND), HABITS),
                first.map(last -> times(me, last)).orElse(List.of()));
    }

    private List<SpreadTime> times(PersonId me, OwnAttempt last) {
        return last.instrument()
                .map(instrument ->
                        new SpreadTimes(instrument, visit.words(), attempts.alike(me, last.attempt())).all(STAGES))
                .orElse(List.of());
    }

    @SafeVarargs
    private List<SpreadGroup> groups(Optional<OwnAttempt> attempt, List<String>... scales) {
        return attempt.stream()
                .flatMap(sent -> Stream.of(scales).flatMap(some -> group(sent, some).stream()))
                .toList();
    }

    private Optional<OwnAttempt> last(PersonId me, Slug sitting) {
        return attempts.lastSent(me, sitting).flatMap(id -> attempts.find(me, id));
    }

    private Optional<SpreadGroup> group(OwnAttempt attempt, List<String> outcomes) {
        return attempt.instrument()
                .flatMap(instrument -> new SpreadParts(instrument, attempt, visit.words()).group(outcomes));
    }
}
