package org.alongside.lti.message;

import static org.alongside.lti.message.Claims.LTI;

import java.util.Optional;

/**
 * The claims that every kind of message carries (Core 5.3): from where it comes and whom it is about.
 *
 * @param productFamily which product the platform is, in its own word (Core 5.4.2, {@code product_family_code})
 */
public record CommonClaims(
        String issuer,
        String deploymentId,
        PersonClaims person,
        Roles roles,
        Optional<ContextClaim> context,
        Optional<String> productFamily) {

    private static final int LONGEST = 60;

    /** @param claims of a token in which every common check passed */
    static CommonClaims of(Claims claims) {
        return new CommonClaims(
                claims.text("iss").orElseThrow(),
                claims.text(LTI + "deployment_id").orElseThrow(),
                PersonClaims.of(claims),
                Roles.of(claims.texts(LTI + "roles")),
                ContextClaim.of(claims),
                claims.object(LTI + "tool_platform")
                        .text("product_family_code")
                        .filter(code -> code.length() <= LONGEST));
    }
}
