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

class CourseChoiceTest {

    @Test
    @DisplayName("LEARNING-9 every choice reads back from its text, and all texts have one length")
    void textOfOneLength() {
        for (boolean one : new boolean[] {true, false}) {
            for (boolean other : new boolean[] {true, false}) {
                CourseChoice choice = CourseChoice.NONE_YET
                        .followingLeaning(one)
                        .weekly(other)
                        .enough(one != other);
                assertRoundTrip(choice);
                for (Entry entry : Entry.values()) {
                    assertRoundTrip(choice.with(entry));
                }
            }
        }
    }

    @Test
    @DisplayName("LEARNING-9 a text that is no choice is refused")
    void otherText() {
        assertThrows(IllegalArgumentException.class, () -> CourseChoice.parse("SOMEWHERE+"));
        assertThrows(IllegalArgumentException.class, () -> CourseChoice.parse(""));
    }

    @Test
    @DisplayName("LEARNING-4 the track has the leanings that count, or none where the person turned them off")
    void turnedOff() {
        CourseChoice working = CourseChoice.NONE_YET.with(Entry.WORKING);
        Set<Leaning> counted = Set.of(Leaning.REACHING);
        assertEquals(Optional.of(new Track(Entry.WORKING, counted)), working.track(counted));
        assertEquals(
                Optional.of(new Track(Entry.WORKING, Set.of())),
                working.followingLeaning(false).track(counted));
    }

    @Test
    @DisplayName("LEARNING-3 turning the leaning off keeps the entry, and choosing again keeps the leaning's switch")
    void independent() {
        CourseChoice off = CourseChoice.NONE_YET.with(Entry.WORKING).followingLeaning(false);
        assertEquals(Optional.of(Entry.WORKING), off.entry());
        assertEquals(false, off.with(Entry.LOOKING).followsLeaning());
    }

    private static void assertRoundTrip(CourseChoice choice) {
        Codec<CourseChoice> codec = Codec.of(CourseChoice.class, 256);
        assertEquals(choice, TestCodec.again(codec, choice));
        assertEquals(256, TestCodec.length(codec, choice));
    }
}
