package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.SubmitOutcome.SubmitRefusalReason;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * Delivery lets a person take a questionnaire: begin or resume, submit once, read one's own report. Each answer is
 * {@link Saving}'s.
 */
@Dependent
@Transactional
public class Delivery {

    private final InstrumentLibrary library;
    private final Attempts attempts;
    private final Sealing sealing;
    private final Event<AttemptSubmitted> submissions;

    @Inject
    public Delivery(
            InstrumentLibrary library, Attempts attempts, Sealing sealing, Event<AttemptSubmitted> submissions) {
        this.library = library;
        this.attempts = attempts;
        this.sealing = sealing;
        this.submissions = submissions;
    }

    /**
     * The open attempt of this person, or else a new one on the latest version.
     *
     * @throws IllegalArgumentException where no such instrument is served
     */
    public Attempt begin(PersonId person, Slug instrument, Instant now) {
        Instrument latest = library.latest(instrument)
                .orElseThrow(() -> new IllegalArgumentException("no instrument '" + instrument + "' is served"));
        Optional<Attempt> last = attempts.last(person, instrument);
        if (last.isPresent() && last.get().isOpen()) {
            return last.get();
        }
        int number = last.map(Attempt::sitting).orElse(0) + 1;
        attempts.begin(sealing.newId(), person, latest.key(), new Attempt.Beginning(number, now));
        return attempts.last(person, instrument).orElseThrow();
    }

    /** The attempt that was begun and not yet submitted. */
    public Optional<Attempt> open(PersonId person, Slug instrument) {
        return attempts.last(person, instrument).filter(Attempt::isOpen);
    }

    /** This person's attempt with its questions and answers; empty where there is none to show to this person. */
    public Optional<OpenAttempt> sitting(PersonId person, UUID attempt) {
        return attempts.find(person, attempt)
                .flatMap(found -> instrumentOf(found).map(instrument -> sitting(found, instrument)));
    }

    /** Takes the attempt and scores it, once; submitting again gives the first time and the same report. */
    public SubmitOutcome submit(PersonId person, UUID attempt, Instant now) {
        Optional<Attempt> found = attempts.locked(person, attempt);
        if (found.isEmpty()) {
            return new SubmitOutcome.SubmitRefused(SubmitRefusalReason.NOT_YOURS);
        }
        if (!found.get().isOpen()) {
            AttemptResult result = attempts.firstResult(attempt).orElseThrow();
            return new SubmitOutcome.Submitted(found.get().submitted().orElseThrow(), sealing.open(person, result));
        }
        return instrumentOf(found.get())
                .<SubmitOutcome>map(instrument -> take(found.get(), instrument, now))
                .orElse(new SubmitOutcome.SubmitRefused(SubmitRefusalReason.INSTRUMENT_NOT_THERE));
    }

    private SubmitOutcome take(Attempt attempt, Instrument instrument, Instant now) {
        ScoreReport report = Scorer.score(
                        library.scoring(instrument),
                        sitting(attempt, instrument).answers())
                .report();
        attempt.submit(now);
        attempts.add(sealing.newResult(attempt, instrument, report, now));
        submissions.fire(new AttemptSubmitted(attempt.person(), attempt.instrument(), now));
        return new SubmitOutcome.Submitted(now, report);
    }

    /** The report on the attempt submitted last. */
    public Optional<ScoreReport> latestReport(PersonId person, Slug instrument) {
        return attempts.lastSubmitted(person, instrument)
                .flatMap(attempt -> attempts.result(attempt.id()))
                .map(result -> sealing.open(person, result));
    }

    /** When this person last submitted an attempt on this instrument. */
    public Optional<Instant> submittedAt(PersonId person, Slug instrument) {
        return attempts.lastSubmitted(person, instrument).flatMap(Attempt::submitted);
    }

    private Optional<Instrument> instrumentOf(Attempt attempt) {
        return library.find(attempt.instrument(), attempt.version());
    }

    private OpenAttempt sitting(Attempt attempt, Instrument instrument) {
        Map<String, Kept> kept = sealing.open(attempt.person(), attempts.responses(attempt.id()));
        return new OpenAttempt(attempt.id(), instrument, kept, attempt.submitted());
    }
}
