package org.alongside.instrument.interpretation;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.interpretation.rule.Reliability.ReliabilityStatus;
import org.alongside.instrument.scoring.report.OutcomeScore;

/** How exact an outcome is, and how we know. */
public final class Precision {

    private final Instrument instrument;
    private final Outcome outcome;

    /** @param outcome one of the instrument */
    public Precision(Instrument instrument, Outcome outcome) {
        this.instrument = instrument;
        this.outcome = outcome;
    }

    /**
     * Of the declared reliability. Without one, the mean and standard deviation of norms are known as well as the norms
     * are; the parameters of a graded response are ASSUMED unless their source is named.
     */
    ReliabilityStatus status() {
        ReliabilityStatus otherwise =
                outcome.rule() instanceof Graded graded && graded.source().isEmpty()
                        ? ReliabilityStatus.ASSUMED
                        : ReliabilityStatus.PUBLISHED;
        return outcome.properties()
                .reliability()
                .map(reliability -> reliability.known().status())
                .orElse(otherwise);
    }

    /** Then it is told to nobody but whoever writes the instrument. */
    public boolean isAssumed() {
        return status() == ReliabilityStatus.ASSUMED;
    }

    /** Whether each value brings a standard error of its own. */
    public boolean hasOwnErrors() {
        return outcome.rule() instanceof Graded;
    }

    /** Standard deviation as declared, in the unit of the outcome. */
    public OptionalDouble sd() {
        return outcome.properties().reliability().map(Reliability::sd).orElse(OptionalDouble.empty());
    }

    /** Internal consistency as declared, 0 to 1. */
    public OptionalDouble alpha() {
        return outcome.properties().reliability().map(Reliability::alpha).orElse(OptionalDouble.empty());
    }

    /** This reliability for this score: stepped down where it is prorated. */
    public double steppedDown(double r, OutcomeScore score) {
        Set<String> items = new TreeSet<>();
        instrument.beneath(outcome).forEach(part -> items.addAll(part.items().keySet()));
        return score.status() == org.alongside.instrument.scoring.report.ScoreStatus.PRORATED && !items.isEmpty()
                ? Reliability.steppedDown(r, (double) score.answered() / items.size())
                : r;
    }
}
