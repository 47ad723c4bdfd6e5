package org.alongside.instrument.interpretation;

import java.util.List;
import java.util.Optional;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;

/**
 * A value beside the cut scores of its outcome, which say source and population.
 *
 * @param label of the highest cut that the unrounded value reaches
 * @param insideBand the cuts that lie inside the band, highest first: on these the value decides nothing
 * @param scores all cuts with their source and population; empty where the outcome has none
 */
public record CutInterpretation(Optional<String> label, List<Cut> insideBand, Optional<CutScores> scores) {

    public CutInterpretation {
        insideBand = List.copyOf(insideBand);
    }
}
