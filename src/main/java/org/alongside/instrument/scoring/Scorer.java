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

/**
 * Scores one set of answers. It knows items, values and scales; never who, when or where. What was answered to an item
 * off the path that the answers give counts as missing, and the report is of what counted (scoring-format 23).
 */
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
        Instrument instrument = scoring.instrument();
        List<OutcomeScore> visible = new ArrayList<>();
        Map<String, EngineOnly> engineOnly = new HashMap<>();
        for (ComputedOutcome computed : scoring.computeAll(answers).values()) {
            if (computed.outcome().privacy() == PrivacyClass.ENGINE_ONLY) {
                engineOnly.put(computed.outcome().id(), new EngineOnly(computed));
            } else {
                visible.add(computed.score());
            }
        }
        String counted = answers.countedIn(instrument.form()).hash();
        return new Scores(new ScoreReport(instrument.key(), instrument.hash(), counted, visible), engineOnly);
    }
}
