package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.part.KeptLetter;
import org.alongside.content.part.Letter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LetterReadingTest {

    private static final Letter LETTER = new Letter("later", Optional.of("To me"), 14);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 14);

    private final CourseDraft draft = new CourseDraft("courses/");

    @Test
    @DisplayName("CONTENT-13 a letter says after how many days it opens, and on paper it is room to write")
    void reads() {
        assertEquals(
                List.of(LETTER), PartReading.parts(draft, Map.of(), "```letter later\nprompt: To me\ndays: 14\n```\n"));
        assertEquals("", draft.findings().toString());
        assertEquals("**To me**", LETTER.asText().split("\n\n")[0]);
        assertEquals(DAY, LETTER.opens(LocalDate.of(2026, 11, 30)));
    }

    @Test
    @DisplayName("CONTENT-13 a letter that opens today, in years or on no day is found")
    void findings() {
        PartReading.parts(
                draft,
                Map.of(),
                "```letter today\ndays: 0\n```\n```letter years\ndays: 401\n```\n```letter never\nprompt: x\n```\n");
        assertEquals("""
                ERROR step.en.md:5  days must be from 1 to 400
                ERROR step.en.md:8  days must be from 1 to 400
                ERROR step.en.md:11  'days' is missing in letter 'never'""", draft.findings().toString());
    }

    @Test
    @DisplayName("LEARNING-18 a letter says until when it is closed, whatever its own first line reads like")
    void closed() {
        String away = new KeptLetter(Optional.of(DAY), "Dear me").kept();
        String written = new KeptLetter(Optional.empty(), "2030-01-01\nis a good day").kept();
        assertEquals(Optional.of(DAY), LETTER.closedUntil(away));
        assertEquals("Dear me", LETTER.readAgain(away));
        assertEquals(Optional.empty(), LETTER.closedUntil(written));
        assertEquals("2030-01-01\nis a good day", LETTER.readAgain(written));
        assertEquals(Optional.empty(), LETTER.closedUntil(""));
    }
}
