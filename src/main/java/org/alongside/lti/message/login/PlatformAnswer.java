package org.alongside.lti.message.login;

import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;

/** A platform answers a login with an error, with nothing, with something that is no token, or with a token. */
public sealed interface PlatformAnswer {

    /** The header of the token; without members where there is none. */
    default Claims header() {
        return this instanceof IdToken token ? token.header : Claims.none();
    }

    /** The claims of the token; without members where there is none. */
    default Claims claims() {
        return this instanceof IdToken token ? token.claims : Claims.none();
    }

    /** An error of OpenID Connect (Core 3.1.2.6): only the code, and only if it looks like one; it stands in a log. */
    record ErrorAnswer(String code) implements PlatformAnswer {

        public ErrorAnswer {
            code = code.matches("[a-z_]{1,60}") ? code : "unreadable code";
        }
    }

    /** There was no token in the form at all. */
    record NoToken() implements PlatformAnswer {}

    /** @param problem what is wrong with the form, in a few words */
    record MalformedToken(String problem) implements PlatformAnswer {}

    /** An id_token as it was read; nothing in it is trusted yet. */
    record IdToken(CompactToken compact, Claims header, Claims claims) implements PlatformAnswer {}
}
