package org.alongside.learning.policy;

import static org.alongside.learning.Samples.COURSE;
import static org.alongside.learning.Samples.HOUR;
import static org.alongside.learning.Samples.LAST;
import static org.alongside.learning.Samples.PAPER;
import static org.alongside.learning.Samples.READING;
import static org.alongside.learning.Samples.STAYING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.learning.policy.Availability.Mark;
import org.alongside.learning.policy.Availability.OwnStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    @Test
    @DisplayName("LEARNING-1 the outline holds every own step, and marks the first that is not done as the next")
    void outline() {
        assertEquals(
                List.of(
                        new OwnStep(READING, 1, Mark.DONE),
                        new OwnStep(STAYING, 2, Mark.NEXT),
                        new OwnStep(PAPER, 3, Mark.OPEN)),
                Availability.of(HOUR, Set.of(READING.uuid())));
    }

    @Test
    @DisplayName("LEARNING-1 a step done out of order is done, and the next is still the first one left")
    void outOfOrder() {
        List<Mark> marks = Availability.of(HOUR, Set.of(PAPER.uuid())).stream()
                .map(OwnStep::mark)
                .toList();
        assertEquals(List.of(Mark.NEXT, Mark.OPEN, Mark.DONE), marks);
    }

    @Test
    @DisplayName("LEARNING-1 the next step of a course goes on into its next module, and ends with it")
    void nextOfCourse() {
        assertEquals(Optional.of(READING), Availability.next(COURSE, Set.of()));
        assertEquals(Optional.of(LAST), Availability.next(COURSE, ids(READING, STAYING, PAPER)));
        assertEquals(Optional.empty(), Availability.next(COURSE, ids(READING, STAYING, PAPER, LAST)));
    }

    @Test
    @DisplayName("LEARNING-1 from a step one goes to the next left after it, else to the first left before it")
    void after() {
        assertEquals(Optional.of(PAPER), Availability.after(HOUR, STAYING.uuid(), ids(STAYING)));
        assertEquals(Optional.of(READING), Availability.after(HOUR, PAPER.uuid(), ids(STAYING, PAPER)));
        assertEquals(Optional.empty(), Availability.after(HOUR, PAPER.uuid(), ids(READING, STAYING, PAPER)));
    }

    @Test
    @DisplayName("LEARNING-2 INV-12 a module is whole with its solo and parallel steps; nothing joint has a say")
    void whole() {
        assertFalse(Availability.isWhole(HOUR, ids(READING, STAYING)));
        assertTrue(Availability.isWhole(HOUR, ids(READING, STAYING, PAPER)));
    }

    @Test
    @DisplayName("INV-12 sabotage: leaving the staying steps out in a hold would leave the module unfinished")
    void leftOut() {
        List<Step> withoutStaying =
                HOUR.steps().stream().filter(step -> !step.staying()).toList();
        assertFalse(Availability.isWhole(HOUR, ids(withoutStaying.toArray(new Step[0]))));
    }

    private static Set<UUID> ids(Step... steps) {
        return Set.copyOf(List.of(steps).stream().map(Step::uuid).toList());
    }
}
