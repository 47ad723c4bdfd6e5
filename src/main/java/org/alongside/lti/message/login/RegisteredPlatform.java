package org.alongside.lti.message.login;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What we agreed with a platform, as far as a launch is measured against it. It comes from the registration, never from
 * a message.
 *
 * @param registration our id of the registration
 * @param trustedAudiences audiences besides our own client id that are allowed
 * @param productFamily which product it said to be at its last launch
 * @param disabled whether an administrator has stopped it
 */
public record RegisteredPlatform(
        UUID registration,
        String issuer,
        String clientId,
        String jwksUri,
        Set<String> trustedAudiences,
        Optional<String> productFamily,
        boolean disabled) {

    public RegisteredPlatform {
        trustedAudiences = Set.copyOf(trustedAudiences);
    }
}
