package org.alongside.instrument.scoring.report;

import java.util.List;
import java.util.Optional;
import org.alongside.instrument.InstrumentKey;

/**
 * What one set of answers comes to under one definition, for those who may see it. It tells from what it was
 * calculated, so that it can be calculated again; ENGINE_ONLY outcomes are not in here, neither number nor name.
 *
 * @param definitionHash the instrument's content hash
 * @param answersHash as private as the answers themselves
 * @param outcomes in the order of the definition
 */
public record ScoreReport(
        InstrumentKey instrument, String definitionHash, String answersHash, List<OutcomeScore> outcomes) {

    public ScoreReport {
        outcomes = List.copyOf(outcomes);
    }

    public Optional<OutcomeScore> outcome(String id) {
        return outcomes.stream().filter(score -> score.outcome().equals(id)).findFirst();
    }

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "a report of " + instrument;
    }
}
