package org.alongside.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who a platform says somebody is: issuer and subject name them for ever, the rest is a courtesy.
 *
 * @param name offered once as a chosen name, kept only until the person has chosen
 * @param email never kept
 * @param language in which somebody new reads at first; never asked again
 */
public record PlatformIdentity(
        String issuer, String subject, Optional<String> name, Optional<String> email, Locale language) {

    public PlatformIdentity {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(subject, "subject");
    }

    /** Without what the person is called: logs never carry that. */
    @Override
    public String toString() {
        return "PlatformIdentity[" + issuer + "]";
    }
}
