package org.alongside.learning;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.TextFiles;
import org.alongside.support.Recorded;
import org.alongside.support.TestHouse;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/** The services of this room over one entity manager, as the container would put them together. */
final class OwnPath {

    static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    private static final InstrumentLibrary INSTRUMENTS = InstrumentLoader.load(
                    "assessments", TextFiles.below(Path.of("assessments")))
            .orElseThrow();

    final EntityManager entities;
    final Recorded<OwnPartCompleted> heard = new Recorded<>();
    final Enrollments enrollments;
    final Steps steps;
    final OwnParts ownParts;
    final Journal journal;
    final CheckIns checkIns;
    final Delivery delivery;
    final Pulses pulses;
    final Vault vault;
    final Randomness randomness = new Randomness();

    OwnPath(EntityManager entities) {
        this.entities = entities;
        TestHouse house = TestHouse.over(entities)
                .with(Samples.LIBRARY)
                .with(INSTRUMENTS)
                .hears(OwnPartCompleted.class, heard::fire);
        vault = TestVaults.main(entities);
        enrollments = house.get(Enrollments.class);
        ownParts = house.get(OwnParts.class);
        steps = house.get(Steps.class);
        journal = house.get(Journal.class);
        checkIns = house.get(CheckIns.class);
        delivery = house.get(Delivery.class);
        pulses = house.get(Pulses.class);
    }

    static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    void enroll(PersonId person) {
        enrollments.enroll(person, Samples.COURSE.uuid(), MONDAY);
    }

    /** Every row of this person, every column, as the database has it. */
    List<String> rowsOf(PersonId person) {
        entities.flush();
        return List.of("enrollment", "placement", "step_done", "own_part", "journal_entry", "check_in", "pulse_put_off")
                .stream()
                .flatMap(table -> rows(table, person).stream())
                .toList();
    }

    private List<String> rows(String table, PersonId person) {
        List<?> rows = entities.createNativeQuery("select * from learning_" + table + " where person = ?1 order by id")
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> table + java.util.Arrays.deepToString((Object[]) row))
                .toList();
    }
}
