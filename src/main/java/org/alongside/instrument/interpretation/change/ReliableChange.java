package org.alongside.instrument.interpretation.change;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.Precision;
import org.alongside.instrument.interpretation.Readings;
import org.alongside.instrument.interpretation.Reason;
import org.alongside.instrument.interpretation.Told;
import org.alongside.instrument.interpretation.change.Change.Grounds;
import org.alongside.instrument.interpretation.change.Change.Kind;
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
    public static Told<Change> between(Instrument instrument, String outcome, ScoreReport first, ScoreReport second) {
        Outcome known = Readings.visible(instrument, outcome);
        if (!sameVersion(instrument, first, second)) {
            return Told.not(Reason.DIFFERENT_VERSIONS);
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

    private static Told<Change> between(
            Instrument instrument, Outcome outcome, OutcomeScore first, OutcomeScore second) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            return Told.not(Reason.NOT_COMPUTABLE_SCORE);
        }
        Precision precision = new Precision(instrument, outcome);
        ChangeRule rule = outcome.standing().rules().change().orElse(usual(precision));
        Told<Double> error = new DifferenceError(rule, precision).of(first, second);
        if (error.whyNot().isPresent()) {
            return Told.not(error.whyNot().get());
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
        return Told.of(
                new Change(kind(outcome.standing().direction(), index, recovers), after - before, index, grounds));
    }

    /** Where the definition does not say. */
    private static ChangeRule usual(Precision precision) {
        return precision.hasOwnErrors() ? ChangeRule.USUAL_WITH_OWN_ERRORS : ChangeRule.USUAL;
    }

    private static Kind kind(Direction direction, double index, boolean recovers) {
        boolean reliable = Math.abs(index) >= CRITICAL;
        if (direction == Direction.NONE) {
            Kind clear = index > 0 ? Kind.MORE : Kind.LESS;
            return reliable ? clear : Kind.NO_CLEAR_CHANGE;
        } else if (!reliable) {
            return Kind.UNCHANGED;
        }
        boolean better = index > 0 == (direction == Direction.UP);
        Kind good = recovers ? Kind.RECOVERED : Kind.IMPROVED;
        return better ? good : Kind.WORSENED;
    }
}
