package org.alongside.assessment.reading;

import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.scoring.ScoreReport;

/** Whether one person's value has changed more than chance alone would let it (Jacobson & Truax 1991). */
public final class ReliableChange {

    private ReliableChange() {}

    /**
     * The change of one outcome from the first report to the second, for anybody: what rests on ASSUMED values is told
     * to nobody.
     *
     * @param instrument the version that both reports were calculated under
     * @throws IllegalArgumentException where the instrument has no such outcome, or it is ENGINE_ONLY
     */
    public static Told<Change> between(Instrument instrument, String outcome, ScoreReport first, ScoreReport second) {
        return Told.not(Reason.NO_RELIABILITY);
    }
}
