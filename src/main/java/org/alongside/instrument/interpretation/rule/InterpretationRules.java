package org.alongside.instrument.interpretation.rule;

import java.util.Optional;

/**
 * How a value of one outcome is read once it is calculated.
 *
 * @param change empty where the definition does not say
 * @param decimals how many at most are shown, 0 to 6
 */
public record InterpretationRules(BandRule band, Optional<ChangeRule> change, int decimals) {

    /** Two decimals tell apart what people can tell apart. */
    public static final int USUAL_DECIMALS = 2;

    public static final int MOST_DECIMALS = 6;

    public static final InterpretationRules DEFAULT =
            new InterpretationRules(BandRule.DEFAULT, Optional.empty(), USUAL_DECIMALS);
}
