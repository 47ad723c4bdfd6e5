package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.pin.FreshStarts.BringBackOutcome;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;

class PrivateDoorStoreTest {

    private static PrivateDoor door(TestIdentity identity) {
        return new PrivateDoor(
                identity.pins(),
                TestHashing.standard(),
                TestVaults.main(identity.entities()),
                identity.house().get(OwnCredential.class));
    }

    @StoreTest
    @DisplayName("IDENTITY-10 Q-S14 only the own PIN opens, another person's same digits are another PIN")
    void opens(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            PersonId mika = identity.welcomed("Mika");
            door(identity).choose(ana, "2580", NOW);
            door(identity).choose(mika, "2580", NOW);
            entities.flush();
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity).open(ana, "2581", NOW).ending());
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", NOW).ending());
            List<?> hashes =
                    entities.createNativeQuery("select hash from identity_pin").getResultList();
            assertTrue(hashes.stream().allMatch(h -> h.toString().startsWith("$argon2id$v=19$m=19456,t=2,p=1$")));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-10 Q-S14 after five wrong tries even the right PIN waits")
    void waits(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        PrivateDoor.PinOutcome.WRONG,
                        door(identity).open(ana, "0000", NOW).ending());
            }
            assertEquals(
                    PrivateDoor.PinOutcome.WAIT,
                    door(identity).open(ana, "2580", NOW).ending());
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", NOW.plusSeconds(60)).ending());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-12 Q-S14 a standing PIN is changed with the old one only, or after seven days")
    void changed(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity).choose(ana, "7171", NOW).ending());
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity)
                            .change(ana, new PrivateDoor.PinWish("1111", "7071"), Optional.empty(), NOW)
                            .orElseThrow()
                            .ending());
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", NOW).ending());
            door(identity).change(ana, new PrivateDoor.PinWish("2580", "7071"), Optional.empty(), NOW);
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "7071", NOW).ending());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-12 INV-55 no wait opens a forgotten PIN: after years a new one is a wrong try of the old")
    void neverByWaiting(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            Instant later = NOW.plus(Duration.ofDays(3000));
            assertFalse(identity.pins().mayChoose(ana));
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity).choose(ana, "7171", later).ending());
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", later).ending());
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-10 VAULT-13 Q-S17 a PIN whose row was taken away, emptied or cut opens nothing, nor a new one")
    void takenAway(Database database) {
        for (String harm : List.of(
                "delete from identity_pin",
                "update identity_pin set hash = ''",
                "update identity_pin set hash = substring(hash, 1, 60)")) {
            database.rolledBack(entities -> {
                TestIdentity identity = TestIdentity.over(entities);
                PersonId ana = identity.welcomed("Ana");
                door(identity).choose(ana, "2580", NOW);
                entities.flush();
                entities.createNativeQuery(harm + " where person = ?1")
                        .setParameter(1, ana.value())
                        .executeUpdate();
                entities.clear();
                assertFalse(identity.pins().mayChoose(ana), harm);
                assertNotOpen(() -> door(identity).choose(ana, "7171", NOW));
                assertNotOpen(() -> door(identity).open(ana, "2580", NOW));
                assertNotOpen(() -> door(identity).open(ana, "7171", NOW));
                assertNotOpen(() -> door(identity).open(ana, "", NOW));
            });
        }
    }

    private static void assertNotOpen(Supplier<PrivateDoor.PinAnswer> way) {
        try {
            assertEquals(PrivateDoor.PinOutcome.WRONG, way.get().ending());
        } catch (SealBroken gone) {
            assertEquals(SealBroken.SealBrokenReason.REFUSED, gone.reason());
        }
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-12 VAULT-3 starting empty sets the key of what is written aside, keeps safety's, and asks for a PIN")
    void empty(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            SealedPlace place = new SealedPlace("t", "c", UUID.randomUUID(), 1);
            Sealed words = TestVaults.main(entities).seal(Owner.of(ana), place, "words");
            Sealed held = TestVaults.safety(entities).seal(Owner.of(ana), place, "held");
            identity.freshStarts().start(ana, Optional.empty(), NOW);
            entities.flush();
            assertThrows(SealBroken.class, () -> TestVaults.main(entities).open(Owner.of(ana), place, words));
            assertEquals("held", TestVaults.safety(entities).open(Owner.of(ana), place, held));
            door(identity).choose(ana, "7071", NOW);
            assertEquals(
                    BringBackOutcome.DONE,
                    identity.freshStarts().bringBack(ana, Optional.empty(), NOW.plus(Duration.ofDays(6))));
            entities.flush();
            assertEquals("words", TestVaults.main(entities).open(Owner.of(ana), place, words));
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", NOW).ending());
        });
    }

    @StoreTest
    @DisplayName("A67 IDENTITY-82 the old PIN alone chooses no other where a credential of one's own is there")
    void changeAsksForTheCredential(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            PersonId rashid = identity.welcomed("Rashid");
            door(identity).choose(ana, "2580", NOW);
            identity.house().get(RecoverySheets.class).make(ana, Optional.empty(), Optional.empty(), NOW);
            PrivateDoor.PinWish wish = new PrivateDoor.PinWish("2580", "7071");
            for (Optional<OwnProof> proof : List.of(Optional.<OwnProof>empty(), Optional.of(TestProofs.of(rashid)))) {
                assertEquals(Optional.empty(), door(identity).change(ana, wish, proof, NOW));
            }
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity).open(ana, "2580", NOW).ending());
            assertEquals(
                    PrivateDoor.PinOutcome.OPEN,
                    door(identity)
                            .change(ana, wish, Optional.of(TestProofs.of(ana)), NOW)
                            .orElseThrow()
                            .ending());
        });
    }

    @StoreTest
    @DisplayName("AUD-H5 IDENTITY-10 a PIN that was not compared, because too many came at once, is not counted")
    void busyDoor(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            for (int i = 0; i < 4; i++) {
                door(identity).open(ana, "0000", NOW);
            }
            PrivateDoor busy = new PrivateDoor(
                    identity.pins(),
                    full(),
                    TestVaults.main(entities),
                    identity.house().get(OwnCredential.class));
            for (int i = 0; i < 30; i++) {
                assertThrows(HashingBusy.class, () -> busy.open(ana, "2580", NOW));
            }
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity).open(ana, "0000", NOW).ending(),
                    "the fifth, after thirty that do not count");
            assertEquals(
                    PrivateDoor.PinOutcome.WAIT,
                    door(identity).open(ana, "2580", NOW).ending(),
                    "and the four before were not forgotten");
        });
    }

    private static PasswordHashing full() {
        return new PasswordHashing(new Randomness(), null) {
            @Override
            public boolean matches(PersonId person, String secret, String hash) {
                throw new HashingBusy();
            }
        };
    }

    @StoreTest
    @DisplayName("AUD-H1 IDENTITY-10 a PIN far too long is cut before it is normalised, and is a wrong one")
    void endless(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            door(identity).choose(ana, "2580", NOW);
            entities.flush();
            assertEquals(
                    PrivateDoor.PinOutcome.WRONG,
                    door(identity).open(ana, "\uFDFA".repeat(5_000_000), NOW).ending());
        });
    }
}
