package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * What people sent, for {@code study}, which asks each of them first. No transaction of its own: what cannot
 * be opened, since its person started empty, is left out and spoils nothing.
 */
@Dependent
public class SubmittedAnswers {

    private final Attempts attempts;
    private final Sealing sealing;

    @Inject
    public SubmittedAnswers(Attempts attempts, Sealing sealing) {
        this.attempts = attempts;
        this.sealing = sealing;
    }

    /** The attempts of this person that were sent, with nothing opened. */
    public List<Attempt> of(PersonId person) {
        return attempts.of(person).stream().filter(attempt -> !attempt.isOpen()).toList();
    }

    /** When somebody sent answers to a version of an instrument. */
    public record SentAttempt(Slug instrument, int version, PersonId person, Instant at) {}

    /** What was sent to any version of these instruments, and when, in one statement and with nothing opened. */
    public List<SentAttempt> sent(Collection<Slug> instruments) {
        return instruments.isEmpty() ? List.of() : attempts.sent(instruments);
    }

    /** The answers of one of them; empty where it was deleted, or its key was shredded. */
    public Optional<Answers> open(PersonId person, UUID attempt) {
        return attempts.find(person, attempt)
                .flatMap(found -> sealing.openRows(
                        person,
                        attempts.responses(attempt).stream().map(Response::row).toList()));
    }
}
