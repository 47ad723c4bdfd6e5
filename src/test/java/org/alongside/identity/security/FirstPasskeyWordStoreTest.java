package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.TryBudgets;
import org.alongside.identity.passkey.KeyRenewals;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.PasskeyChange;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.junit.jupiter.api.DisplayName;

class FirstPasskeyWordStoreTest {

    private static final Instant OVER = NOW.plus(Duration.ofDays(1));

    /** Mika looks after the site, has a password, and no passkey yet. */
    private record Site(TestIdentity identity, PersonId mika, FirstPasskeyWord word) {

        static Site in(EntityManager entities) {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId mika = identity.welcomed("Mika");
            entities.createNativeQuery("update identity_person set administrator = true where id = ?1")
                    .setParameter(1, mika.value())
                    .executeUpdate();
            entities.clear();
            SignInTries tries = new SignInTries(
                    new RateLimits((InstantSource) () -> NOW),
                    new SignInLimits(),
                    new Tries(),
                    new TryBudgets(entities),
                    TestVaults.main(entities));
            return new Site(
                    identity, mika, new FirstPasskeyWord(identity.house().get(Passkeys.class), tries));
        }

        /** What a start draws. */
        Optional<String> starts(Instant now) {
            return identity.house().get(KeyRenewals.class).draw(mika, now);
        }

        PasskeyChange adds(String typed, Instant now) {
            PasskeyWish wish = new PasskeyWish(mika, typed, Optional.empty());
            return word.add(wish, new NewPasskey("key", "key", 0), now);
        }

        int keys() {
            return identity.house().get(Passkeys.class).of(mika).size();
        }
    }

    @StoreTest
    @DisplayName(
            "AUD-M19 IDENTITY-54 the first passkey of an administrator needs the word that lies on the machine, once and"
                    + " for a day; a further start draws another when it is over")
    void once(Database database) {
        database.rolledBack(entities -> {
            Site site = Site.in(entities);
            assertEquals(PasskeyChange.CODE, site.adds("", NOW), "before any word, the password alone");
            String word = site.starts(NOW).orElseThrow();
            assertEquals(Optional.empty(), site.starts(NOW.plusSeconds(60)), "the word of before still holds");
            String next = site.starts(OVER).orElseThrow();
            assertNotEquals(word, next);
            assertEquals(PasskeyChange.CODE, site.adds(word, OVER), "the word of before");
            assertEquals(
                    PasskeyChange.DONE, site.adds(next.toLowerCase(Locale.ROOT).replace("-", " "), OVER));
            assertEquals(Optional.empty(), site.starts(OVER.plus(Duration.ofDays(2))), "no word beside a passkey");
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 IDENTITY-54 a word that is a day old opens nothing, and no other person's does")
    void tooOld(Database database) {
        database.rolledBack(entities -> {
            Site site = Site.in(entities);
            String word = site.starts(NOW).orElseThrow();
            PersonId noor = site.identity().welcomed("Noor");
            assertEquals(
                    Optional.empty(),
                    site.identity().house().get(KeyRenewals.class).draw(noor, NOW));
            assertEquals(PasskeyChange.CODE, site.adds(word, OVER));
            assertEquals(0, site.keys());
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 AUD-M14 wrong words wait: after five of them the right one does not fit either, until later")
    void tries(Database database) {
        database.rolledBack(entities -> {
            Site site = Site.in(entities);
            String word = site.starts(NOW).orElseThrow();
            for (String wrong : List.of("a", "b", "c", "d", "e")) {
                assertEquals(PasskeyChange.CODE, site.adds(wrong, NOW), wrong);
            }
            assertEquals(PasskeyChange.LATER, site.adds(word, NOW));
            assertEquals(PasskeyChange.DONE, site.adds(word, NOW.plus(Duration.ofHours(23))));
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 sabotage: on a demo of one's own machine the password alone adds one")
    void ownDemo(Database database) {
        database.rolledBack(entities -> {
            Site site = Site.in(entities);
            PasskeyWish wish = new PasskeyWish(site.mika(), "", Optional.empty(), true);
            assertEquals(
                    PasskeyChange.DONE,
                    site.identity().house().get(Passkeys.class).add(wish, new NewPasskey("key", "key", 0), NOW));
        });
    }
}
