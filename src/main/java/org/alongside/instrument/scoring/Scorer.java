package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;

/** Scores of one set of answers. Knows items, values and scales; never who, when or where. */
public final class Scorer {

    private Scorer() {}

    /** @throws IllegalArgumentException where an answer is to no item of the instrument, or out of its range */
    public static Scores score(Instrument instrument, Answers answers) {
        return score(CompiledScoring.of(instrument), answers);
    }

    /**
     * As {@link #score(Instrument, Answers)}, for whoever scores many sets of one instrument.
     *
     * @throws IllegalArgumentException where an answer is to no item of the instrument, or out of its range
     */
    public static Scores score(CompiledScoring scoring, Answers answers) {
        List<OutcomeScore> visible = new ArrayList<>();
        Map<String, EngineOnly> engineOnly = new HashMap<>();
        for (ComputedOutcome computed : scoring.computeAll(answers).values()) {
            if (computed.outcome().privacy() == PrivacyClass.ENGINE_ONLY) {
                engineOnly.put(computed.outcome().id(), new EngineOnly(computed));
            } else {
                visible.add(computed.score());
            }
        }
        Instrument instrument = scoring.instrument();
        return new Scores(new ScoreReport(instrument.key(), instrument.hash(), answers.hash(), visible), engineOnly);
    }
}
