package org.alongside.lti.security;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.lti.World;
import org.alongside.lti.registration.ToolKey;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;

/** Our own keys: published before they sign, kept published after, never in clear. */
class SigningKeysStoreTest {

    private static SigningKeys keys(World world) {
        return new SigningKeys(world.keys, TestVaults.main(world.entities));
    }

    private static List<String> published(SigningKeys keys, Instant now) {
        try {
            List<JWK> all = JWKSet.parse(keys.publicKeySet(now)).getKeys();
            assertTrue(all.stream().noneMatch(JWK::isPrivate));
            return all.stream().map(JWK::getKeyID).toList();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @StoreTest
    @DisplayName("LTI-12 the key in use and the next one are published, after a change the old one still is")
    void rotation(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            SigningKeys keys = keys(world);
            List<String> first = published(keys, NOW);
            assertEquals(2, first.size());
            String current = keys.current(NOW).getKeyID();
            keys.rotate(NOW);
            world.fresh();
            String next = keys.current(NOW).getKeyID();
            assertNotEquals(current, next);
            assertTrue(first.contains(next), "it was published before it signs");
            assertTrue(published(keys, NOW).containsAll(first));
            assertEquals(3, published(keys, NOW).size());
            keys.rotate(NOW.plus(Duration.ofDays(31)));
            world.fresh();
            assertFalse(published(keys, NOW).contains(current), "the overlap is over");
        });
    }

    @StoreTest
    @DisplayName("LTI-12 a key older than ninety days hands over, a younger one does not")
    void due(Database database) {
        database.rolledBack(entities -> {
            SigningKeys keys = keys(new World(entities));
            String current = keys.current(NOW).getKeyID();
            assertFalse(keys.rotateIfDue(NOW.plus(Duration.ofDays(90))));
            assertTrue(keys.rotateIfDue(NOW.plus(Duration.ofDays(90)).plusSeconds(1)));
            assertNotEquals(current, keys.current(NOW).getKeyID());
        });
    }

    @StoreTest
    @DisplayName("LTI-12 Q-S5 a private key is not in the table in clear, and a changed row does not open")
    void sealed(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            RSAKey pair = keys(world).current(NOW);
            ToolKey row = world.keys.all().stream()
                    .filter(ToolKey::isCurrent)
                    .findFirst()
                    .orElseThrow();
            byte[] sealed = row.sealedPrivate();
            String secret = pair.getPrivateExponent().toString();
            assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(secret));
            assertFalse(row.publicKey().contains(secret));
            Vault vault = TestVaults.main(entities);
            SealedPlace other = SealedPlace.named("lti_key", "sealed_private", "another-kid");
            assertThrows(SealBroken.class, () -> vault.open(Owner.TOOL, other, new Sealed(sealed)));
            entities.createNativeQuery("update lti_key set sealed_private = ?1 where kid = ?2")
                    .setParameter(
                            1,
                            world.keys.all().stream()
                                    .filter(key -> !key.isCurrent())
                                    .findFirst()
                                    .orElseThrow()
                                    .sealedPrivate())
                    .setParameter(2, row.kid())
                    .executeUpdate();
            world.fresh();
            assertThrows(SealBroken.class, () -> keys(world).current(NOW), "another key's in its place");
        });
    }
}
