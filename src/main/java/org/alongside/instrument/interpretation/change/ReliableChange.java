package org.alongside.instrument.interpretation.change;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.Computable;
import org.alongside.instrument.interpretation.Interpreter;
import org.alongside.instrument.interpretation.NotComputableReason;
import org.alongside.instrument.interpretation.Precision;
import org.alongside.instrument.interpretation.change.Change.ChangeKind;
import org.alongside.instrument.interpretation.change.Change.Grounds;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;

/**
 * Whether one person's value has changed more than chance alone would let it (Jacobson &amp; Truax 1991):
 *
 * <pre>
 * RC = (x2 - x1) / error of a difference       reliable where |RC| ≥ 1.96
 * </pre>
 *
 * A reliable change in the outcome's better direction is improved, and recovered where it also crosses the cut that the
 * definition names for it; in the other direction it is worsened. Without a direction there is only more and less.
 */
public final class ReliableChange {

    /** Chance alone makes a greater index in one of twenty people who did not change. */
    static final double CRITICAL = 1.96;

    private ReliableChange() {}

    /**
     * The change of one outcome from the first report to the second, for anybody: what rests on ASSUMED values is told
     * to nobody.
     *
     * @param instrument the version that both reports were calculated under
     * @throws IllegalArgumentException where the instrument has no such outcome, or nobody may see it
     */
    public static Computable<Change> between(
            Instrument instrument, String outcome, ScoreReport first, ScoreReport second) {
        Outcome known = Interpreter.visible(instrument, outcome);
        if (!sameVersion(instrument, first, second)) {
            return Computable.notComputable(NotComputableReason.DIFFERENT_VERSIONS);
        }
        return between(
                instrument,
                known,
                first.outcome(outcome).orElseThrow(),
                second.outcome(outcome).orElseThrow());
    }

    /** Norms that came later change the instrument's own hash, and not what the two reports have in common. */
    private static boolean sameVersion(Instrument instrument, ScoreReport first, ScoreReport second) {
        return first.instrument().equals(instrument.key())
                && second.instrument().equals(instrument.key())
                && first.definitionHash().equals(second.definitionHash());
    }

    private static Computable<Change> between(
            Instrument instrument, Outcome outcome, OutcomeScore first, OutcomeScore second) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Computable.notComputable(NotComputableReason.NOT_COMPUTABLE_SCORE);
        }
        Precision precision = new Precision(instrument, outcome);
        ChangeRule rule = outcome.properties().rules().change().orElse(usual(precision));
        Computable<Double> error = new DifferenceError(rule, precision).of(first, second);
        if (error.whyNot().isPresent()) {
            return Computable.notComputable(error.whyNot().get());
        }
        Optional<RecoveryCut> cut = rule.recovery().flatMap(r -> RecoveryCut.of(instrument, outcome, r));
        double before = first.value().getAsDouble();
        double after = second.value().getAsDouble();
        double index = (after - before) / error.value().get();
        boolean recovers = cut.filter(c -> c.isCrossed(before, after)).isPresent();
        Grounds grounds = new Grounds(
                rule,
                error.value().get(),
                cut.map(c -> OptionalDouble.of(c.from())).orElse(OptionalDouble.empty()));
        return Computable.of(
                new Change(kind(outcome.properties().direction(), index, recovers), after - before, index, grounds));
    }

    /** Where the definition does not say. */
    private static ChangeRule usual(Precision precision) {
        return precision.hasOwnErrors() ? ChangeRule.USUAL_WITH_OWN_ERRORS : ChangeRule.DEFAULT;
    }

    private static ChangeKind kind(Direction direction, double index, boolean recovers) {
        boolean reliable = Math.abs(index) >= CRITICAL;
        if (direction == Direction.NONE) {
            ChangeKind clear = index > 0 ? ChangeKind.MORE : ChangeKind.LESS;
            return reliable ? clear : ChangeKind.NO_CLEAR_CHANGE;
        } else if (!reliable) {
            return ChangeKind.UNCHANGED;
        }
        boolean better = index > 0 == (direction == Direction.UP);
        ChangeKind good = recovers ? ChangeKind.RECOVERED : ChangeKind.IMPROVED;
        return better ? good : ChangeKind.WORSENED;
    }
}
