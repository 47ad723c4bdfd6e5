package org.alongside.learning.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.learning.policy.PulseRhythm.Marks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PulseRhythmTest {

    private static final Instant BEGAN = Instant.parse("2026-11-01T08:00:00Z");

    private static Instant day(int day) {
        return BEGAN.plus(Duration.ofDays(day));
    }

    private static boolean offered(Integer sent, Integer putOff, Instant now) {
        return PulseRhythm.isOffered(
                new Marks(
                        Optional.of(BEGAN),
                        Optional.ofNullable(sent).map(PulseRhythmTest::day),
                        Optional.ofNullable(putOff).map(PulseRhythmTest::day)),
                now);
    }

    @Test
    @DisplayName("LEARNING-11 the look at the week is offered a week after the first course, not a moment earlier")
    void firstTime() {
        assertFalse(offered(null, null, day(7).minusMillis(1)));
        assertTrue(offered(null, null, day(7)));
        assertTrue(offered(null, null, day(300)), "left alone, it stays");
    }

    @Test
    @DisplayName("LEARNING-11 it comes a week after it was sent, and a week after it was put off, whichever was last")
    void onceAWeek() {
        assertFalse(offered(10, null, day(17).minusMillis(1)));
        assertTrue(offered(10, null, day(17)));
        assertFalse(offered(10, 18, day(24)));
        assertTrue(offered(10, 18, day(25)));
        assertFalse(offered(20, 18, day(26)));
        assertTrue(offered(20, 18, day(27)));
    }

    @Test
    @DisplayName("LEARNING-11 before a course was taken up nothing is offered, even to those who answered before")
    void notBefore() {
        Optional<Instant> sent = Optional.of(BEGAN);
        assertFalse(PulseRhythm.isOffered(new Marks(Optional.empty(), sent, Optional.empty()), day(99)));
        assertFalse(PulseRhythm.isOffered(new Marks(Optional.empty(), Optional.empty(), sent), day(99)));
    }
}
