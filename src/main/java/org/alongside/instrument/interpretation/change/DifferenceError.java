package org.alongside.instrument.interpretation.change;

import java.util.OptionalDouble;
import org.alongside.instrument.interpretation.Computable;
import org.alongside.instrument.interpretation.NotComputableReason;
import org.alongside.instrument.interpretation.Precision;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.ChangeRule.ChangeMethod;
import org.alongside.instrument.interpretation.rule.ChangeRule.ReliabilitySource;
import org.alongside.instrument.scoring.report.OutcomeScore;

/**
 * Calculates the standard error of a difference (domain 3.3):
 *
 * <pre>
 * Jacobson &amp; Truax   SEM √2                    SEM = SD √(1 - r)
 * two variances      √(SEM1² + SEM2²)          Maassen 2004
 * </pre>
 *
 * r is alpha or the retest correlation, as declared, and the lower of the two where a score is prorated, so that
 * nothing depends on which time comes first. A graded response brings a posterior standard deviation for each time.
 */
final class DifferenceError {

    private final ChangeRule rule;
    private final Precision precision;

    DifferenceError(ChangeRule rule, Precision precision) {
        this.rule = rule;
        this.precision = precision;
    }

    Computable<Double> of(OutcomeScore first, OutcomeScore second) {
        if (precision.isAssumed()) {
            return Computable.notComputable(NotComputableReason.ASSUMED);
        }
        OptionalDouble error = precision.hasOwnErrors() ? ownErrors(first, second) : declared(first, second);
        if (error.isEmpty()) {
            return Computable.notComputable(NotComputableReason.NO_RELIABILITY);
        }
        return error.getAsDouble() > 0
                ? Computable.of(error.getAsDouble())
                : Computable.notComputable(NotComputableReason.NO_ERROR);
    }

    private static OptionalDouble ownErrors(OutcomeScore first, OutcomeScore second) {
        return first.se().isPresent() && second.se().isPresent()
                ? OptionalDouble.of(
                        Math.hypot(first.se().getAsDouble(), second.se().getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble declared(OutcomeScore first, OutcomeScore second) {
        OptionalDouble r = rule.exactness().source() == ReliabilitySource.RETEST
                ? rule.exactness().r()
                : precision.alpha();
        if (r.isEmpty() || precision.sd().isEmpty()) {
            return OptionalDouble.empty();
        }
        double lower =
                Math.min(precision.steppedDown(r.getAsDouble(), first), precision.steppedDown(r.getAsDouble(), second));
        double sd = precision.sd().getAsDouble();
        double spread = rule.variant() == ChangeMethod.TWO_VARIANCES
                ? Math.hypot(sd, rule.secondSd().orElse(sd))
                : sd * Math.sqrt(2);
        return OptionalDouble.of(spread * Math.sqrt(1 - lower));
    }
}
