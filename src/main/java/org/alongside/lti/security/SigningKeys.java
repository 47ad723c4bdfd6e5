package org.alongside.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.kernel.Exempt;
import org.alongside.lti.registration.ToolKey;
import org.alongside.lti.registration.ToolKeys;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * Our own keys. The first ones are made when they are first needed; from then on one signs, the next one is already
 * published, and old ones stay published during the overlap, so that a platform never meets a key it could not know.
 * The private ones are sealed by the vault, for the tool itself.
 */
@Dependent
@Transactional
@Exempt(wall = "ReadsJsonAsItComes", because = "the keys are our own")
public class SigningKeys {

    private static final int BITS = 2048;
    private static final Duration LIFE = Duration.ofDays(90);

    private final ToolKeys keys;
    private final Vault vault;

    @Inject
    public SigningKeys(ToolKeys keys, Vault vault) {
        this.keys = keys;
        this.vault = vault;
    }

    /** The public key set as JSON. */
    public String publicKeySet(Instant now) {
        List<JWK> published =
                all(now).stream().map(key -> parsed(key.publicKey())).toList();
        return new JWKSet(published).toPublicJWKSet().toString();
    }

    /** The pair that signs now. */
    RSAKey current(Instant now) {
        ToolKey key = all(now).stream().filter(ToolKey::isCurrent).findFirst().orElseThrow();
        Sealed pair = new Sealed(key.sealedPrivate());
        return parsed(vault.open(Owner.TOOL, place(key.kid()), pair)).toRSAKey();
    }

    /** Lets the next key take over. */
    public void rotate(Instant now) {
        all(now);
        keys.rotate(makeKey(), now);
    }

    /** Lets the next key take over where the current one is older than ninety days. @return whether it was */
    public boolean rotateIfDue(Instant now) {
        boolean due = all(now).stream()
                .filter(ToolKey::isCurrent)
                .anyMatch(key -> key.createdAt().isBefore(now.minus(LIFE)));
        if (due) {
            rotate(now);
        }
        return due;
    }

    private List<ToolKey> all(Instant now) {
        List<ToolKey> known = keys.all();
        if (known.stream().anyMatch(ToolKey::isCurrent)) {
            return known;
        }
        keys.fill(ToolKey.KeySlot.CURRENT, makeKey(), now);
        keys.fill(ToolKey.KeySlot.NEXT, makeKey(), now);
        return keys.all();
    }

    private ToolKeys.UnstoredKey makeKey() {
        try {
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            String kid = pair.getKeyID();
            byte[] sealed =
                    vault.seal(Owner.TOOL, place(kid), pair.toJSONString()).bytes();
            return new ToolKeys.UnstoredKey(kid, pair.toPublicJWK().toJSONString(), sealed);
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes RSA keys", e);
        }
    }

    private static SealedPlace place(String kid) {
        return SealedPlace.named("lti_key", "sealed_private", kid);
    }

    private static JWK parsed(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("a key we wrote ourselves", e);
        }
    }
}
