package org.alongside.safety;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.TextFiles;
import org.alongside.safety.file.GateReader;
import org.alongside.safety.policy.GateAnswer;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateSheet;
import org.alongside.support.TestHouse;

/** This room's services over one entity manager, as the container would put them together. */
public final class TestSafety {

    public static final GateSheet ALL_NO = new GateSheet(Collections.nCopies(6, GateAnswer.NO));
    /** Six questions, as the site has them. */
    public static final GateForm FORM = GateReader.read(
                    "gates.yaml",
                    TextFiles.below(Path.of("assessments/safety-gate/v1"))
                            .text("gates.yaml")
                            .orElseThrow())
            .value()
            .orElseThrow();

    public static final GateSheet ONE_YES = GateSheet.parse("nnynnn");

    private final EntityManager entities;
    public final Holds holds;
    public final ClosedDoors doors;
    public final Gates gates;
    public final Safety safety;
    public final SafetyData data;

    public TestSafety(EntityManager entities) {
        this.entities = entities;
        TestHouse house = TestHouse.over(entities).with(FORM);
        holds = house.get(Holds.class);
        doors = house.get(ClosedDoors.class);
        gates = house.get(Gates.class);
        safety = house.get(Safety.class);
        data = house.get(SafetyData.class);
    }

    /** May this joint step open for these two? */
    boolean mayOpen(PersonId a, PersonId b, int size, boolean staying, Instant now) {
        return safety.protectionOf(List.of(a, b), now).values().stream().allMatch(own -> own.leavesOpen(size, staying));
    }

    boolean doorClosed(PersonId person, UUID step) {
        return safety.protectionOf(List.of(person), Instant.EPOCH).get(person).doorClosed(step);
    }

    /** Lets this person be one who never came near the private page: no row, and no key. */
    public void forget(PersonId person) {
        for (String table : List.of("gate", "hold", "closed_doors")) {
            delete(table + " where person", person);
        }
        delete("vault_key where owner", person);
    }

    private void delete(String rowsWhere, PersonId person) {
        entities.createNativeQuery("delete from safety." + rowsWhere + " = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
