package org.alongside.identity.passkey.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.passkey.PasskeyChallenges;
import org.alongside.identity.passkey.PasskeyChange;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyFits;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyMade;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyRefusal;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyRefused;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

/** An authenticator's answers are judged; each test bends one thing that a good answer has. */
class PasskeyCeremonyStoreTest {

    private static final Optional<PersonId> NOBODY = Optional.empty();

    /** Noor, her phone with a passkey that is kept, and the site. */
    private static final class Noor {

        private final TestHouse house;
        private final PersonId id;
        private final TestAuthenticator phone = new TestAuthenticator("phone");

        private Noor(EntityManager entities) {
            TestIdentity identity = TestIdentity.over(entities);
            house = identity.house().with(new RelyingParty(URI.create("https://alongside.example"), false));
            id = identity.welcomed("Noor");
            assertEquals(PasskeyChange.DONE, adds(phone));
        }

        private PasskeyChange adds(TestAuthenticator authenticator) {
            PasskeyMade made = (PasskeyMade) ceremony().add(authenticator.adds(toAdd()), id, NOW);
            return house.get(Passkeys.class).add(new PasskeyWish(id, "", Optional.empty()), made.passkey(), NOW);
        }

        private PasskeyCeremony ceremony() {
            return house.get(PasskeyCeremony.class);
        }

        private String toAdd() {
            return house.get(PasskeyQuestions.class).toAdd(id, "key of a day", NOW);
        }

        private String toSignIn() {
            return house.get(PasskeyQuestions.class).toUse(PasskeyUse.SIGN_IN, NOBODY, NOW);
        }

        private PasskeyAnswer signsIn(String answer) {
            return signsIn(answer, NOW);
        }

        private PasskeyAnswer signsIn(String answer, Instant now) {
            return ceremony().use(answer, PasskeyUse.SIGN_IN, NOBODY, now);
        }
    }

