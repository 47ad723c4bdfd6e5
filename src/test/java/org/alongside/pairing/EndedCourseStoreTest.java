package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.LOOK;
import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.alongside.learning.EnoughForNow;
import org.alongside.learning.Samples;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class EndedCourseStoreTest {

    @StoreTest
    @DisplayName("PAIRING-52 LEARNING-25 a course that is enough for one takes back their yes, and nothing opens by it")
    void takesBack(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            Instant said = moment.minusSeconds(60);
            two.sayYes(two.ana, link, said);
            two.sayYes(two.rashid, link, said);
            two.endedCourse.ended(new EnoughForNow(two.ana, Samples.COURSE.uuid(), said));
            assertEquals(Set.of(), two.yeses.standing(two.ana, link, said));
            assertEquals(Set.of(LOOK.uuid()), two.yeses.standing(two.rashid, link, said), "the other one's stands");
            assertEquals(0, two.openings.openDue(moment));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-52 another course leaves the yes as it is, and a yes said again counts")
    void noOther(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            Instant said = moment.minusSeconds(60);
            two.sayYes(two.ana, link, said);
            two.sayYes(two.rashid, link, said);
            two.endedCourse.ended(new EnoughForNow(two.ana, Samples.id("another course"), said));
            assertEquals(Set.of(LOOK.uuid()), two.yeses.standing(two.ana, link, said));
            two.endedCourse.ended(new EnoughForNow(two.ana, Samples.COURSE.uuid(), said));
            two.sayYes(two.ana, link, said.plusSeconds(1));
            assertEquals(1, two.openings.openDue(moment));
        });
    }
}
