package org.alongside.pairing.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {

    private final Random random = new Random(11);

    @Test
    @DisplayName("PAIRING-5 INV-32 a code holds at least 80 bits: twenty fair draws from twenty letters, none a vowel")
    void bits() {
        Set<Character> letters = new HashSet<>();
        int[] draws = {0};
        for (int i = 0; i < 500; i++) {
            draws[0] = 0;
            InvitationCode code = InvitationCode.draw(bound -> {
                draws[0]++;
                assertEquals(20, bound);
                return random.nextInt(bound);
            });
            assertEquals(20, draws[0]);
            code.letters().chars().forEach(letter -> letters.add((char) letter));
        }
        assertEquals(20, letters.size());
        assertTrue(letters.stream().noneMatch(letter -> "AEIOUY".indexOf(letter) >= 0));
        assertTrue(draws[0] * Math.log(letters.size()) / Math.log(2) >= 80);
    }

    @Test
    @DisplayName(
            "PAIRING-5 a code is shown in five groups, reads in any case with blanks or hyphens, and names itself nowhere")
    void typed() {
        for (int i = 0; i < 200; i++) {
            InvitationCode code = InvitationCode.draw(random::nextInt);
            assertTrue(code.grouped().matches("([A-Z]{4}-){4}[A-Z]{4}"), code.grouped());
            assertEquals(
                    Optional.of(code), InvitationCode.typed(" " + code.grouped().toLowerCase() + "\n"));
            assertEquals(Optional.of(code), InvitationCode.typed(code.grouped().replace("-", " – ")));
            assertEquals("InvitationCode", code.toString());
        }
        assertEquals(Optional.empty(), InvitationCode.typed(""));
        assertEquals(Optional.empty(), InvitationCode.typed("BCDF-GHJK-LMNP-QRST-VWXA"));
    }
}
