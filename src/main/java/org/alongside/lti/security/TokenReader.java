package org.alongside.lti.security;

import java.util.Optional;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.login.PlatformAnswer;

/** Reads an id_token without trusting it: three strict parts, each of the first two one JSON object. */
public final class TokenReader {

    private TokenReader() {}

    /** @param idToken the form's field; null or blank where there was none */
    public static PlatformAnswer read(String idToken) {
        if (idToken == null || idToken.isBlank()) {
            return new PlatformAnswer.NoToken();
        }
        Optional<CompactToken> token = CompactToken.parse(idToken);
        if (token.isEmpty()) {
            return new PlatformAnswer.MalformedToken("not three parts of base64url without padding");
        }
        Optional<Claims> header = JsonText.object(token.get().header());
        Optional<Claims> claims = JsonText.object(token.get().payload());
        if (header.isEmpty() || claims.isEmpty()) {
            return new PlatformAnswer.MalformedToken(
                    (header.isEmpty() ? "the header" : "the body") + " is not one JSON object");
        }
        return new PlatformAnswer.IdToken(token.get(), header.get(), claims.get());
    }
}
