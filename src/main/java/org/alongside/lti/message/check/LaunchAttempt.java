package org.alongside.lti.message.check;

import java.time.Instant;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.message.login.SignInTrace;
import org.alongside.lti.message.login.StoredLogin;

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
