package org.alongside.learning;

import static org.alongside.learning.OwnPath.MONDAY;
import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.LAST;
import static org.alongside.learning.Samples.PAPER;
import static org.alongside.learning.Samples.RASHID;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class StepsStoreTest {

    @StoreTest
    @DisplayName("LEARNING-1 enrolling twice is one enrollment, since the first time")
    void enrollsOnce(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            Enrollment first = path.enrollments.enroll(ANA, COURSE.uuid(), MONDAY);
            path.enrollments.enroll(ANA, COURSE.uuid(), days(3));
            entities.clear();
            assertEquals(
                    List.of(MONDAY),
                    path.enrollments.of(ANA).stream()
                            .map(Enrollment::enrolledAt)
                            .toList());
            assertEquals(ANA, first.person());
            assertEquals(Optional.empty(), path.enrollments.of(RASHID, COURSE.uuid()));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-1 steps are done in any order, and doing one again changes nothing")
    void anyOrder(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.steps.finish(ANA, LAST.uuid(), days(1));
            path.steps.finish(ANA, READING.uuid(), days(2));
            List<String> before = path.rowsOf(ANA);
            path.steps.finish(ANA, READING.uuid(), days(9));
            assertEquals(before, path.rowsOf(ANA));
            assertEquals(Set.of(LAST.uuid(), READING.uuid()), path.steps.done(ANA, COURSE.uuid()));
            assertEquals(Set.of(), path.steps.done(RASHID, COURSE.uuid()));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-2 the last step completes the own part once, and that is told once")
    void completesOnce(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.steps.finish(ANA, PAPER.uuid(), days(1));
            path.steps.finish(ANA, READING.uuid(), days(2));
            assertEquals(Optional.empty(), path.ownParts.completedAt(ANA, HOUR.uuid()));
            path.steps.finish(ANA, STAYING.uuid(), days(3));
            path.steps.finish(ANA, STAYING.uuid(), days(4));
            assertEquals(Optional.of(days(3)), path.ownParts.completedAt(ANA, HOUR.uuid()));
            assertEquals(List.of(new OwnPartCompleted(ANA, HOUR.uuid(), days(3))), path.heard.fired());
        });
    }

    @StoreTest
    @DisplayName("LEARNING-2 a step outside every course one has taken up is not finished")
    void notEnrolled(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(RASHID);
            assertThrows(NotEnrolled.class, () -> path.steps.finish(ANA, READING.uuid(), MONDAY));
            assertThrows(NotEnrolled.class, () -> path.steps.finish(RASHID, Samples.id("nowhere"), MONDAY));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> path.enrollments.enroll(ANA, Samples.id("no course"), MONDAY));
        });
    }
}
