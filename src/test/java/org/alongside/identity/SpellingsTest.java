package org.alongside.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and addresses that look alike, or look like nothing. */
class SpellingsTest {

    @Test
    @DisplayName("CASE-mail-idn an address is the same whether its host is written in letters or as it travels")
    void hosts() {
        Optional<EmailAddress> letters = EmailAddress.of("lea@b\u00fccher.example");
        assertTrue(letters.isPresent());
        assertEquals(letters, EmailAddress.of("Lea@XN--BCHER-KVA.example"));
        assertEquals(letters, EmailAddress.of("lea@bu\u0308cher.example"));
        assertEquals("lea@xn--bcher-kva.example", letters.orElseThrow().value());
        assertEquals(Optional.empty(), EmailAddress.of("lea@" + "b".repeat(64) + ".example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u2060\u2060", "\u3164", "\u2800", "\u0301", "\u00ad \u200d", "\ufeff"})
    @DisplayName("CASE-name-invisible a name of which nothing is seen is none, on the page and in the row")
    void unseen(String name) {
        assertFalse(ChosenName.fits(name));
        Person person = new Person(UUID.nameUUIDFromBytes(new byte[] {1}), Languages.FIRST, Instant.EPOCH);
        assertThrows(IllegalArgumentException.class, () -> person.callMe(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noor", "\u05e0\u05d5\u05e8", "\u1019\u103c\u1014\u103a", "7", "\ud83d\ude42", "Ana\u200d"})
    @DisplayName("CASE-name-invisible a name of any script fits, and so does a sign that is seen")
    void seen(String name) {
        assertTrue(ChosenName.fits(name));
    }
}
