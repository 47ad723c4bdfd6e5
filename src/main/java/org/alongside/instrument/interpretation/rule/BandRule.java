package org.alongside.instrument.interpretation.rule;

import java.util.OptionalDouble;

/**
 * Which band is drawn around a value of an outcome: {@code band: {kind: observed, level: 0.9}} in {@code scoring.yaml}.
 *
 * @param level how much of the normal curve the band covers, greater than 0 and smaller than 1
 * @param mean for a regressed band, the mean towards which values fall back; without it the norms say it
 */
public record BandRule(BandKind kind, double level, OptionalDouble mean) {

    /** OBSERVED stands around the value itself, REGRESSED around the estimated true score (domain 3.3). */
    public enum BandKind {
        OBSERVED,
        REGRESSED
    }

    /** What holds without {@code band:}. */
    public static final BandRule DEFAULT = new BandRule(BandKind.OBSERVED, 0.9, OptionalDouble.empty());

    public BandRule {
        if (!(0 < level && level < 1)) {
            throw new IllegalArgumentException("a level is between 0 and 1: " + level);
        }
    }
}
