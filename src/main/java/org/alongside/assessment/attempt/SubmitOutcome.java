package org.alongside.assessment.attempt;

import java.time.Instant;
import org.alongside.instrument.scoring.report.ScoreReport;

/** What became of an attempt that was to be submitted. Submitting again gives the same receipt (quality R4). */
public sealed interface SubmitOutcome {

    /** Submitted, now or earlier; {@code at} is the first time. */
    record Submitted(Instant at, ScoreReport report) implements SubmitOutcome {}

    record SubmitRefused(SubmitRefusalReason reason) implements SubmitOutcome {}

    enum SubmitRefusalReason {
        /** No such attempt, or somebody else's: the same answer for both. */
        NOT_YOURS,
        /** This version of the questions is not served at present; nothing is lost. */
        INSTRUMENT_NOT_THERE
    }
}
