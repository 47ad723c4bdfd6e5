package org.alongside.assessment.reading;

import java.util.List;
import java.util.Optional;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.scoring.OutcomeScore;

/** Reads values. */
public final class Readings {

    private Readings() {}

    /**
     * What may be said about this value to this audience.
     *
     * @param instrument the version that the score was calculated under
     * @throws IllegalArgumentException where the score is of no outcome of the instrument
     */
    public static Reading of(Instrument instrument, OutcomeScore score, Audience audience) {
        var outcome = instrument
                .outcome(score.outcome())
                .orElseThrow(() -> new IllegalArgumentException("no outcome '" + score.outcome() + "'"));
        return new Reading(
                score,
                Optional.empty(),
                Told.not(Reason.NO_RELIABILITY),
                new CutReading(
                        score.reading().label(), List.of(), outcome.standing().cuts()),
                new Reading.AmongOthers(Told.not(Reason.NO_NORMS), Told.not(Reason.NO_NORMS)));
    }
}
