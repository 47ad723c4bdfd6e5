package org.alongside.safety;

import static org.alongside.safety.TestSafety.ALL_NO;
import static org.alongside.safety.TestSafety.ONE_YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;
import org.alongside.safety.Holds.LiftOutcome;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class SafetyStoreTest {

    private static final PersonId ANA = person("Ana");
    private static final PersonId RASHID = person("Rashid");
    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final UUID STEP = new UUID(3, 3);

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    @StoreTest
    @DisplayName("SAFETY-2 INV-37 a step may open only while both have answered in the last 120 days")
    void bothAnswered(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(ANA, ALL_NO, days(0));
            assertFalse(room.mayOpen(ANA, RASHID, 0, false, days(1)));
            room.gates.answer(RASHID, ALL_NO, days(10));
            assertTrue(room.mayOpen(ANA, RASHID, 0, false, days(120)));
            assertTrue(room.mayOpen(RASHID, ANA, 0, false, days(120)));
            assertFalse(room.mayOpen(ANA, RASHID, 0, false, days(121)));
            assertFalse(room.safety.gateAnswered(ANA, days(121)));
            assertTrue(room.safety.gateAnswered(RASHID, days(121)));
        });
    }

    @StoreTest
    @DisplayName(
            "SAFETY-1 SAFETY-4 INV-35 a yes raises a hold that rests it for both, whoever's it is, (b) leaves the smallest")
    void held(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(RASHID, ALL_NO, days(0));
            room.gates.answer(ANA, ONE_YES, days(0));
            entities.clear();
            assertTrue(room.safety.holdVariantFor(ANA));
            assertFalse(room.safety.holdVariantFor(RASHID));
            assertFalse(room.mayOpen(ANA, RASHID, 0, false, days(1)));
            assertFalse(room.mayOpen(RASHID, ANA, 0, false, days(1)));
            room.holds.choose(ANA, HoldChoice.SMALLEST_STAYS, days(1));
            assertTrue(room.mayOpen(RASHID, ANA, 0, false, days(1)));
            assertFalse(room.mayOpen(RASHID, ANA, 0, true, days(1)));
            assertFalse(room.mayOpen(RASHID, ANA, 1, false, days(1)));
        });
    }

    @StoreTest
    @DisplayName(
            "SAFETY-5 SAFETY-3 INV-36 neither six times no, nor deleting, nor another's press lifts a hold, its owner does"
                    + " after three days")
    void lifted(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.holds.raise(ANA, days(0));
            room.gates.answer(ANA, ALL_NO, days(1));
            room.gates.deleteAnswers(ANA);
            assertEquals(LiftOutcome.NOTHING_RESTS, room.holds.lift(RASHID, Optional.empty(), days(9)));
            assertEquals(LiftOutcome.TOO_EARLY, room.holds.lift(ANA, Optional.empty(), days(3).minusSeconds(1)));
            assertTrue(room.safety.holdVariantFor(ANA));
            assertEquals(LiftOutcome.LIFTED, room.holds.lift(ANA, Optional.empty(), days(3)));
            assertFalse(room.safety.holdVariantFor(ANA));
        });
    }

    @StoreTest
    @DisplayName(
            "A67 INV-36 SAFETY-40 whoever has a credential of their own lifts a hold by showing it, and by it alone")
    void liftedByItsOwner(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            TestIdentity identity = TestIdentity.over(entities);
            PersonId mika = identity.welcomed("Mika");
            PersonId noor = identity.welcomed("Noor");
            identity.house().get(RecoverySheets.class).make(mika, Optional.empty(), Optional.empty(), days(0));
            room.holds.raise(mika, days(0));
            Optional<OwnProof> own = Optional.of(TestProofs.of(mika));
            assertEquals(LiftOutcome.TOO_EARLY, room.holds.lift(mika, own, days(3).minusSeconds(1)));
            assertEquals(LiftOutcome.NOT_SHOWN, room.holds.lift(mika, Optional.empty(), days(3)));
            assertEquals(LiftOutcome.NOT_SHOWN, room.holds.lift(mika, Optional.of(TestProofs.of(noor)), days(3)));
            assertTrue(room.safety.holdVariantFor(mika));
            assertEquals(LiftOutcome.LIFTED, room.holds.lift(mika, own, days(3)));
        });
    }

    @StoreTest
    @DisplayName("SAFETY-3 deleted answers leave nothing but the day, and the day goes on counting")
    void deleted(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(ANA, ONE_YES, days(0));
            room.gates.deleteAnswers(ANA);
            entities.clear();
            assertFalse(room.gates.holdsAnswers(ANA));
            assertTrue(room.safety.gateAnswered(ANA, days(100)));
            assertTrue(room.safety.holdVariantFor(ANA));
        });
    }

    @StoreTest
    @DisplayName(
            "SAFETY-6 INV-34 a door stays closed through other taps until its owner reopens it, and is nobody else's")
    void doors(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.doors.notThisOne(ANA, STEP, Optional.empty(), Set.of());
            room.doors.notThisOne(ANA, STEP, Optional.empty(), Set.of());
            room.doors.reopen(RASHID, STEP);
            room.gates.answer(ANA, ALL_NO, days(1));
            entities.clear();
            assertTrue(room.doorClosed(ANA, STEP));
            assertFalse(room.doorClosed(RASHID, STEP));
            room.doors.reopen(ANA, STEP);
            assertFalse(room.doorClosed(ANA, STEP));
        });
    }

    @StoreTest
    @DisplayName("SAFETY-7 INV-07 with and without a hold or a door the rows are as many and as long")
    void oneLength(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(ANA, ONE_YES, days(0));
            room.holds.choose(ANA, HoldChoice.SMALLEST_STAYS, days(1));
            room.doors.notThisOne(ANA, STEP, Optional.empty(), Set.of());
            room.gates.answer(RASHID, ALL_NO, days(0));
            for (String column : new String[] {
                "answers) from safety.gate", "state) from safety.hold", "book) from safety.closed_doors"
            }) {
                assertEquals(
                        1L, count(entities, "select count(distinct octet_length(" + column.replaceFirst("\\)", "))")));
                assertEquals(2L, count(entities, "select count(" + column));
            }
        });
    }

    @StoreTest
    @DisplayName(
            "SAFETY-4 INV-55 who starts empty has a hold and an open gate, and doors stay closed without being shown")
    void startedEmpty(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(ANA, ALL_NO, days(0));
            room.gates.answer(RASHID, ALL_NO, days(0));
            room.doors.notThisOne(ANA, STEP, Optional.empty(), Set.of());
            Shelf shelf = new Shelf(ANA, new UUID(7, 7), days(1));
            room.data.setAside(shelf);
            entities.clear();
            assertFalse(room.mayOpen(ANA, RASHID, 0, false, days(1)));
            assertTrue(room.safety.gateAnswered(RASHID, days(1)));
            assertEquals(Optional.empty(), room.gates.answeredAt(ANA));
            assertTrue(room.doorClosed(ANA, STEP));
            assertEquals(Set.of(), room.doors.of(ANA).closed());
        });
    }

    @StoreTest
    @DisplayName("INV-55 neither undoing nor letting go opens anything, and its owner opens nothing before seven days")
    void onlyTheOwner(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = new TestSafety(entities);
            room.gates.answer(ANA, ALL_NO, days(0));
            room.doors.notThisOne(ANA, STEP, Optional.empty(), Set.of());
            Shelf shelf = new Shelf(ANA, new UUID(7, 7), days(1));
            room.data.setAside(shelf);
            room.data.bringBack(shelf, days(2));
            room.data.letGo(shelf.asOwner());
            room.holds.choose(ANA, HoldChoice.SMALLEST_STAYS, days(5));
            assertEquals(HoldChoice.RESTS, room.holds.of(ANA).choice());
            assertEquals(LiftOutcome.TOO_EARLY, room.holds.lift(ANA, Optional.empty(), days(8).minusSeconds(1)));
            room.doors.reopen(ANA, STEP);
            room.doors.reopenAll(ANA, days(8).minusSeconds(1));
            assertTrue(room.doorClosed(ANA, STEP));
            assertEquals(LiftOutcome.LIFTED, room.holds.lift(ANA, Optional.empty(), days(8)));
            room.doors.reopenAll(ANA, days(8));
            assertFalse(room.doorClosed(ANA, STEP));
        });
    }

    private static long count(EntityManager entities, String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
