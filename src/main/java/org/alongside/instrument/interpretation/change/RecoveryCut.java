package org.alongside.instrument.interpretation.change;

import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery.AtCut;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery.BetweenGroups;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;

/**
 * Where recovered begins: a cut with source and population, or the point between two groups that norms describe
 * (Jacobson &amp; Truax 1991, criterion c):
 *
 * <pre>
 * c = (SD0 M1 + SD1 M0) / (SD0 + SD1)      0 well, 1 in distress
 * </pre>
 *
 * @param includeBoundary whether the value of the cut itself is on its upper side
 */
record RecoveryCut(double from, boolean includeBoundary, Direction direction) {

    /** Empty where the definition names none, or its norms are not there. */
    static Optional<RecoveryCut> of(Instrument instrument, Outcome outcome, Recovery recovery) {
        Direction direction = outcome.properties().direction();
        if (direction == Direction.NONE) {
            return Optional.empty();
        }
        if (recovery instanceof AtCut at) {
            return outcome.properties().cuts().stream()
                    .flatMap(cuts -> cuts.cuts().stream())
                    .filter(cut -> cut.label().equals(at.label()))
                    .findFirst()
                    .map(cut -> at(cut, direction));
        }
        BetweenGroups groups = (BetweenGroups) recovery;
        return moments(instrument, outcome, groups.well())
                .flatMap(well -> moments(instrument, outcome, groups.distressed())
                        .map(distressed ->
                                new RecoveryCut(between(well, distressed), direction == Direction.UP, direction)));
    }

    private static RecoveryCut at(Cut cut, Direction direction) {
        return new RecoveryCut(cut.from(), cut.includeBoundary(), direction);
    }

    static double between(Moments well, Moments distressed) {
        return (well.sd() * distressed.mean() + distressed.sd() * well.mean()) / (well.sd() + distressed.sd());
    }

    private static Optional<Moments> moments(Instrument instrument, Outcome outcome, String norms) {
        return Optional.ofNullable(instrument.norms().get(norms))
                .flatMap(table -> table.outcome(outcome.id()))
                .flatMap(Norm::moments);
    }

    /** Whether somebody came from the one side to the better one; unrounded values. */
    boolean isCrossed(double first, double second) {
        return !isWell(first) && isWell(second);
    }

    private boolean isWell(double value) {
        return CutScores.isReached(from, includeBoundary, value) == (direction == Direction.UP);
    }
}
