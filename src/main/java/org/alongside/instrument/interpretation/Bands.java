package org.alongside.instrument.interpretation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.interpretation.Band.Basis;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Calculates bands (domain 3.3), with z the normal quantile of the level (1.645 for 90 %):
 *
 * <pre>
 * observed    x ± z · SEM              SEM = SD √(1 - r)
 * regressed   M + r (x - M) ± z · SD √(r (1 - r))
 * </pre>
 *
 * r is stepped down where the score is prorated. For a graded response, SEM is the posterior's standard deviation. M
 * and SD of a regressed band come from one group: the declared mean goes with the declared sd, otherwise both are the
 * norms'.
 */
final class Bands {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Outcome outcome;
    private final Precision precision;
    private final Optional<NormLookup> norms;

    /** @param norms where a regressed band may look for its mean */
    Bands(Outcome outcome, Precision precision, Optional<NormLookup> norms) {
        this.outcome = outcome;
        this.precision = precision;
        this.norms = norms;
    }

    Computable<Band> around(OutcomeScore score, Audience audience) {
        if (score.value().isEmpty()) {
            return Computable.notComputable(NotComputableReason.NOT_COMPUTABLE_SCORE);
        } else if (score.se().isEmpty()) {
            return Computable.notComputable(NotComputableReason.NO_RELIABILITY);
        } else if (precision.isAssumed() && audience != Audience.AUTHOR) {
            return Computable.notComputable(NotComputableReason.ASSUMED);
        }
        return rule().kind() == BandRule.BandKind.OBSERVED ? observed(score) : regressed(score);
    }

    private Computable<Band> observed(OutcomeScore score) {
        double value = score.value().getAsDouble();
        return Computable.of(band(value, score.se().getAsDouble(), Optional.empty()));
    }

    private Computable<Band> regressed(OutcomeScore score) {
        OptionalDouble alpha = precision.alpha();
        OptionalDouble sd = precision.sd();
        if (alpha.isEmpty() || sd.isEmpty()) {
            return Computable.notComputable(NotComputableReason.NO_RELIABILITY);
        }
        boolean declared = rule().mean().isPresent();
        Optional<Moments> group = declared
                ? Optional.of(new Moments(rule().mean().getAsDouble(), sd.getAsDouble()))
                : norms.flatMap(NormLookup::moments);
        if (group.isEmpty()) {
            return Computable.notComputable(NotComputableReason.NO_NORMS);
        }
        double r = precision.steppedDown(alpha.getAsDouble(), score);
        double mean = group.get().mean();
        double centre = mean + r * (score.value().getAsDouble() - mean);
        double error = group.get().sd() * Math.sqrt(r * (1 - r));
        return Computable.of(band(centre, error, declared ? Optional.empty() : norms.map(NormLookup::name)));
    }

    private Band band(double centre, double error, Optional<String> usedNorms) {
        double half = NORMAL.inverseCumulativeProbability((1 + rule().level()) / 2) * error;
        Range range = new Range(centre - half, centre + half);
        return new Band(range, centre, new Basis(rule(), precision.status(), usedNorms));
    }

    private BandRule rule() {
        return outcome.properties().rules().band();
    }
}
