package org.alongside.identity.pin;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.pin.FreshStarts.BringBackOutcome;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.Switches;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Gates;
import org.alongside.safety.Holds;
import org.alongside.safety.TestSafety;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.junit.jupiter.api.DisplayName;

/** Giving up a secret never relaxes a protection: not by starting twice, nor by undoing, nor by both. */
class FreshStartsStoreTest {

    private static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    /** Somebody with a PIN, and all their rooms. */
    private record Started(Wiring house, FreshStarts starts, PersonId person, UUID device) {

        static Started of(EntityManager entities) {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId person = identity.welcomed("Mika");
            UUID device = identity.devices().begin(person, "a browser", NOW);
            Wiring house = new Wiring(entities, NOW);
            house.get(Pins.class).choose(person, "the first", NOW);
            house.get(Gates.class).answer(person, TestSafety.ALL_NO, NOW);
            return new Started(house, house.get(FreshStarts.class), person, device);
        }

        void startsAndChooses(int day) {
            starts.start(person, Optional.empty(), day(day));
            house.get(Pins.class).choose(person, "another " + day, day(day));
        }

        /** What the person tries, to open everything for two again. */
        boolean opensOn(int day) {
            house.get(Switches.class).open(person, day(day));
            house.get(Holds.class).choose(person, HoldChoice.SMALLEST_STAYS, day(day));
            house.get(Holds.class).lift(person, Optional.empty(), day(day));
            return !house.get(Switches.class).isResting(person)
                    || !house.get(Holds.class).of(person).stands()
                    || house.get(Holds.class).of(person).choice() != HoldChoice.RESTS;
        }

        boolean isToldOn(int day) {
            return starts.of(person).filter(start -> start.isTold(day(day))).isPresent();
        }
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-41 seven days later its owner opens hold and switch, and nobody before")
    void sevenDays(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            mika.startsAndChooses(0);
            assertFalse(mika.opensOn(0) || mika.opensOn(6));
            assertTrue(mika.house().get(Gates.class).answeredAt(mika.person()).isEmpty());
            assertTrue(mika.isToldOn(6) && !mika.isToldOn(7));
            assertTrue(mika.opensOn(7));
        });
    }

    @StoreTest
    @DisplayName("INV-55 AUD-H2 sabotage: where a start does not ask the other rooms, everything opens at once")
    void onItsOwn(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            FreshStarts onItsOwn = TestIdentity.over(entities).freshStarts();
            assertTrue(onItsOwn.start(mika.person(), Optional.empty(), NOW));
            assertTrue(mika.opensOn(0));
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-41 a second start begins the seven days of line, hold and switch anew")
    void twice(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            mika.startsAndChooses(0);
            mika.startsAndChooses(5);
            assertTrue(mika.isToldOn(11) && !mika.isToldOn(12));
            assertFalse(mika.opensOn(11));
            assertTrue(mika.starts().due(day(7)).contains(mika.person()), "the first writing goes on its own day");
            mika.starts().letGo(mika.person(), day(7));
            assertEquals(
                    BringBackOutcome.NOTHING,
                    mika.starts().bringBack(mika.person(), Optional.empty(), day(8)),
                    "and is not brought back later");
            assertFalse(mika.opensOn(11));
            assertTrue(mika.opensOn(12));
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-41 undoing after a second start opens nothing sooner, and the line stands on")
    void twiceAndUndone(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            mika.startsAndChooses(0);
            mika.startsAndChooses(5);
            assertEquals(BringBackOutcome.DONE, mika.starts().bringBack(mika.person(), Optional.empty(), day(6)));
            assertEquals(
                    "the first",
                    mika.house().get(Pins.class).hash(mika.person()).orElseThrow());
            assertTrue(mika.isToldOn(11), "whoever undid it, a line goes on telling");
            assertFalse(mika.opensOn(11));
            assertTrue(mika.starts().asksForPin(mika.person(), day(35)));
            assertTrue(mika.house().get(Gates.class).answeredAt(mika.person()).isEmpty());
            assertTrue(mika.opensOn(12));
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-41 letting go at once and in seven days read alike under the new PIN")
    void alike(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            Started noor = Started.of(entities);
            mika.starts().start(mika.person(), Optional.empty(), NOW);
            noor.starts().startForGood(noor.person(), NOW);
            for (Started one : new Started[] {mika, noor}) {
                assertTrue(one.isToldOn(6));
                assertTrue(one.starts().of(one.person()).orElseThrow().isFresh(day(6)), "the old PIN may be tried");
                assertTrue(one.house()
                        .get(ClosedDoors.class)
                        .of(one.person())
                        .closed()
                        .isEmpty());
                assertFalse(one.opensOn(6));
            }
        });
    }

    @StoreTest
    @DisplayName("AUD-L12 IDENTITY-41 a PIN that was given up meanwhile is not replaced by whoever knew it")
    void givenUpMeanwhile(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            Pins pins = mika.house().get(Pins.class);
            mika.starts().start(mika.person(), Optional.empty(), NOW);
            assertFalse(pins.replace(mika.person(), "the first", "mine now", NOW));
            assertTrue(pins.mayChoose(mika.person()));
            assertTrue(pins.choose(mika.person(), "her own", NOW));
            assertFalse(pins.replace(mika.person(), "the first", "mine now", NOW));
            assertTrue(pins.replace(mika.person(), "her own", "her next", NOW));
        });
    }

    @StoreTest
    @DisplayName("A67 INV-55 IDENTITY-82 the old PIN brings nothing back where a credential of one's own was not shown")
    void undoAsksForTheCredential(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            PersonId noor = TestIdentity.over(entities).welcomed("Noor");
            mika.house().get(RecoverySheets.class).make(mika.person(), Optional.empty(), Optional.empty(), NOW);
            mika.startsAndChooses(0);
            Optional<OwnProof> anothers = Optional.of(TestProofs.of(noor));
            for (Optional<OwnProof> proof : List.of(Optional.<OwnProof>empty(), anothers)) {
                assertEquals(BringBackOutcome.NOT_SHOWN, mika.starts().bringBack(mika.person(), proof, day(1)));
            }
            assertEquals(
                    "another 0",
                    mika.house().get(Pins.class).hash(mika.person()).orElseThrow());
            Optional<OwnProof> own = Optional.of(TestProofs.of(mika.person()));
            assertEquals(BringBackOutcome.DONE, mika.starts().bringBack(mika.person(), own, day(1)));
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-85 for thirty days after an undoing nobody starts empty without PIN and credential")
    void startAsksAfterUndoing(Database database) {
        database.rolledBack(entities -> {
            Started mika = Started.of(entities);
            mika.startsAndChooses(0);
            assertEquals(BringBackOutcome.DONE, mika.starts().bringBack(mika.person(), Optional.empty(), day(1)));
            Optional<OwnProof> anothers =
                    Optional.of(TestProofs.of(TestIdentity.over(entities).welcomed("Noor")));
            assertFalse(mika.starts().start(mika.person(), Optional.empty(), day(2)));
            assertFalse(mika.starts().start(mika.person(), anothers, day(30)));
            assertFalse(mika.house().get(Pins.class).mayChoose(mika.person()), "nothing was given up");
            assertTrue(mika.starts().start(mika.person(), Optional.of(TestProofs.of(mika.person())), day(30)));
            assertTrue(mika.house().get(Pins.class).mayChoose(mika.person()));
        });
    }
}
