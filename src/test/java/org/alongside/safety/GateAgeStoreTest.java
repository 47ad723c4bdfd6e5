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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** Answers to the six questions grow old, and nothing tells whose were let go of. */
class GateAgeStoreTest {

    private static final PersonId ANA = person("Ana");
    private static final PersonId RASHID = person("Rashid");
    private static final PersonId EDITH = person("Edith");
    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(("old answers of " + name).getBytes(StandardCharsets.UTF_8)));
    }

    private static Instant days(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    /** Ana answered long ago, Rashid lately, Edith never. */
    private static TestSafety three(EntityManager entities) {
        TestSafety room = new TestSafety(entities);
        room.gates.answer(ANA, ONE_YES, days(0));
        room.gates.answer(RASHID, ALL_NO, days(300));
        room.safety.begin(List.of(EDITH));
        return room;
    }

    private static Map<PersonId, Object> revisions(EntityManager entities) {
        Map<PersonId, Object> revisions = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (PersonId person : List.of(ANA, RASHID, EDITH)) {
            revisions.put(
                    person,
                    entities.createNativeQuery("select revision from safety.gate where person = ?1")
                            .setParameter(1, person.value())
                            .getSingleResult());
        }
        return revisions;
    }

    private static Set<PersonId> changed(Map<PersonId, Object> before, Map<PersonId, Object> after) {
        Set<PersonId> changed = new HashSet<>(before.keySet());
        changed.removeIf(person -> before.get(person).equals(after.get(person)));
        return changed;
    }

    @StoreTest
    @DisplayName(
            "AUD-L13 SAFETY-50 after a year the answers go and their day stays, as does the hold, and younger ones stay")
    void overTime(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = three(entities);
            GateAgeJob job = new GateAgeJob(room.gates);
            assertEquals(Optional.empty(), job.run(days(365)));
            assertTrue(room.gates.holdsAnswers(ANA), "a year to the hour is not older than a year");
            job.run(days(366));
            assertFalse(room.gates.holdsAnswers(ANA));
            assertEquals(Optional.of(days(0)), room.gates.answeredAt(ANA));
            assertTrue(room.holds.of(ANA).stands(), "what they raised is hers to lift");
            assertTrue(room.gates.holdsAnswers(RASHID));
            assertEquals(Optional.empty(), room.gates.answeredAt(EDITH));
            job.run(days(666));
            assertFalse(room.gates.holdsAnswers(RASHID));
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-L13 SAFETY-50 the rows of all are written anew each time, a job that wrote old ones alone would tell")
    void tellsNothing(Database database) {
        database.rolledBack(entities -> {
            TestSafety room = three(entities);
            Map<PersonId, Object> before = revisions(entities);
            new GateAgeJob(room.gates).run(days(366));
            Map<PersonId, Object> after = revisions(entities);
            assertEquals(Set.of(ANA, RASHID, EDITH), changed(before, after));
            room.gates.deleteAnswers(RASHID);
            assertEquals(Set.of(RASHID), changed(after, revisions(entities)), "sabotage: this is what would be seen");
        });
    }

    @StoreTest
    @DisplayName("AUD-L13 SAFETY-50 old, young or no answers cost the same statements, whoever is gone gets no row")
    void sameWork(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            TestSafety room = three(entities);
            Set<List<String>> asked = new HashSet<>();
            for (PersonId person : List.of(ANA, RASHID, EDITH)) {
                entities.flush();
                entities.clear();
                asked.add(new ArrayList<>(statements.during(entities, () -> room.gates.letGoOfOld(person, days(366)))));
            }
            assertEquals(1, asked.size(), asked::toString);
            room.forget(EDITH);
            entities.clear();
            room.gates.letGoOfOld(EDITH, days(366));
            assertEquals(
                    List.of(),
                    entities.createNativeQuery("select id from safety.gate where person = ?1")
                            .setParameter(1, EDITH.value())
                            .getResultList());
        });
    }
}
