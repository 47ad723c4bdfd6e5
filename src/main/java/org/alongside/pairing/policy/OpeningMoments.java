package org.alongside.pairing.policy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When a joint step may open for a link: two hours of the week (UTC), at least two days apart, drawn once from the
 * link's id; and in one ISO week of three, drawn likewise, not at all. In one of three of the other weeks the second
 * hour rests alone, by a draw of its own: whoever saw that something could open at the first learns nothing from a
 * quiet second.
 * Nothing that anybody does enters (INV-03).
 *
 * <p>The draw is a keyed hash, so that nobody outside can foretell a moment, and nobody inside is told one.
 */
public final class OpeningMoments {

    /** In a row, how many weeks a look back goes at most; older moments opened steps that have closed since. */
    public static final int WEEKS_BACK = 3;

    private static final int HOURS = 168;
    private static final int APART = 48;
    private static final int ONE_IN = 3;

    private final UnaryOperator<byte[]> hash;
    private final UUID link;
    private final List<Integer> hours;

    private OpeningMoments(UnaryOperator<byte[]> hash, UUID link, List<Integer> hours) {
        this.hash = hash;
        this.link = link;
        this.hours = hours;
    }

    /** @param hash a keyed hash of at least 16 bytes, the same for the same input for ever */
    public static OpeningMoments of(UUID link, UnaryOperator<byte[]> hash) {
        BigInteger draw = new BigInteger(1, hash.apply(input(link, "hours")));
        int first = draw.mod(BigInteger.valueOf(HOURS)).intValue();
        int between = draw.divide(BigInteger.valueOf(HOURS))
                .mod(BigInteger.valueOf(HOURS - 2L * APART + 1))
                .intValue();
        int second = (first + APART + between) % HOURS;
        return new OpeningMoments(hash, link, List.of(Math.min(first, second), Math.max(first, second)));
    }

    /** Every moment after the first instant, up to and including the second, in order; none of a resting week. */
    public List<Instant> between(Instant after, Instant upTo) {
        List<Instant> moments = new ArrayList<>();
        LocalDate monday = mondayOf(later(after, upTo.minus(Duration.ofDays(7L * WEEKS_BACK))));
        while (!monday.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(upTo)) {
            moments.addAll(ofWeek(monday));
            monday = monday.plusWeeks(1);
        }
        return moments.stream()
                .filter(at -> at.isAfter(after) && !at.isAfter(upTo))
                .toList();
    }

    /** The first moment after this instant; some weeks away where weeks rest. */
    public Instant next(Instant after) {
        return Stream.iterate(mondayOf(after), monday -> monday.plusWeeks(1))
                .flatMap(monday -> ofWeek(monday).stream())
                .filter(at -> at.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the joint part rests by itself in the ISO week of this instant. */
    public boolean isRestingWeek(Instant at) {
        return rests(isoWeek(at));
    }

    /** Whether the second moment of the ISO week of this instant rests, in a week whose first does not. */
    public boolean isSecondResting(Instant at) {
        return rests(isoWeek(at) + "/2");
    }

    private boolean rests(String drawn) {
        return new BigInteger(1, hash.apply(input(link, drawn)))
                        .mod(BigInteger.valueOf(ONE_IN))
                        .signum()
                == 0;
    }

    private List<Instant> ofWeek(LocalDate monday) {
        Instant start = monday.atStartOfDay().toInstant(ZoneOffset.UTC);
        return isRestingWeek(start)
                ? List.of()
                : hours.stream()
                        .limit(isSecondResting(start) ? 1 : hours.size())
                        .map(hour -> start.plus(Duration.ofHours(hour)))
                        .toList();
    }

    private static String isoWeek(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate mondayOf(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static byte[] input(UUID link, String what) {
        byte[] words = what.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(16 + words.length)
                .putLong(link.getMostSignificantBits())
                .putLong(link.getLeastSignificantBits())
                .put(words)
                .array();
    }
}
