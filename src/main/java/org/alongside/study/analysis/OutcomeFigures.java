package org.alongside.study.analysis;

import java.util.List;
import org.alongside.instrument.Outcome;

/**
 * How one outcome came out over all respondents, and how dependable it was. An outcome of class ENGINE_ONLY has none:
 * neither a figure of it nor its name leaves the calculation.
 *
 * @param values of all who could be scored, prorated ones too
 * @param consistency of its items, over those who answered all of them
 * @param items in the order of their ids; empty for an expression
 */
public record OutcomeFigures(Outcome outcome, ValueFigures values, Consistency consistency, List<ItemInOutcome> items) {

    /** @param sd with n - 1; @param counts how the values spread */
    public record ValueFigures(int n, Figure mean, Figure sd, Figure min, Figure max, Histogram counts) {}

    /**
     * Cronbach's alpha {@code k/(k-1) (1 - Σ var_i / var_total)} with its 95 % interval by Feldt (1965), and the
     * standard error of measurement {@code sd √(1 - alpha)} in the outcome's own unit.
     *
     * @param complete how many answered all items: alpha rests on these
     */
    public record Consistency(int complete, Figure alpha, Figure lower, Figure upper, Figure sem) {}

    /**
     * One item among the items of the outcome, after reversal.
     *
     * @param itemTotal its correlation with the sum of the others, over those who answered all of them
     * @param alphaWithout what alpha would be if this item were left out
     */
    public record ItemInOutcome(String item, Figure itemTotal, Figure alphaWithout) {}

    public OutcomeFigures {
        items = List.copyOf(items);
    }
}
