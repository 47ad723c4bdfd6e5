package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.identity.consent.ConsentGiven;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.PersonId;
import org.alongside.learning.OwnPartCompleted;
import org.alongside.learning.OwnParts;
import org.alongside.lti.launch.Membership;
import org.alongside.lti.launch.ResourceLink;
import org.alongside.lti.launch.ResourceLinks;

/**
 * Puts completions into the outbox, and only those that may leave: the author asks for it, the person finished, the
 * person said yes, a platform launched them (INV-50). Where one of these is missing nothing at all is written.
 */
@Dependent
@Transactional
public class GradeOutbox {

    private final ScoreRows rows;
    private final ResourceLinks links;
    private final CourseLibrary courses;
    private final OwnParts parts;
    private final Consents consents;

    @Inject
    public GradeOutbox(ScoreRows rows, ResourceLinks links, CourseLibrary courses, OwnParts parts, Consents consents) {
        this.rows = rows;
        this.links = links;
        this.courses = courses;
        this.parts = parts;
        this.consents = consents;
    }

    /** In the transaction in which the person finished: the row stands exactly if the completion does. */
    void finished(@Observes OwnPartCompleted completion) {
        if (asksForCompletion(completion.module())) {
            enqueue(completion.person(), completion.module(), completion.at());
        }
    }

    /** A yes may come after the completion. */
    void allowed(@Observes ConsentGiven yes) {
        if (yes.purpose() == Purpose.OWN_COMPLETION) {
            reconsider(yes.person(), UUID.fromString(yes.subject()), yes.at());
        }
    }

    /**
     * Looks at everything again: after a completion, after a yes or no, after a launch that may have brought a column.
     * Repeating it is harmless.
     */
    public void reconsider(PersonId person, UUID module, Instant now) {
        if (asksForCompletion(module) && parts.completedAt(person, module).isPresent()) {
            enqueue(person, module, now);
        }
    }

    private void enqueue(PersonId person, UUID module, Instant now) {
        List<Membership> memberships = links.memberships(person, module);
        if (memberships.isEmpty() || !consents.given(person, Purpose.OWN_COMPLETION, module.toString())) {
            return;
        }
        for (Membership membership : memberships) {
            settle(rows.put(membership.resourceLink(), person, module, now), membership, now);
        }
    }

    /** Where this person's completion stands, or why nothing leaves. */
    public PassbackStatus standing(PersonId person, UUID module) {
        return obstacle(person, module)
                .orElseGet(() -> links.memberships(person, module).stream()
                        .map(membership -> rows.of(membership.resourceLink(), person))
                        .flatMap(Optional::stream)
                        .map(QueuedScore::status)
                        .max(PassbackStatus::compareTo)
                        .orElse(PassbackStatus.WAITING));
    }

    private boolean asksForCompletion(UUID module) {
        return courses.module(module).map(CourseModule::reportsOwnCompletion).orElse(false);
    }

    private Optional<PassbackStatus> obstacle(PersonId person, UUID module) {
        if (!asksForCompletion(module)) {
            return Optional.of(PassbackStatus.MODULE_SENDS_NOTHING);
        }
        List<Membership> memberships = links.memberships(person, module);
        if (memberships.isEmpty()) {
            return Optional.of(PassbackStatus.NOT_LAUNCHED);
        }
        if (!consents.given(person, Purpose.OWN_COMPLETION, module.toString())) {
            return Optional.of(PassbackStatus.NO_CONSENT);
        }
        return parts.completedAt(person, module).isEmpty()
                ? Optional.of(PassbackStatus.NOT_COMPLETED)
                : Optional.empty();
    }

    /** A row that has been sent stays sent; one that could not leave may leave now. */
    private void settle(QueuedScore row, Membership membership, Instant now) {
        if (row.status() == PassbackStatus.SENT || row.status() == PassbackStatus.GAVE_UP) {
            return;
        }
        ResourceLink link = links.find(membership.resourceLink()).orElseThrow();
        Optional<PassbackStatus> why = Sendable.obstacle(link, membership);
        if (why.isPresent()) {
            row.stayBecause(why.get(), now);
        } else if (!row.isWaiting()) {
            rows.waitFrom(row, now);
        }
    }
}
