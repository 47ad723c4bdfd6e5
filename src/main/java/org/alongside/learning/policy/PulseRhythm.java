package org.alongside.learning.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When the short look at one's own week is offered: at most once a week, and not again in a week that was let go. */
public final class PulseRhythm {

    /** Seven days: the same weekday, so that one's own day for it stays the day. */
    public static final Duration BETWEEN_OFFERS = Duration.ofDays(7);

    private PulseRhythm() {}

    /**
     * What it counts from.
     *
     * @param began when the first course was taken up; before that nothing is offered
     * @param sent when the answers were sent last
     * @param putOff when the person last said "not this week"
     */
    public record Marks(Optional<Instant> began, Optional<Instant> sent, Optional<Instant> putOff) {

        Optional<Instant> last() {
            return Stream.of(began, sent, putOff).flatMap(Optional::stream).max(Comparator.naturalOrder());
        }
    }

    /**
     * Whether to offer it: a week after the last of these. An offer that is left alone just stays; it never repeats.
     */
    public static boolean isOffered(Marks marks, Instant now) {
        return marks.began().isPresent()
                && marks.last()
                        .filter(last -> !now.isBefore(last.plus(BETWEEN_OFFERS)))
                        .isPresent();
    }
}
