package org.alongside.lti.message;

import static org.alongside.lti.message.Claims.LTI;

import java.util.Optional;

/**
 * The claims about the person (Core 5.3.6). Name and mail address are each optional; they go to {@code identity} and
 * nowhere else.
 *
 * @param subject unique within the issuer only
 * @param locale in which the platform shows itself to them (Core 5.4.4, {@code launch_presentation})
 */
public record PersonClaims(String subject, Optional<String> name, Optional<String> email, Optional<String> locale) {

    /** @param claims of a token in which {@code sub} was checked */
    static PersonClaims of(Claims claims) {
        return new PersonClaims(
                claims.text("sub").orElseThrow(),
                name(claims),
                claims.text("email"),
                claims.object(LTI + "launch_presentation").text("locale"));
    }

    /** Names come whole, in parts, or not at all (Core 5.3.6.2; certification: "Names Only", "No PII"). */
    private static Optional<String> name(Claims claims) {
        return claims.text("name").or(() -> claims.text("given_name")).or(() -> claims.text("family_name"));
    }
}
