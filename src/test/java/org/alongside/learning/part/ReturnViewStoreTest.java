package org.alongside.learning.part;

import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.StepPlace;
import org.alongside.content.part.PartPath;
import org.alongside.content.part.Return;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Enrollments;
import org.alongside.learning.Samples;
import org.alongside.learning.Steps;
import org.alongside.learning.part.ReturnView.AfterATry;
import org.alongside.learning.part.ReturnView.TryWay;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;

class ReturnViewStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Return AFTER =
            new Return("after", PartPath.of("hour/reading/words"), 1, "You did.", "Partly.", "Not.", "Later.");

    private static AfterATry shown(TestHouse house, PersonId person, Instant now) {
        Words words = new Words("part.return", Locale.ENGLISH, Optional.empty());
        PartVisit visit = new PartVisit(person, new StepPlace(COURSE, HOUR, STAYING), false, words, now);
        return (AfterATry) house.get(ReturnView.class).show(AFTER, visit);
    }

    @StoreTest
    @DisplayName("LEARNING-17 what is said after a try opens a day after its step, to whoever has done that step alone")
    void opens(Database database) {
        database.rolledBack(entities -> {
            TestHouse house = TestHouse.over(entities).with(Samples.LIBRARY).with(new StepRenderer());
            house.get(Enrollments.class).enroll(ANA, COURSE.uuid(), MONDAY);
            String first = "This opens a day after you have finished “reading”."
                    + " You can stop here and come back whenever you like.";
            assertEquals(new AfterATry(first, List.of()), shown(house, ANA, TUESDAY));
            house.get(Steps.class).finish(ANA, READING.uuid(), MONDAY);
            String later = "This opens on 3 November 2026, 19:00 UTC, so that a day of ordinary life can pass."
                    + " You can stop here and come back whenever you like.";
            assertEquals(new AfterATry(later, List.of()), shown(house, ANA, TUESDAY.minusSeconds(1)));
            assertEquals(List.of("I tried it", "I tried some of it", "I did not try it", "Not this week"), ways(house));
            assertEquals(new AfterATry(first, List.of()), shown(house, RASHID, TUESDAY));
        });
    }

    private static List<String> ways(TestHouse house) {
        return shown(house, ANA, TUESDAY).ways().stream().map(TryWay::how).toList();
    }
}
