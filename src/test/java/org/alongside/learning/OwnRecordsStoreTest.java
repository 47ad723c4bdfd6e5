package org.alongside.learning;

import static org.alongside.learning.OwnPath.MONDAY;
import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.LINE;
import static org.alongside.learning.Samples.RASHID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.alongside.content.Step;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.learning.policy.Availability;
import org.alongside.learning.policy.Since;
import org.alongside.learning.policy.StepTextChoice;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.junit.jupiter.api.DisplayName;

/** Ana's own path in worlds that differ only in what Rashid does. Each claim is also tried on something broken. */
class OwnRecordsStoreTest {

    private static final PartPlace PLACE = new PartPlace(Samples.READING.uuid(), "words");
    private static final List<UUID> STEPS =
            COURSE.steps().stream().map(Step::uuid).toList();

    @StoreTest
    @DisplayName("INV-10 what is open to Ana is the same, whatever Rashid does between her steps")
    void ownRecordsOnly(Database database) {
        for (int seed = 0; seed < 6; seed++) {
            assertEquals(
                    outlines(database, Steps::done, new Random(seed), false),
                    outlines(database, Steps::done, new Random(seed), true));
        }
    }

    @StoreTest
    @DisplayName("INV-10 sabotage: an outline over everybody's finished steps is caught")
    void everybodysRecords(Database database) {
        BiFunction<Steps, PersonId, Set<UUID>> both = (steps, ana) -> {
            Set<UUID> done = new HashSet<>(steps.done(ana, COURSE.uuid()));
            done.addAll(steps.done(RASHID, COURSE.uuid()));
            return done;
        };
        Looking sabotaged = (steps, person, course) -> both.apply(steps, person);
        assertNotEquals(
                outlines(database, sabotaged, new Random(1), false),
                outlines(database, sabotaged, new Random(1), true));
    }

    @StoreTest
    @DisplayName("INV-11 nothing Rashid does lowers what Ana has completed")
    void nothingLowers(Database database) {
        assertTrue(anaKeepsAll(database, (path, chance) -> actAs(path, RASHID, chance)));
        assertTrue(anaKeepsAll(database, (path, chance) -> data(path).erase(RASHID, MONDAY)));
    }

    @StoreTest
    @DisplayName("INV-11 sabotage: an erasure that forgets whose rows it deletes is caught")
    void somethingLowers(Database database) {
        assertEquals(
                false,
                anaKeepsAll(
                        database,
                        (path, chance) -> path.entities
                                .createQuery("delete from OwnPart p")
                                .executeUpdate()));
    }

    @StoreTest
    @DisplayName(
            "LEARNING-10 INV-13 when Rashid is erased, Ana's rows stay byte for byte, and none of Rashid's are left")
    void erasure(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            live(path, ANA);
            live(path, RASHID);
            List<String> before = path.rowsOf(ANA);
            assertEquals(before.size(), path.rowsOf(RASHID).size());
            data(path).erase(RASHID, MONDAY);
            entities.clear();
            assertEquals(before, path.rowsOf(ANA));
            assertEquals(List.of(), path.rowsOf(RASHID));
        });
    }

    @StoreTest
    @DisplayName("INV-13 sabotage: an erasure by course and not by person is caught")
    void erasureByCourse(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            live(path, ANA);
            live(path, RASHID);
            List<String> before = path.rowsOf(ANA);
            entities.createQuery("delete from Enrollment e where e.course = :course")
                    .setParameter("course", COURSE.uuid())
                    .executeUpdate();
            assertNotEquals(before, path.rowsOf(ANA));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-10 AUD-H3 who starts empty reads an empty box, keeps what is done, and can write again")
    void startsEmpty(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            live(path, ANA);
            Shelf shelf = new Shelf(ANA, new UUID(7, 7), days(60));
            path.vault.setAside(Owner.of(ANA), Owner.of(shelf.asOwner()));
            entities.clear();
            assertThrows(SealBroken.class, () -> path.journal.read(ANA, PLACE), "sabotage: keys alone set aside");
            data(path).setAside(shelf);
            entities.clear();
            assertEquals(Optional.empty(), path.journal.read(ANA, PLACE));
            assertEquals(Optional.empty(), path.checkIns.last(ANA));
            assertEquals(Set.copyOf(STEPS), path.steps.done(ANA, COURSE.uuid()));
            assertTrue(path.journal
                    .keep(ANA, PLACE, new Draft("anew", 1, 2, "page"), days(61))
                    .kept());
        });
    }

    @StoreTest
    @DisplayName("INV-12 LEARNING-6 a whole course is done alone, in a hold too: the hold's texts count as done")
    void aloneInAHold(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            for (Step step : COURSE.steps()) {
                StepTextChoice.of(step, Optional.empty(), true, "en");
                path.steps.finish(ANA, step.uuid(), MONDAY);
            }
            assertEquals(
                    List.of(HOUR.uuid(), LINE.uuid()),
                    path.heard.fired().stream().map(OwnPartCompleted::module).toList());
            assertEquals(Optional.empty(), Availability.next(COURSE, path.steps.done(ANA, COURSE.uuid())));
        });
    }

    private static LearningData data(OwnPath path) {
        return new LearningData(path.entities, path.vault, Samples.LIBRARY);
    }

    /** How a page asks for what is done. */
    private interface Looking {
        Set<UUID> done(Steps steps, PersonId person, UUID course);
    }

    /** Everything Ana's outline ever said, while Rashid acts at random, or not at all. */
    private static String outlines(Database database, Looking looking, Random chance, boolean rashidActs) {
        StringBuilder seen = new StringBuilder();
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.enroll(RASHID);
            for (UUID step : STEPS) {
                for (int i = 0; rashidActs && i < 2; i++) {
                    actAs(path, RASHID, chance);
                }
                seen.append(Availability.of(HOUR, looking.done(path.steps, ANA, COURSE.uuid())));
                path.steps.finish(ANA, step, MONDAY);
            }
            seen.append(path.heard.fired().stream()
                    .filter(e -> e.person().equals(ANA))
                    .toList());
        });
        return seen.toString();
    }

    private static boolean anaKeepsAll(Database database, BiConsumer<OwnPath, Random> acts) {
        boolean[] kept = {true};
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            live(path, ANA);
            live(path, RASHID);
            for (int seed = 0; seed < 6; seed++) {
                acts.accept(path, new Random(seed));
                kept[0] &= path.steps.done(ANA, COURSE.uuid()).size() == STEPS.size()
                        && path.ownParts.completedAt(ANA, HOUR.uuid()).isPresent();
            }
        });
        return kept[0];
    }

    private static void actAs(OwnPath path, PersonId person, Random chance) {
        path.enroll(person);
        path.steps.finish(person, STEPS.get(chance.nextInt(STEPS.size())), days(chance.nextInt(9)));
        path.journal.read(person, PLACE);
        path.checkIns.answer(person, Since.WORSE, days(28));
    }

    private static void live(OwnPath path, PersonId person) {
        path.enroll(person);
        STEPS.forEach(step -> path.steps.finish(person, step, days(1)));
        path.journal.keep(person, PLACE, new Draft("mine", 0, 1, "page"), days(2));
        path.checkIns.answer(person, Since.WORSE, days(28));
        path.checkIns.answer(person, Since.WORSE, days(56));
    }
}
