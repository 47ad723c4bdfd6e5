package org.alongside.content.offering;

import java.math.BigDecimal;

/**
 * The score that an offering can report to a gradebook.
 *
 * @param maximum above zero
 * @param needsConsent it leaves only for people who said yes to that
 */
public record OfferedScore(BigDecimal maximum, boolean needsConsent) {

    /** @throws IllegalArgumentException where the maximum is not above zero */
    public OfferedScore {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("a maximum is above zero: " + maximum);
        }
    }
}
