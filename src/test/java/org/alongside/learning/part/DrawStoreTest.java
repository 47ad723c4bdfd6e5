package org.alongside.learning.part;

import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.RASHID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.content.part.Draw;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Recall;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Journal;
import org.alongside.learning.LearningData;
import org.alongside.learning.PartPlace;
import org.alongside.learning.Samples;
import org.alongside.learning.part.RecallView.EarlierWords;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

/** What is drawn, from a page into the journal and back to a page. */
class DrawStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T19:00:00Z");
    private static final String OWN = "w10000rsku";
    private static final Words WORDS = new Words("learning", Locale.ENGLISH, Optional.empty());

    private static final Step STEP = new Step(
            Samples.id("drawing"),
            Samples.READING.slug(),
            Step.StepKind.SOLO,
            2,
            false,
            new StepTexts(Map.of(
                    Variant.DEFAULT,
                    Map.of(
                            "en",
                            new StepText("Drawing", Optional.empty(), List.of(new Draw("pad", Optional.empty())))))));
    private static final CourseModule MODULE = Samples.module("hour", STEP);
    private static final Course COURSE = Samples.courseOf(MODULE);
    private static final PartPlace PAD = new PartPlace(STEP.uuid(), "pad");

    private static PartBoxes boxes(EntityManager entities) {
        return TestHouse.over(entities)
                .with(new PartViews(List.of(new DrawView())))
                .get(PartBoxes.class);
    }

    private static Map<String, PartBox> sends(EntityManager entities, String drawn, String words, String... more) {
        Map<String, String> sent = new HashMap<>(Map.of("pad.drawn", drawn, "pad.words", words, "pad.writer", "page"));
        for (int n = 0; n < more.length; n += 2) {
            sent.put(more[n], more[n + 1]);
        }
        return boxes(entities).keep(ANA, STEP, new PartRequest(sent::get, WORDS), MONDAY);
    }

    private static Optional<String> stands(EntityManager entities) {
        return TestHouse.over(entities).get(Journal.class).read(ANA, PAD).map(Journal.WrittenEntry::words);
    }

    @StoreTest
    @DisplayName("LEARNING-19 a drawing alone and words alone are each something of one's own, and to nobody else")
    void either(Database database) {
        for (String[] each : new String[][] {{OWN, ""}, {"", "two chairs"}}) {
            database.rolledBack(entities -> {
                assertEquals(Map.of(), sends(entities, each[0], each[1]));
                assertTrue(boxes(entities).isLeft(ANA, STEP.uuid(), "pad"));
                assertFalse(boxes(entities).isLeft(RASHID, STEP.uuid(), "pad"));
                Map<String, String> fields =
                        boxes(entities).open(ANA, STEP, WORDS).get("pad").fields();
                assertEquals(Map.of("drawn", each[0], "words", each[1]), fields);
            });
        }
        database.rolledBack(entities -> {
            assertEquals(Map.of(), sends(entities, "", " "));
            assertFalse(boxes(entities).isLeft(ANA, STEP.uuid(), "pad"));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-19 what is no drawing is refused in a sentence, what stood before still stands, and the"
            + " words that came with it are still on the page")
    void refused(Database database) {
        database.rolledBack(entities -> {
            sends(entities, OWN, "two chairs");
            PartBox refused = sends(entities, "<svg onload=x>", "three chairs", "pad.base", "1")
                    .get("pad");
            assertTrue(refused.error().startsWith("This drawing was not kept, because"), refused.error());
            assertEquals("three chairs", refused.fields().get("words"));
            assertEquals(1, refused.base());
            assertEquals(Optional.of(OWN + "\ntwo chairs"), stands(entities));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-7 LEARNING-19 of two pages the second is shown what the first drew and wrote, and loses"
            + " nothing of its own")
    void conflict(Database database) {
        database.rolledBack(entities -> {
            sends(entities, OWN, "two chairs");
            PartBox told =
                    sends(entities, "d20000", "mine", "pad.writer", "another").get("pad");
            assertEquals(List.of("two chairs"), told.other());
            assertEquals(OWN, told.drawn().text());
            assertEquals(Map.of("drawn", "d20000", "words", "mine"), told.fields());
            assertEquals(Optional.of(OWN + "\ntwo chairs"), stands(entities));
        });
    }

    private static EarlierWords again(EntityManager entities, PersonId person, boolean inHold) {
        StepPlace place = new StepPlace(COURSE, MODULE, STEP);
        Words words = new Words("part.recall", Locale.ENGLISH, Optional.empty());
        PartVisit visit = new PartVisit(person, place, inHold, words, MONDAY);
        Recall recall = new Recall("again", Optional.empty(), PartPath.of("hour/reading/pad"));
        return (EarlierWords) TestHouse.over(entities).get(RecallView.class).show(recall, visit);
    }

    @StoreTest
    @DisplayName("LEARNING-16 LEARNING-19 an own drawing comes again with its words, folded in a hold, to nobody else")
    void recalled(Database database) {
        database.rolledBack(entities -> {
            assertFalse(again(entities, ANA, true).folded(), "nothing is there to fold");
            sends(entities, OWN, "");
            EarlierWords own = again(entities, ANA, false);
            assertEquals("A drawing of one line", own.drawing().told());
            assertEquals(List.of(), own.lines());
            assertTrue(own.there());
            assertFalse(own.folded());
            assertTrue(again(entities, ANA, true).folded());
            assertFalse(again(entities, RASHID, false).there());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 LEARNING-19 in one's own copy a drawing is told in a sentence with its words; words that"
            + " read like one are told as they are")
    void copied(Database database) {
        database.rolledBack(entities -> {
            LearningData data = TestHouse.over(entities)
                    .with(new CourseLibrary(List.of(COURSE)))
                    .get(LearningData.class);
            assertEquals(
                    Optional.of("A drawing of one line\ntwo chairs"),
                    told(data, STEP.uuid(), "pad", OWN + "\ntwo chairs"));
            assertEquals(Optional.of("A drawing of one line"), told(data, STEP.uuid(), "pad", OWN + "\n"));
            assertEquals(Optional.empty(), told(data, STEP.uuid(), "pad", "\ntwo chairs"));
            assertEquals(Optional.empty(), told(data, Samples.id("gone"), "pad", OWN + "\ntwo chairs"));
            assertEquals(Optional.empty(), told(data, STEP.uuid(), "words", OWN + "\ntwo chairs"));
        });
    }

    private static Optional<String> told(LearningData data, UUID step, String part, String words) {
        Map<String, Object> row = Map.of("step", step, "part", part, "words", words);
        return data.titleOf(new OwnValue("learning_journal_entry", "words", row), Locale.ENGLISH);
    }
}
