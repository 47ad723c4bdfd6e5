package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.instrument.InstrumentLibrary;
import org.alongside.assessment.scoring.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/** Taking a questionnaire: begin or resume, save each answer, submit once, read one's own report. */
@Dependent
@Transactional
public class Delivery {

    private final InstrumentLibrary library;

    @Inject
    public Delivery(InstrumentLibrary library) {
        this.library = library;
    }

    /** The open attempt of this person, or a new one on the latest version. */
    public Attempt begin(PersonId person, Slug instrument, Instant now) {
        throw new UnsupportedOperationException("comes with the vault");
    }

    public SaveOutcome save(PersonId person, UUID attempt, NewAnswer answer, Instant now) {
        throw new UnsupportedOperationException("comes with the vault");
    }

    public SubmitOutcome submit(PersonId person, UUID attempt, Instant now) {
        throw new UnsupportedOperationException("comes with the vault");
    }

    /** The report on the attempt submitted last. */
    public Optional<ScoreReport> latestReport(PersonId person, Slug instrument) {
        return Optional.empty();
    }

    /** When this person last submitted an attempt on this instrument. */
    public Optional<Instant> submittedAt(PersonId person, Slug instrument) {
        return Optional.empty();
    }
}
