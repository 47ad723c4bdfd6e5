package org.alongside.learning.part;

import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Recall;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Journal;
import org.alongside.learning.PartPlace;
import org.alongside.learning.part.RecallView.EarlierWords;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

class RecallViewStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final String THERE = "/learning/step?id=" + READING.uuid();
    private static final Recall OWN = new Recall("again", Optional.of("Yours"), PartPath.of("hour/reading/words"));
    private static final Recall GONE = new Recall("gone", Optional.of("Yours"), PartPath.of("hour/reading/letter"));

    private static Object shown(EntityManager entities, Recall recall, PersonId person) {
        return shown(entities, recall, person, false);
    }

    private static Object shown(EntityManager entities, Recall recall, PersonId person, boolean inHold) {
        Words words = new Words("part.recall", Locale.ENGLISH, Optional.empty());
        PartVisit visit = new PartVisit(person, new StepPlace(COURSE, HOUR, STAYING), inHold, words, MONDAY);
        return TestHouse.over(entities).get(RecallView.class).show(recall, visit);
    }

    @StoreTest
    @DisplayName("LEARNING-16 INV-01 own words come again as they stand where they were written, to their writer alone")
    void own(Database database) {
        database.rolledBack(entities -> {
            assertEquals(
                    new EarlierWords("Yours", List.of(), ShownDrawing.NONE, false, "", "reading", THERE),
                    shown(entities, OWN, ANA));
            Journal journal = TestHouse.over(entities).get(Journal.class);
            PartPlace place = new PartPlace(READING.uuid(), "words");
            journal.keep(ANA, place, new Draft("back at half past\nor nine", 0, 1, "page"), MONDAY);
            EarlierWords again = new EarlierWords(
                    "Yours", List.of("back at half past", "or nine"), ShownDrawing.NONE, false, "", "reading", THERE);
            assertEquals(again, shown(entities, OWN, ANA));
            assertEquals(
                    new EarlierWords("Yours", List.of(), ShownDrawing.NONE, false, "", "reading", THERE),
                    shown(entities, OWN, RASHID));
            journal.keep(ANA, place, new Draft("nine", 1, 2, "page"), MONDAY);
            assertEquals(
                    new EarlierWords("Yours", List.of("nine"), ShownDrawing.NONE, false, "", "reading", THERE),
                    shown(entities, OWN, ANA));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-16 in a hold own words are there, and folded until they are asked for")
    void inHold(Database database) {
        database.rolledBack(entities -> {
            EarlierWords none = new EarlierWords("Yours", List.of(), ShownDrawing.NONE, false, "", "reading", THERE);
            assertEquals(none, shown(entities, OWN, ANA, true));
            PartPlace place = new PartPlace(READING.uuid(), "words");
            TestHouse.over(entities).get(Journal.class).keep(ANA, place, new Draft("nine", 0, 1, "page"), MONDAY);
            EarlierWords folded =
                    new EarlierWords("Yours", List.of("nine"), ShownDrawing.NONE, true, "", "reading", THERE);
            assertEquals(folded, shown(entities, OWN, ANA, true));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-16 a part that is not there any more leads nowhere, and the page is shown")
    void gone(Database database) {
        database.rolledBack(entities -> assertEquals(
                new EarlierWords("Yours", List.of(), ShownDrawing.NONE, false, "", "", ""),
                shown(entities, GONE, ANA)));
    }
}
