package org.alongside.lti.security;

import com.nimbusds.jose.jwk.JWK;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.message.Claims;
import org.alongside.lti.message.CompactToken;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.RefusalReason;

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
    public CheckOutcome key(Claims header) {
        String kid = header.text("kid").orElseThrow();
        Optional<KeySet> set = keys.holding(keySetAddress, kid, now);
        if (set.isEmpty()) {
            return CheckOutcome.failed(RefusalReason.KEY_SET_UNREACHABLE, "the key set could not be fetched");
        }
        if (!set.get().has(kid)) {
            return CheckOutcome.failed(RefusalReason.KEY_UNKNOWN, "no key of this name in the key set");
        }
        Optional<JWK> fit = set.get().fit(kid, header.text("alg").orElseThrow());
        if (fit.isEmpty()) {
            return CheckOutcome.failed(RefusalReason.KEY_UNFIT, "its use, operations, algorithm or size do not fit");
        }
        found = fit.get();
        return CheckOutcome.passed("from the platform's key set");
    }

    /** Whether the signature is that key's. */
    public CheckOutcome signature(CompactToken token) {
        return KeySet.verifies(found, token)
                ? CheckOutcome.passed("verified")
                : CheckOutcome.failed(RefusalReason.SIGNATURE_BAD, "not this key's signature");
    }
}
