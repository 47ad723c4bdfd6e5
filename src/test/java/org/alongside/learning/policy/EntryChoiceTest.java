package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Track;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.TestCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryChoiceTest {

    @Test
    @DisplayName("LEARNING-9 every choice reads back from its text, and all texts have one length")
    void textOfOneLength() {
        for (boolean follows : new boolean[] {true, false}) {
            assertRoundTrip(EntryChoice.NONE_YET.followingLeaning(follows));
            for (Entry entry : Entry.values()) {
                assertRoundTrip(EntryChoice.NONE_YET.with(entry).followingLeaning(follows));
            }
        }
    }

    @Test
    @DisplayName("LEARNING-9 a text that is no choice is refused")
    void otherText() {
        assertThrows(IllegalArgumentException.class, () -> EntryChoice.parse("SOMEWHERE+"));
        assertThrows(IllegalArgumentException.class, () -> EntryChoice.parse(""));
    }

    @Test
    @DisplayName("LEARNING-4 the track has the leanings that count, or none where the person turned them off")
    void turnedOff() {
        EntryChoice working = EntryChoice.NONE_YET.with(Entry.WORKING);
        Set<Leaning> counted = Set.of(Leaning.REACHING);
        assertEquals(Optional.of(new Track(Entry.WORKING, counted)), working.track(counted));
        assertEquals(
                Optional.of(new Track(Entry.WORKING, Set.of())),
                working.followingLeaning(false).track(counted));
    }

    @Test
    @DisplayName("LEARNING-3 turning the leaning off keeps the entry, and choosing again keeps the leaning's switch")
    void independent() {
        EntryChoice off = EntryChoice.NONE_YET.with(Entry.WORKING).followingLeaning(false);
        assertEquals(Optional.of(Entry.WORKING), off.entry());
        assertEquals(false, off.with(Entry.LOOKING).followsLeaning());
    }

    private static void assertRoundTrip(EntryChoice choice) {
        Codec<EntryChoice> codec = Codec.of(EntryChoice.class, 64);
        assertEquals(choice, TestCodec.again(codec, choice));
        assertEquals(64, TestCodec.length(codec, choice));
    }
}
