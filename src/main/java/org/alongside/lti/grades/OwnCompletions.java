package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;
import org.alongside.learning.OwnPartCompleted;
import org.alongside.learning.OwnParts;
import org.alongside.learning.offering.OfferedModules;
import org.alongside.lti.launch.Launched;
import org.alongside.lti.message.ScoreValue;

/**
 * Own completions, as a source of scores: 1 of 1, once the own part of a module is done. That is told when it happens;
 * it may also leave later, when the person allows it or a launch brings a column. Another source of scores is another
 * class like this one.
 */
@Dependent
@Transactional
public class OwnCompletions {

    private final OwnParts parts;
    private final GradeOutbox outbox;

    @Inject
    public OwnCompletions(OwnParts parts, GradeOutbox outbox) {
        this.parts = parts;
        this.outbox = outbox;
    }

    /** In the transaction in which the person finished: the row stands exactly if the completion does. */
    void finished(@Observes OwnPartCompleted completion) {
        outbox.take(report(completion.person(), completion.module()), completion.at());
    }

    /** A yes may come after the completion. */
    void allowed(@Observes ConsentGiven yes) {
        if (yes.purpose() != Purpose.OWN_COMPLETION) {
            return;
        }
        Optional<UUID> asked = CourseMatter.parse(yes.subject()).map(CourseMatter::module);
        asked.ifPresent(module -> allowed(yes, module));
    }

    private void allowed(ConsentGiven yes, UUID module) {
        if (parts.completedAt(yes.person(), module).isPresent()) {
            outbox.take(report(yes.person(), module), yes.at());
        } else {
            outbox.nothingYet(yes.at());
        }
    }

    /** A launch may bring the column that a completion has waited for. */
    void launched(@Observes Launched launch) {
        launch.target()
                .filter(target -> target.kind().equals(OfferedModules.KIND))
                .ifPresent(module -> reconsider(launch.person(), module.id(), launch.at()));
    }

    private void reconsider(PersonId person, UUID module, Instant now) {
        if (parts.completedAt(person, module).isPresent()) {
            outbox.take(report(person, module), now);
        }
    }

    private static GradeOutbox.ReportedScore report(PersonId person, UUID module) {
        return new GradeOutbox.ReportedScore(person, new Target(OfferedModules.KIND, module), ScoreValue.OWN_PART_DONE);
    }
}
