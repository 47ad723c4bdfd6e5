package org.alongside.lti.message.login;

import java.util.Optional;
import org.alongside.lti.message.ReadToken;

/**
 * What the platform posted: a token, or an error code of OpenID Connect.
 *
 * @param error only the code, only if it looks like one; the platform's own words are not kept
 */
public record PlatformAnswer(Optional<String> error, ReadToken token) {

    /** Keeps an error code short and plain, for it will stand in a log. */
    public static PlatformAnswer refusing(String error) {
        String code = error.matches("[a-z_]{1,60}") ? error : "unreadable code";
        return new PlatformAnswer(Optional.of(code), ReadToken.missing());
    }

    public static PlatformAnswer bringing(ReadToken token) {
        return new PlatformAnswer(Optional.empty(), token);
    }
}
