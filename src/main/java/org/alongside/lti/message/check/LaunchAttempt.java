package org.alongside.lti.message.check;

import static org.alongside.lti.message.Claims.LTI;

import java.time.Instant;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.PlatformAnswer;

/**
 * An attempt is one launch to be judged: what we find of its login, the platform's answer, our address and the time.
 */
public record LaunchAttempt(LoginVerdict loginVerdict, PlatformAnswer answer, ToolAddress tool, Instant now) {

    /** The login; call it only after {@link Check#LOGIN_OURS} has passed. */
    LoginVerdict.LoginFound login() {
        return loginVerdict.found().orElseThrow();
    }

    /** The type of the message; call it only after {@link Check#MESSAGE_KNOWN} has passed. */
    MessageType type() {
        return MessageType.called(claims().text(LTI + "message_type").orElseThrow())
                .orElseThrow();
    }

    Claims claims() {
        return answer.claims();
    }

    Claims header() {
        return answer.header();
    }
}