    private static PasskeyRefused refused(PasskeyRefusal reason) {
        return new PasskeyRefused(reason);
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 whoever added a passkey signs in with it, again and again, without a name")
    void signsIn(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            for (int time = 0; time < 3; time++) {
                assertEquals(new PasskeyFits(noor.id), noor.signsIn(noor.phone.answers(noor.toSignIn())));
            }
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 an answer is taken once, within five minutes, for the use and the person it is for")
    void question(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            String answer = noor.phone.answers(noor.toSignIn());
            Instant over = NOW.plus(PasskeyChallenges.OPEN);
            assertEquals(refused(PasskeyRefusal.QUESTION), noor.signsIn(answer, over), "too late");
            assertEquals(
                    refused(PasskeyRefusal.QUESTION),
                    noor.ceremony().use(answer, PasskeyUse.CONFIRM, Optional.of(noor.id), NOW),
                    "for signing in, not for confirming");
            assertEquals(new PasskeyFits(noor.id), noor.signsIn(answer, over.minusSeconds(1)));
            noor.phone.count = 0;
            assertTrue(noor.signsIn(answer) instanceof PasskeyRefused, "sent again");
            String bent = noor.toSignIn().replaceFirst("\"challenge\":\".", "\"challenge\":\"_");
            assertEquals(refused(PasskeyRefusal.QUESTION), noor.signsIn(noor.phone.answers(bent)), "none of ours");
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 an authenticator that does not count can still not send an answer twice")
    void replayWithoutCount(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            noor.phone.count = -1;
            String answer = noor.phone.answers(noor.toSignIn());
            assertEquals(0, noor.phone.count);
            assertEquals(new PasskeyFits(noor.id), noor.signsIn(answer));
            assertEquals(refused(PasskeyRefusal.QUESTION), noor.signsIn(answer));
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 a wrong origin, site, signature, or nobody checked in front of the device is refused")
    void verified(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            List<Consumer<TestAuthenticator>> bends = List.of(
                    phone -> phone.origin = "https://alongside.example.evil.example",
                    phone -> phone.origin = "http://alongside.example",
                    phone -> phone.site = "evil.example",
                    phone -> phone.flags = TestAuthenticator.PRESENT,
                    phone -> phone.flags = TestAuthenticator.VERIFIED);
            for (Consumer<TestAuthenticator> bend : bends) {
                bend.accept(noor.phone);
                assertEquals(refused(PasskeyRefusal.NOT_VERIFIED), noor.signsIn(noor.phone.answers(noor.toSignIn())));
                TestAuthenticator other = new TestAuthenticator("tablet");
                bend.accept(other);
                assertEquals(
                        refused(PasskeyRefusal.NOT_VERIFIED),
                        noor.ceremony().add(other.adds(noor.toAdd()), noor.id, NOW));
                noor.phone.origin = "https://alongside.example";
                noor.phone.site = "alongside.example";
                noor.phone.flags = TestAuthenticator.PRESENT | TestAuthenticator.VERIFIED;
            }
            TestAuthenticator thief = noor.phone.impostor();
            thief.count = noor.phone.count;
            assertEquals(refused(PasskeyRefusal.NOT_VERIFIED), noor.signsIn(thief.answers(noor.toSignIn())));
            assertEquals(new PasskeyFits(noor.id), noor.signsIn(noor.phone.answers(noor.toSignIn())), "unbent it fits");
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 a count that does not go on is a copied key, and is refused")
    void copied(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            noor.phone.count = 5;
            assertEquals(new PasskeyFits(noor.id), noor.signsIn(noor.phone.answers(noor.toSignIn())));
            entities.clear();
            noor.phone.count = 5;
            assertEquals(refused(PasskeyRefusal.COUNT), noor.signsIn(noor.phone.answers(noor.toSignIn())));
            noor.phone.count = 2;
            assertEquals(refused(PasskeyRefusal.COUNT), noor.signsIn(noor.phone.answers(noor.toSignIn())));
            assertEquals(6, noor.house.get(Passkeys.class).of(noor.id).get(0).signCount());
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-53 a passkey that is not kept, was taken away, or is another's opens nothing")
    void unknown(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            Passkeys passkeys = noor.house.get(Passkeys.class);
            TestAuthenticator stranger = new TestAuthenticator("stranger");
            assertEquals(refused(PasskeyRefusal.UNKNOWN), noor.signsIn(stranger.answers(noor.toSignIn())));
            PersonId mika = new TestIdentity(entities, noor.house).welcomed("Mika");
            String asksMika = noor.house.get(PasskeyQuestions.class).toUse(PasskeyUse.CONFIRM, Optional.of(mika), NOW);
            assertEquals(
                    refused(PasskeyRefusal.UNKNOWN),
                    noor.ceremony().use(noor.phone.answers(asksMika), PasskeyUse.CONFIRM, Optional.of(mika), NOW));
            assertEquals(PasskeyChange.NOT_THERE, passkeys.remove(mika, id(passkeys, noor), NOW));
            assertEquals(PasskeyChange.DONE, passkeys.remove(noor.id, id(passkeys, noor), NOW));
            assertEquals(refused(PasskeyRefusal.UNKNOWN), noor.signsIn(noor.phone.answers(noor.toSignIn())));
        });
    }

    private static java.util.UUID id(Passkeys passkeys, Noor noor) {
        return passkeys.of(noor.id).get(0).id();
    }

    @StoreTest
    @DisplayName("IDENTITY-53 whatever is no answer is refused, and nothing is kept of it")
    void unreadable(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            String good = noor.phone.answers(noor.toSignIn());
            for (String text :
                    List.of("", "null", "{}", "[]", "\"\"", "{\"id\":1}", good + good, "x".repeat(100_000))) {
                assertEquals(refused(PasskeyRefusal.UNREADABLE), noor.signsIn(text));
                assertEquals(refused(PasskeyRefusal.UNREADABLE), noor.ceremony().add(text, noor.id, NOW));
            }
            for (int cut = 1; cut < good.length(); cut++) {
                assertTrue(noor.signsIn(good.substring(0, cut)) instanceof PasskeyRefused);
            }
            assertEquals(1L, count(entities), "only what was answered well is remembered");
            assertEquals(new PasskeyFits(noor.id), noor.signsIn(good));
            noor.house.get(Passkeys.class).dropSpent(NOW.plus(PasskeyChallenges.OPEN));
            assertEquals(0L, count(entities));
        });
    }

    private static long count(EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from identity_passkey_spent")
                        .getSingleResult())
                .longValue();
    }

    @StoreTest
    @DisplayName("IDENTITY-53 S1 a question names no account and no passkey, and a device reads a neutral name only")
    void neutral(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(entities);
            String asked = noor.toSignIn();
            assertTrue(asked.contains("\"allowCredentials\":[]"), asked);
            String adds = noor.toAdd();
            assertFalse(adds.contains("Noor") || adds.contains(noor.id.toString()), adds);
            assertTrue(
                    adds.contains("\"name\":\"alongside.example\"") && adds.contains("\"attestation\":\"none\""), adds);
            assertTrue(adds.contains("\"residentKey\":\"required\""), adds);
        });
    }
}
