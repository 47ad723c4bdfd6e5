package org.alongside.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentenceLengthsTest {

    private static final String JOINED =
            "When both are answered, the one who goes can rest, because nobody has to guess. ";
    private static final String CLIPPED = "It is nice there. Nobody has to guess. That is how it is. ";

    @Test
    @DisplayName("WORDING-7 joined sentences are neither clipped nor long; the same thoughts in mottoes are clipped")
    void clipped() {
        SentenceLengths joined = SentenceLengths.of(JOINED.repeat(10)).orElseThrow();
        assertEquals(new SentenceLengths(10, 15, 0), joined);
        assertFalse(joined.isClipped() || joined.isTooLong());
        assertTrue(SentenceLengths.of(CLIPPED.repeat(4)).orElseThrow().isClipped());
        SentenceLengths mixed = SentenceLengths.of(JOINED.repeat(8) + CLIPPED).orElseThrow();
        assertEquals(3.0 / 11, mixed.shortOnes(), 1e-9);
        assertTrue(mixed.isClipped(), "more than a quarter is short");
    }

    @Test
    @DisplayName("WORDING-7 a text without a full stop where one should be is long, and a short text says nothing")
    void lengths() {
        String endless = JOINED.repeat(2).replace(". ", ", and ") + "so it goes on. ";
        assertTrue(SentenceLengths.of(endless.repeat(10)).orElseThrow().isTooLong());
        assertEquals(Optional.empty(), SentenceLengths.of(CLIPPED.repeat(3)));
        assertEquals(
                SentenceLengths.of(JOINED.repeat(10)),
                SentenceLengths.of("## One two\n\n- One.\n1. Two.\n\n" + JOINED.repeat(10)),
                "headings and lists are no prose");
    }
}
