package org.alongside.pairing.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpeningMomentsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Random random = new Random(42);

    private static byte[] hash(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpeningMoments of(UUID link) {
        return OpeningMoments.of(link, OpeningMomentsTest::hash);
    }

    private UUID link() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Instant week(int number) {
        return MONDAY.plus(WEEK.multipliedBy(number));
    }

    private static List<Duration> hours(OpeningMoments moments, Instant start) {
        return moments.between(start.minusMillis(1), start.plus(WEEK).minusMillis(1)).stream()
                .map(at -> Duration.between(start, at))
                .toList();
    }

    @Test
    @DisplayName(
            "PAIRING-2 INV-03 INV-20 a week has two moments, its first alone, or none; always at the same hours, at"
                    + " least two days apart")
    void twoAWeek() {
        for (int i = 0; i < 300; i++) {
            OpeningMoments moments = of(link());
            List<Duration> both = null;
            for (int week = 0; week < 60; week++) {
                List<Duration> now = hours(moments, week(week));
                int most = moments.isSecondResting(week(week)) ? 1 : 2;
                assertEquals(moments.isRestingWeek(week(week)) ? 0 : most, now.size());
                both = both == null && now.size() == 2 ? now : both;
                if (both != null) {
                    assertEquals(both.subList(0, now.size()), now, "a first moment never rests alone");
                }
            }
            long apart = both.get(1).minus(both.get(0)).toHours();
            assertTrue(apart >= 48 && apart <= 120, "apart " + apart);
        }
    }

    @Test
    @DisplayName(
            "PAIRING-2 of the weeks that do not rest one in three rests at its second moment, by a draw of its own")
    void secondDraw() {
        int[] weeks = new int[2];
        int[] resting = new int[2];
        for (int i = 0; i < 2000; i++) {
            OpeningMoments moments = of(link());
            for (int week = 0; week < 20; week++) {
                int kind = moments.isRestingWeek(week(week)) ? 1 : 0;
                weeks[kind]++;
                resting[kind] += moments.isSecondResting(week(week)) ? 1 : 0;
            }
        }
        assertEquals(1 / 3.0, resting[0] / (double) weeks[0], 0.015);
        assertEquals(1 / 3.0, resting[1] / (double) weeks[1], 0.02, "the first draw says nothing of the second");
    }

    @Test
    @DisplayName(
            "PAIRING-2 INV-03 the same link and calendar give the same moments, however the time is cut into looks")
    void functionOfLinkAndCalendar() {
        for (int i = 0; i < 200; i++) {
            UUID link = link();
            Instant from = MONDAY.plusSeconds(random.nextInt(600_000));
            Instant to = from.plus(Duration.ofDays(14)).plusSeconds(random.nextInt(500_000));
            List<Instant> inPieces = new ArrayList<>();
            Instant at = from;
            while (at.isBefore(to)) {
                Instant next = at.plusSeconds(1 + random.nextInt(300_000));
                next = next.isAfter(to) ? to : next;
                inPieces.addAll(of(link).between(at, next));
                at = next;
            }
            assertEquals(of(link).between(from, to), inPieces);
        }
    }

    @Test
    @DisplayName("PAIRING-2 INV-03 the next moment is the first after that instant, however many weeks rest before it")
    void next() {
        for (int i = 0; i < 500; i++) {
            OpeningMoments moments = of(link());
            Instant after = MONDAY.plusSeconds(random.nextInt(40_000_000));
            Instant next = moments.next(after);
            assertTrue(next.isAfter(after));
            assertEquals(List.of(), moments.between(after, next.minusNanos(1)));
            assertEquals(List.of(next), moments.between(next.minusNanos(1), next));
        }
    }

    @Test
    @DisplayName("PAIRING-2 one week in three rests, from the first on, and not the same ones for all links")
    void restingWeeks() {
        int resting = 0;
        int first = 0;
        for (int i = 0; i < 2000; i++) {
            OpeningMoments moments = of(link());
            first += moments.isRestingWeek(week(0)) ? 1 : 0;
            for (int week = 0; week < 20; week++) {
                resting += moments.isRestingWeek(week(week)) ? 1 : 0;
            }
        }
        assertEquals(1 / 3.0, resting / 40_000.0, 0.01);
        assertEquals(1 / 3.0, first / 2000.0, 0.04);
    }

    @Test
    @DisplayName("PAIRING-2 over a new year the week is the ISO week: all its seven days rest together, or none")
    void newYear() {
        Instant monday = Instant.parse("2026-12-28T00:00:00Z");
        for (int i = 0; i < 100; i++) {
            OpeningMoments moments = of(link());
            for (int hour = 0; hour < 168; hour++) {
                assertEquals(moments.isRestingWeek(monday), moments.isRestingWeek(monday.plus(Duration.ofHours(hour))));
            }
        }
    }

    @Test
    @DisplayName("PAIRING-2 another key gives other moments: nobody outside can foretell them")
    void keyed() {
        UUID link = link();
        int same = 0;
        for (int key = 0; key < 50; key++) {
            byte salt = (byte) key;
            OpeningMoments other = OpeningMoments.of(link, input -> {
                byte[] salted = java.util.Arrays.copyOf(input, input.length + 1);
                salted[input.length] = salt;
                return hash(salted);
            });
            same += other.between(week(0), week(3)).equals(of(link).between(week(0), week(3))) ? 1 : 0;
        }
        assertTrue(same <= 5, "same for " + same);
        assertNotEquals(List.of(), of(link).between(week(0), week(3)));
    }
}
