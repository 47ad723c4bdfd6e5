package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.attempt.OwnAttempt.Scoring;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * What a person has answered, for that person: to look through, to read again, and to delete. Every verb asks who it is
 * for; another person's attempt is as if there were none. Deleting takes the rows of answers, results and attempt out
 * in one transaction, tells nobody, and cannot be undone.
 */
@Dependent
@Transactional
public class OwnAttempts {

    private final InstrumentLibrary library;
    private final Attempts attempts;
    private final Sealing sealing;

    @Inject
    public OwnAttempts(InstrumentLibrary library, Attempts attempts, Sealing sealing) {
        this.library = library;
        this.attempts = attempts;
        this.sealing = sealing;
    }

    /** All of them, begun last first, with nothing opened. */
    public List<Attempt> list(PersonId person) {
        return attempts.of(person);
    }

    /** The title of the questions it was begun with; empty while these are not served. */
    public Optional<String> title(Attempt attempt, String language) {
        return library.find(attempt.instrument(), attempt.version())
                .map(instrument -> instrument.text(language).frame().title());
    }

    /** The one sent last on these questions. */
    public Optional<UUID> lastSent(PersonId person, Slug instrument) {
        return attempts.lastSubmitted(person, instrument).map(Attempt::id);
    }

    /** One of them, opened. */
    public Optional<OwnAttempt> find(PersonId person, UUID attempt) {
        return attempts.find(person, attempt).map(this::open);
    }

    /** All of them, opened, begun last first. */
    public List<OwnAttempt> all(PersonId person) {
        return attempts.of(person).stream().map(this::open).toList();
    }

    /**
     * Those that were sent on the same questions as this one, in the same version: itself among them, sent first first.
     */
    public List<OwnAttempt> alike(PersonId person, Attempt one) {
        return attempts.of(person).stream()
                .filter(each -> each.instrument().equals(one.instrument()) && each.version() == one.version())
                .filter(each -> !each.isOpen())
                .sorted(Comparator.comparing((Attempt each) -> each.submitted().orElseThrow())
                        .thenComparing(Attempt::sitting))
                .map(this::open)
                .toList();
    }

    /** Deletes this attempt with its answers and results; deleting it again changes nothing. */
    public void delete(PersonId person, UUID attempt) {
        attempts.locked(person, attempt).ifPresent(found -> attempts.erase(found.id()));
    }

    /** Deletes all of them. What is begun meanwhile stays. */
    public void deleteAll(PersonId person) {
        attempts.idsOf(person).forEach(attempt -> delete(person, attempt));
    }

    private OwnAttempt open(Attempt attempt) {
        Map<String, Kept> kept = sealing.open(attempt.person(), attempts.responses(attempt.id()));
        List<Scoring> scorings = attempts.results(attempt.id()).stream()
                .map(r -> new Scoring(r.scored(), sealing.open(attempt.person(), r)))
                .toList();
        return new OwnAttempt(attempt, library.find(attempt.instrument(), attempt.version()), kept, scorings);
    }
}
