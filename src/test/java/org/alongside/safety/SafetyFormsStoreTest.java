package org.alongside.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.safety.policy.DoorBook;
import org.alongside.safety.policy.GateAnswer;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateRecord;
import org.alongside.safety.policy.GateSheet;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.safety.policy.HoldState;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.OlderForms;
import org.alongside.vault.seal.TestCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How this room's values are written: in one length, and what was sealed before opens and takes the new form. */
class SafetyFormsStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    @Test
    @DisplayName("SAFETY-7 every state of a hold is written in one length and reads back")
    void hold() {
        HoldState held = HoldState.NONE.raise(Instant.parse("2026-11-02T19:00:00.123456789Z"));
        for (HoldState state : new HoldState[] {
            HoldState.NONE, held, held.choose(HoldChoice.SMALLEST_STAYS), held.choose(HoldChoice.ENDS_LINK)
        }) {
            assertEquals(state, TestCodec.again(Holds.SHAPE.codec(), state));
            assertEquals(256, TestCodec.length(Holds.SHAPE.codec(), state));
        }
    }

    @Test
    @DisplayName("SAFETY-7 no door, one tap and twenty doors are written in one length and read back")
    void doors() {
        DoorBook book = DoorBook.EMPTY;
        for (int i = 0; i < 20; i++) {
            assertEquals(1024, TestCodec.length(ClosedDoors.SHAPE.codec(), book));
            assertEquals(book, TestCodec.again(ClosedDoors.SHAPE.codec(), book));
            book = book.notThisOne(
                    new UUID(1, i), i % 2 == 0 ? Optional.empty() : Optional.of(new UUID(2, i)), Set.of());
        }
    }

    private static TestHouse older(EntityManager entities) {
        return TestHouse.over(entities).with(OlderForms.safety(entities));
    }

    @StoreTest
    @DisplayName("VAULT-9 SAFETY-7 a hold sealed in either older form opens, and takes the new form when it is changed")
    void olderHold(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Holds holds = older(entities).get(Holds.class);
                OlderForms.insert(entities, "safety.hold", "state", form);
                assertEquals(
                        new HoldState(true, HoldChoice.SMALLEST_STAYS, MONDAY, Instant.EPOCH),
                        holds.of(OlderForms.PERSON));
                holds.choose(OlderForms.PERSON, HoldChoice.RESTS, MONDAY);
                entities.clear();
                assertEquals(new HoldState(true, HoldChoice.RESTS, MONDAY, Instant.EPOCH), holds.of(OlderForms.PERSON));
                assertEquals(3, OlderForms.formOf(entities, "safety.hold", "state"));
            });
        }
    }

    @StoreTest
    @DisplayName("VAULT-9 SAFETY-6 doors closed in either older form stay closed, and take the new form")
    void olderDoors(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                ClosedDoors doors = older(entities).get(ClosedDoors.class);
                OlderForms.insert(entities, "safety.closed_doors", "book", form);
                assertEquals(
                        Set.of(OlderForms.repeated(7)),
                        doors.of(OlderForms.PERSON).closed());
                doors.notThisOne(
                        OlderForms.PERSON, OlderForms.repeated(9), Optional.empty(), Set.of(OlderForms.repeated(8)));
                entities.clear();
                assertTrue(doors.of(OlderForms.PERSON)
                        .closed()
                        .containsAll(Set.of(OlderForms.repeated(7), OlderForms.repeated(8), OlderForms.repeated(9))));
                assertEquals(3, OlderForms.formOf(entities, "safety.closed_doors", "book"));
            });
        }
    }

    @Test
    @DisplayName("SAFETY-7 every sheet is written in one length and reads back, with its days, deleted or not")
    void gate() {
        Instant exact = Instant.parse("2026-11-02T19:00:00.123456789Z");
        for (GateAnswer answer : GateAnswer.values()) {
            GateRecord kept = new GateRecord(
                    Optional.of(new GateSheet(Collections.nCopies(GateForm.QUESTIONS, answer))), exact, exact);
            for (GateRecord record : new GateRecord[] {kept, kept.withoutAnswers(), GateRecord.UNANSWERED}) {
                assertEquals(record, TestCodec.again(Gates.SHAPE.codec(), record));
                assertEquals(256, TestCodec.length(Gates.SHAPE.codec(), record));
            }
        }
    }

    @StoreTest
    @DisplayName(
            "VAULT-9 SAFETY-2 answers sealed in either older form open, and as their days are gone they are asked again")
    void olderGate(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Gates gates = older(entities).get(Gates.class);
                OlderForms.insert(entities, "safety.gate", "answers", form);
                assertTrue(gates.holdsAnswers(OlderForms.PERSON));
                assertEquals(Optional.empty(), gates.answeredAt(OlderForms.PERSON));
                assertTrue(gates.isAskedAgain(OlderForms.PERSON, MONDAY));
                gates.answer(OlderForms.PERSON, TestSafety.ALL_NO, MONDAY);
                entities.clear();
                assertEquals(Optional.of(MONDAY), gates.answeredAt(OlderForms.PERSON));
                assertEquals(3, OlderForms.formOf(entities, "safety.gate", "answers"));
            });
        }
    }
}
