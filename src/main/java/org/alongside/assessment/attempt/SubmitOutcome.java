package org.alongside.assessment.attempt;

import java.time.Instant;
import org.alongside.instrument.scoring.report.ScoreReport;

/** What became of an attempt that was to be submitted. Submitting again gives the same receipt (quality R4). */
public sealed interface SubmitOutcome {

    /** Taken, now or earlier; {@code at} is the first time. */
    record Taken(Instant at, ScoreReport report) implements SubmitOutcome {}

    record Refused(Reason reason) implements SubmitOutcome {}

    enum Reason {
        /** No such attempt, or somebody else's: the same answer for both. */
        NOT_YOURS,
        /** This version of the questions is not served at present; nothing is lost. */
        INSTRUMENT_NOT_THERE
    }
}
