package org.alongside.instrument.interpretation;

import java.util.Optional;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.range.Range;

/**
 * Where the true value probably lies. The band is as the formula gives it and may reach past the ends of the scale:
 * whoever draws it has the possible range beside it ({@link Interpretation#possible()}).
 *
 * @param centre the value itself for an observed band, the estimated true score for a regressed one
 * @param basis by which rule and on which grounds
 */
public record Band(Range range, double centre, Basis basis) {

    /**
     * What a band rests on.
     *
     * @param status of the reliability; ASSUMED only ever for {@link Audience#AUTHOR}, and to be marked
     * @param norms the table whose mean and standard deviation a regressed band used
     */
    public record Basis(BandRule rule, Reliability.ReliabilityStatus status, Optional<String> norms) {}

    public double low() {
        return range.low();
    }

    public double high() {
        return range.high();
    }

    /** 0.9 for a band that covers 90 %. */
    public double level() {
        return basis.rule().level();
    }

    public BandRule.BandKind kind() {
        return basis.rule().kind();
    }

    /** Without numbers: this may end in a log. */
    @Override
    public String toString() {
        return "a band";
    }
}
