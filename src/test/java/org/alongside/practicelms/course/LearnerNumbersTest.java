package org.alongside.practicelms.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearnerNumbersTest {

    /** Named as a journey is. */
    private static final class FirstIT {

        private static PracticeUser learner(Roll roll, int number) {
            return helped(roll, number);
        }
    }

    private static PracticeUser helped(Roll roll, int number) {
        return roll.learner(number);
    }

    @Test
    @DisplayName("PRACTICE-15 a learner's number is of one journey: another that asks for it is told so, by both names")
    void oneJourney() {
        LearnerNumbers numbers = new LearnerNumbers();
        numbers.take(3001, "LaunchesIT");
        numbers.take(3001, "LaunchesIT");
        numbers.take(3002, "GradesIT");
        String told = assertThrows(IllegalStateException.class, () -> numbers.take(3001, "GradesIT"))
                .getMessage();
        assertTrue(told.contains("LaunchesIT") && told.contains("GradesIT") && told.contains("3001"), told);
    }

    @Test
    @DisplayName("PRACTICE-15 the journey is found whatever helps it, and whoever is none may have any")
    void found() {
        Roll roll = new Roll();
        PracticeUser first = FirstIT.learner(roll, 7);
        assertEquals(first, roll.learner(7), "this test is no journey");
        assertThrows(IllegalStateException.class, () -> SecondIT.learner(roll, 7), "and this one comes too late");
    }

    /** Another. */
    private static final class SecondIT {

        private static PracticeUser learner(Roll roll, int number) {
            return helped(roll, number);
        }
    }
}
