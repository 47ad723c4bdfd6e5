package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.content.Course;
import org.alongside.content.Leaning;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.EntryFit;
import org.alongside.learning.policy.Habits;
import org.alongside.learning.policy.PlacementRules;
import org.alongside.learning.policy.StageScores;

/** What a person's own two sittings say to themselves. Read when asked for, kept nowhere in this room. */
@Dependent
public class OwnAnswers {

    private final Delivery delivery;

    @Inject
    public OwnAnswers(Delivery delivery) {
        this.delivery = delivery;
    }

    /** From the first sitting; empty before it is handed in. */
    public Optional<StageScores> standing(PersonId person) {
        return delivery.latestReport(person, PlacementInstruments.FIRST)
                .map(r -> new StageScores(
                        value(r, "importance"),
                        value(r, "n"),
                        value(r, "t"),
                        value(r, "d"),
                        value(r, "k"),
                        value(r, "x")));
    }

    /** From the second sitting; empty before it is handed in. */
    public Optional<Habits> habits(PersonId person) {
        return delivery.latestReport(person, PlacementInstruments.SECOND)
                .map(r -> new Habits(value(r, "r"), value(r, "g")));
    }

    /** The descriptions to mark for this person, the clearest first: none, one or two. */
    public List<EntryFit> fits(PersonId person, Course course) {
        return standing(person)
                .map(own -> PlacementRules.fits(course.placement(), own))
                .orElse(List.of());
    }

    /** The leanings that count in this course; none before the second sitting. */
    public Set<Leaning> leanings(PersonId person, Course course) {
        return habits(person)
                .map(own -> PlacementRules.leanings(course.placement(), own))
                .orElse(Set.of());
    }

    private static OptionalDouble value(ScoreReport report, String outcome) {
        return report.outcome(outcome).map(score -> score.value()).orElse(OptionalDouble.empty());
    }
}
