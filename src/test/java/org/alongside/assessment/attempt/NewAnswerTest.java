package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewAnswerTest {

    @Test
    @DisplayName("ASSESSMENT-2 a revision is a number of at most eighteen digits, and nothing else is one")
    void revision() {
        assertEquals(OptionalLong.of(1), NewAnswer.revision("1"));
        assertEquals(OptionalLong.of(7), NewAnswer.revision("007"));
        assertEquals(OptionalLong.of(999_999_999_999_999_999L), NewAnswer.revision("9".repeat(18)));
        for (String none : List.of("", " 1", "-1", "+1", "1.0", "one", "١", "9".repeat(19))) {
            assertEquals(OptionalLong.empty(), NewAnswer.revision(none), none);
        }
        assertEquals(OptionalLong.empty(), NewAnswer.revision(null));
    }
}
