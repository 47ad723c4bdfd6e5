package org.alongside.lti.message;

import java.time.Instant;

/** One launch at the door: our side of the sign-in, the platform's answer, our address and the time. */
public record LaunchAttempt(SignInTrace signIn, PlatformAnswer answer, ToolAddress tool, Instant now) {

    /** The stored login; call it only after {@link Check#SIGN_IN_OURS} has passed. */
    StoredLogin login() {
        return signIn.login().orElseThrow();
    }

    Claims claims() {
        return answer.token().claims();
    }

    Claims header() {
        return answer.token().header();
    }
}
