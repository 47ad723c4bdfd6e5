package org.alongside.learning;

import static org.alongside.learning.Samples.COURSE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Entry;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Draft;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.Since;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.OlderForms;
import org.junit.jupiter.api.DisplayName;

/**
 * What was chosen and written before values were records opens, and a choice takes the new form when it is made again.
 */
class LearningFormsStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final String WORDS = "I get loud when I am scared.\nÄrger, 怒り";

    @StoreTest
    @DisplayName(
            "VAULT-9 LEARNING-9 a choice sealed in either older form opens, and takes the new form when it changes")
    void olderChoice(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                var placements = older(entities).get(Placements.class);
                OlderForms.insert(
                        entities, "learning_placement", "choice", form, "course", COURSE.uuid(), "changed_at", MONDAY);
                CourseChoice then = placements.choice(OlderForms.PERSON, COURSE.uuid());
                assertEquals(new CourseChoice(Optional.of(Entry.values()[1]), false, false, false), then);
                placements.change(OlderForms.PERSON, COURSE.uuid(), now -> now.followingLeaning(true), MONDAY);
                entities.clear();
                assertEquals(then.followingLeaning(true), placements.choice(OlderForms.PERSON, COURSE.uuid()));
                assertEquals(3, OlderForms.formOf(entities, "learning_placement", "choice"));
            });
        }
    }

    private static TestHouse older(EntityManager entities) {
        return TestHouse.over(entities)
                .with(OlderForms.main(entities))
                .with(Samples.LIBRARY)
                .with(new InstrumentLibrary(List.of()));
    }

    @StoreTest
    @DisplayName("VAULT-9 LEARNING-7 words sealed in either older form read as they were, and go on as filled text")
    void olderWords(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Journal journal = older(entities).get(Journal.class);
                var step = OlderForms.repeated(7);
                OlderForms.insert(
                        entities,
                        "learning_journal_entry",
                        "words",
                        form,
                        "step",
                        step,
                        "part",
                        "words",
                        "writer",
                        "w",
                        "written_at",
                        MONDAY);
                assertEquals(
                        WORDS,
                        journal.read(OlderForms.PERSON, new PartPlace(step, "words"))
                                .orElseThrow()
                                .words());
                journal.keep(
                        OlderForms.PERSON, new PartPlace(step, "words"), new Draft(WORDS + "!", 3, 4, "w"), MONDAY);
                entities.clear();
                assertEquals(
                        WORDS + "!",
                        journal.read(OlderForms.PERSON, new PartPlace(step, "words"))
                                .orElseThrow()
                                .words());
                assertEquals(2, OlderForms.formOf(entities, "learning_journal_entry", "words"));
            });
        }
    }

    @StoreTest
    @DisplayName("VAULT-9 LEARNING-8 what was said at a check-in, sealed in either older form, still opens")
    void olderCheckIn(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                var checkIns = older(entities).get(CheckIns.class);
                OlderForms.insert(entities, "learning_check_in", "answer", form, "answered_at", MONDAY);
                assertEquals(Optional.of(Since.WORSE), checkIns.last(OlderForms.PERSON));
            });
        }
    }
}
