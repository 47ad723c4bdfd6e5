package org.alongside.lti.platform;

import java.time.Duration;

/**
 * A platform family is a product, with what it does in its own way. The specification, as {@link GeneralPlatform} has
 * it, holds for everybody else; a family only says where it differs, and each difference names its source.
 */
public interface PlatformFamily {

    /** True for the word by which the product calls itself ({@code product_family_code}, Core 5.4.2). */
    boolean isCalled(String code);

    /**
     * How long before now our assertions are dated, so that a platform whose clock is behind does not take them for
     * made in the future.
     */
    default Duration assertionsDatedBack() {
        return Duration.ZERO;
    }
}
