package org.alongside.lti.security;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.check.Outcome;
import org.alongside.lti.message.check.Reason;

/** Finds the key of one token and tries its signature; lives for one launch. */
public final class TokenProof {

    private final PlatformKeys keys;
    private final String keySetAddress;
    private final Instant now;
    private JWK found;

    /** @param keySetAddress jwks_uri of the registration, never of the token */
    public TokenProof(PlatformKeys keys, String keySetAddress, Instant now) {
        this.keys = keys;
        this.keySetAddress = keySetAddress;
        this.now = now;
    }

    /** Which key there is; kid and alg were checked before. */
    public Outcome key(Claims header) {
        String kid = header.text("kid").orElseThrow();
        Optional<KeySet> set = keys.holding(keySetAddress, kid, now);
        if (set.isEmpty()) {
            return Outcome.failed(Reason.KEY_SET_UNREACHABLE, "the key set could not be fetched");
        }
        if (!set.get().has(kid)) {
            return Outcome.failed(Reason.KEY_UNKNOWN, "no key of this name in the key set");
        }
        Optional<JWK> fit = set.get().fit(kid, header.text("alg").orElseThrow());
        if (fit.isEmpty()) {
            return Outcome.failed(Reason.KEY_UNFIT, "its use, operations, algorithm or size do not fit");
        }
        found = fit.get();
        return Outcome.passed("from the platform's key set");
    }

    /** Whether the signature is that key's. */
    public Outcome signature(CompactToken token) {
        return KeySet.verifies(found, token)
                ? Outcome.passed("verified")
                : Outcome.failed(Reason.SIGNATURE_BAD, "not this key's signature");
    }
}
