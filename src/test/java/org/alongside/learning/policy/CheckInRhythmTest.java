package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.TestCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckInRhythmTest {

    private static final Instant ASKED = Instant.parse("2026-11-01T08:00:00Z");

    @Test
    @DisplayName("LEARNING-8 the question comes four weeks after it was last answered, not a moment earlier")
    void aboutMonthly() {
        Instant due = ASKED.plus(Duration.ofDays(28));
        assertFalse(CheckInRhythm.isQuestionDue(ASKED, due.minusMillis(1)));
        assertTrue(CheckInRhythm.isQuestionDue(ASKED, due));
    }

    @Test
    @DisplayName("LEARNING-8 worse twice running shows the ways; worse with anything between does not")
    void worseTwice() {
        assertTrue(CheckInRhythm.showsWays(List.of(Since.WORSE, Since.WORSE)));
        assertTrue(CheckInRhythm.showsWays(List.of(Since.WORSE, Since.WORSE, Since.BETTER)));
        assertFalse(CheckInRhythm.showsWays(List.of(Since.WORSE, Since.RATHER_NOT_SAY, Since.WORSE)));
        assertFalse(CheckInRhythm.showsWays(List.of(Since.SAME, Since.WORSE, Since.WORSE)));
        assertFalse(CheckInRhythm.showsWays(List.of(Since.WORSE)));
    }

    @Test
    @DisplayName("LEARNING-9 every answer is one letter and reads back; anything else is no answer")
    void oneLetter() {
        for (Since since : Since.values()) {
            Codec<Since> codec = Codec.of(Since.class, 64);
            assertEquals(64, TestCodec.length(codec, since));
            assertEquals(since, TestCodec.again(codec, since));
            assertEquals(Optional.of(since), Since.named(since.name()));
        }
        assertThrows(IllegalArgumentException.class, () -> Since.parse("x"));
        assertEquals(Optional.empty(), Since.named("worse"));
    }
}
