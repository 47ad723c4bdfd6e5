package org.alongside.safety;

import static org.alongside.safety.TestSafety.ALL_NO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.kernel.PersonId;
import org.alongside.safety.Holds.LiftOutcome;
import org.alongside.support.Database;
import org.alongside.support.HeardLog;
import org.alongside.support.StoreTest;
import org.alongside.vault.Tampering;
import org.alongside.vault.TestVaults;
import org.alongside.vault.seal.Owner;
import org.junit.jupiter.api.DisplayName;

/** What protects somebody counts as closed when its row is missing, older, cut or changed. */
class FailClosedStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final UUID STEP = new UUID(3, 3);
    private static final String KEYS = "safety.vault_key";

    private final PersonId ana = new PersonId(UUID.randomUUID());
    private final PersonId rashid = new PersonId(UUID.randomUUID());

    private static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    /** Each way to harm a row, which once was as {@code then} tells. */
    private static List<Consumer<Tampering>> harms(Tampering.Then then) {
        return List.of(
                Tampering::takeAway,
                row -> row.putBack(then),
                row -> row.putBackValue(then),
                Tampering::cut,
                Tampering::flipBit,
                row -> row.takeAwayMarks(KEYS),
                row -> row.takeAwayKey(KEYS));
    }

    private TestSafety bothAnswered(EntityManager entities) {
        TestSafety room = new TestSafety(entities);
        room.gates.answer(ana, ALL_NO, days(0));
        room.gates.answer(rashid, ALL_NO, days(0));
        assertTrue(room.mayOpen(ana, rashid, 0, false, days(1)));
        return room;
    }

    @StoreTest
    @DisplayName("SAFETY-11 Q-S17 INV-36 a hold whose row is missing, put back, cut or changed goes on")
    void hold(Database database) {
        for (int n = 0; n < 7; n++) {
            int harm = n;
            database.rolledBack(entities -> {
                TestSafety room = bothAnswered(entities);
                Tampering row = new Tampering(entities, "safety.hold.state", ana);
                Tampering.Then before = row.now();
                room.holds.raise(ana, days(1));
                harms(before).get(harm).accept(row);
                assertTrue(room.safety.holdVariantFor(ana), "harm " + harm);
                assertFalse(room.mayOpen(ana, rashid, 0, false, days(1)), "harm " + harm);
                assertFalse(room.mayOpen(rashid, ana, 0, false, days(1)), "harm " + harm);
                assertFalse(room.safety.holdVariantFor(rashid), "nobody else's is touched");
            });
        }
    }

    @StoreTest
    @DisplayName(
            "SAFETY-11 INV-36 SAFETY-5 a hold in doubt is lifted by its owner, three days after they first asked to")
    void liftedInDoubt(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = bothAnswered(entities);
            new Tampering(entities, "safety.hold.state", ana).cut();
            assertEquals(LiftOutcome.TOO_EARLY, room.holds.lift(ana, Optional.empty(), days(5)));
            assertEquals(LiftOutcome.TOO_EARLY, room.holds.lift(ana, Optional.empty(), days(8).minusSeconds(1)));
            assertEquals(LiftOutcome.LIFTED, room.holds.lift(ana, Optional.empty(), days(8)));
            entities.clear();
            assertTrue(room.mayOpen(ana, rashid, 0, false, days(8)));
        });
    }

    @StoreTest
    @DisplayName("SAFETY-11 Q-S17 INV-34 doors whose book is missing, put back, cut or changed are all closed")
    void doors(Database database) {
        for (int n = 0; n < 7; n++) {
            int harm = n;
            database.rolledBack(entities -> {
                TestSafety room = bothAnswered(entities);
                Tampering row = new Tampering(entities, "safety.closed_doors.book", ana);
                Tampering.Then before = row.now();
                room.doors.notThisOne(ana, STEP, Optional.empty(), Set.of());
                harms(before).get(harm).accept(row);
                assertTrue(room.doorClosed(ana, STEP), "harm " + harm);
                room.doors.notThisOne(ana, new UUID(4, 4), Optional.empty(), Set.of());
                entities.clear();
                assertTrue(room.doorClosed(ana, STEP), "harm " + harm + ", and another door closed since");
                room.doors.reopen(ana, STEP);
                entities.clear();
                assertFalse(room.doorClosed(ana, STEP));
                assertTrue(room.doorClosed(ana, new UUID(5, 5)), "each is opened by its owner's word");
                room.doors.reopenAll(ana, days(9));
                entities.clear();
                assertFalse(room.doorClosed(ana, new UUID(5, 5)));
            });
        }
    }

    @StoreTest
    @DisplayName(
            "SAFETY-11 Q-S17 INV-37 a gate whose row is missing, put back, cut or changed counts as never answered")
    void gate(Database database) {
        for (int n = 0; n < 7; n++) {
            int harm = n;
            database.rolledBack(entities -> {
                TestSafety room = bothAnswered(entities);
                Tampering row = new Tampering(entities, "safety.gate.answers", ana);
                Tampering.Then before = row.now();
                room.gates.answer(ana, ALL_NO, days(60));
                harms(before).get(harm).accept(row);
                assertFalse(room.safety.gateAnswered(ana, days(61)), "harm " + harm);
                assertFalse(room.mayOpen(ana, rashid, 0, false, days(61)), "harm " + harm);
                assertTrue(room.gates.isAskedAgain(ana, days(61)));
            });
        }
    }

    @StoreTest
    @DisplayName(
            "SAFETY-11 INV-55 who has lost their key has a hold and closed doors, until they say otherwise under a new one")
    void lostKey(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = bothAnswered(entities);
            TestVaults.safety(entities).shred(Owner.of(ana));
            entities.clear();
            room.gates.answer(ana, ALL_NO, days(1));
            entities.clear();
            assertTrue(room.safety.holdVariantFor(ana), "answering anew lifts nothing");
            assertTrue(room.doorClosed(ana, STEP));
            assertFalse(room.mayOpen(ana, rashid, 0, false, days(1)));
            room.holds.lift(ana, Optional.empty(), days(1));
            assertEquals(LiftOutcome.LIFTED, room.holds.lift(ana, Optional.empty(), days(4)));
            assertTrue(room.mayOpen(ana, rashid, 0, false, days(4)));
        });
    }

    @StoreTest
    @DisplayName(
            "SAFETY-11 VAULT-12 a row in doubt says so in the log without whose or what it is, a lost key says nothing")
    void neutralLog(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = bothAnswered(entities);
            try (var heard = new HeardLog("org.alongside.vault.state")) {
                new Tampering(entities, "safety.hold.state", ana).cut();
                room.safety.holdVariantFor(ana);
                assertEquals(1, heard.lines().size());
                String line = heard.lines().get(0);
                assertFalse(line.contains("hold") || line.contains("safety") || line.contains(ana.toString()), line);
                TestVaults.safety(entities).shred(Owner.of(ana));
                entities.clear();
                room.safety.holdVariantFor(ana);
                assertEquals(1, heard.lines().size());
            }
        });
    }
}
