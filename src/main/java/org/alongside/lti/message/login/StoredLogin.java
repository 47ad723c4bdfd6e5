package org.alongside.lti.message.login;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What we wrote down when the sign-in began, and what the token is measured against. Issuer and client come from here,
 * never from the token.
 *
 * @param deploymentHint lti_deployment_id of the login, where one was sent
 * @param trustedAudiences audiences besides our own client id that this registration allows
 */
public record StoredLogin(
        String issuer,
        String clientId,
        String nonce,
        String targetLinkUri,
        Optional<String> deploymentHint,
        Instant expiresAt,
        Set<String> trustedAudiences) {}
