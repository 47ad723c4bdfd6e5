package org.alongside.identity.pin;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.identity.TryPauses;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PinTest {

    private final Pin pin = new Pin(UUID.randomUUID(), "hash", NOW);

    @Test
    @DisplayName("IDENTITY-10 Q-S14 five wrong tries are free, then 1, 2, 4 minutes, and a day at most")
    void waits() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), pin.tryOnce(NOW));
        }
        assertEquals(Optional.of(NOW.plusSeconds(60)), pin.tryOnce(NOW));
        assertEquals(Optional.of(NOW.plusSeconds(60)), pin.tryOnce(NOW.plusSeconds(59)));
        Instant at = NOW.plusSeconds(60);
        assertEquals(Optional.empty(), pin.tryOnce(at));
        assertEquals(Optional.of(at.plus(Duration.ofMinutes(2))), pin.tryOnce(at));
        for (int i = 0; i < 60; i++) {
            at = pin.waitUntil().orElseThrow();
            assertEquals(Optional.empty(), pin.tryOnce(at));
        }
        assertEquals(Optional.of(at.plus(Duration.ofDays(1))), pin.waitUntil());
    }

    @Test
    @DisplayName("AUD-M14 IDENTITY-10 IDENTITY-40 the right PIN ends the wait, and gives nobody new free tries")
    void noneAnew() {
        guess(8, NOW);
        opens(pin.waitUntil().orElseThrow());
        Instant later = NOW.plus(Duration.ofHours(3));
        assertEquals(Optional.empty(), pin.tryOnce(later), "it does not wait");
        assertEquals(Optional.of(later.plus(Duration.ofMinutes(16))), pin.waitUntil(), "but the next one does");
        pin.choose("another", later);
        guess(4, later);
        assertEquals(Optional.empty(), pin.waitUntil(), "another PIN begins anew");
    }

    @Test
    @DisplayName("AUD-M14 IDENTITY-40 the count falls by one a day, however often its owner opens it meanwhile")
    void falls() {
        guess(4, NOW);
        for (int tenHours = 1; tenHours <= 12; tenHours++) {
            opens(NOW.plus(Duration.ofHours(10L * tenHours)));
        }
        Instant at = NOW.plus(Duration.ofDays(6));
        guess(4, at);
        assertEquals(Optional.empty(), pin.waitUntil(), "after five days all tries are free again");
        guess(1, at);
        assertEquals(Optional.of(at.plusSeconds(60)), pin.waitUntil());
    }

    @Test
    @DisplayName("AUD-M14 IDENTITY-40 somebody who guesses after each visit of the owner gets few tries in a year")
    void aYear() {
        int guessed = guessedInAYear(this::opens);
        assertTrue(guessed < 900, "guesses: " + guessed);
    }

    @Test
    @DisplayName("AUD-M14 sabotage: where each visit of the owner gives five free tries anew, a year is enough")
    void freeTriesAnew() {
        int guessed = guessedInAYear(at -> pin.choose("hash", at));
        assertTrue(guessed > 3_000, "guesses: " + guessed);
    }

    @Test
    @DisplayName(
            "AUD-M1 tries that were not compared, in whatever order they end, leave the count as if they had not been")
    void notCompared() {
        Random chance = new Random(41);
        for (int world = 0; world < 200; world++) {
            int free = chance.nextInt(TryPauses.FREE + 1);
            int broken = free == 0 ? 0 : chance.nextInt(free + 1);
            Pin tried = new Pin(UUID.randomUUID(), "hash", NOW);
            Pin never = new Pin(UUID.randomUUID(), "hash", NOW);
            for (int n = 0; n < free; n++) {
                assertEquals(Optional.empty(), tried.tryOnce(NOW));
            }
            for (int n = 0; n < broken; n++) {
                tried.notCompared();
            }
            for (int n = 0; n < free - broken; n++) {
                never.tryOnce(NOW);
            }
            for (int n = 0; n < 8; n++) {
                Instant at = NOW.plusSeconds(30L * n);
                assertEquals(never.tryOnce(at), tried.tryOnce(at));
                assertEquals(never.wrong(), tried.wrong());
            }
        }
    }

    private int guessedInAYear(Consumer<Instant> ownerComes) {
        int guessed = 0;
        for (int day = 0; day < 365; day++) {
            Instant at = NOW.plus(Duration.ofDays(day));
            ownerComes.accept(at);
            for (int quarter = 0; quarter < 4 * 23; quarter++) {
                Instant next = at.plus(Duration.ofMinutes(15L * (1 + quarter)));
                guessed += pin.tryOnce(next).isEmpty() ? 1 : 0;
            }
        }
        return guessed;
    }

    @Test
    @DisplayName("AUD-M14 IDENTITY-40 its owner is told how many wrong ones there were since the time before")
    void told() {
        opens(NOW);
        assertEquals(0, pin.wrongBefore());
        guess(3, NOW);
        opens(NOW);
        assertEquals(3, pin.wrongBefore());
        pin.choose("another", NOW);
        assertEquals(3, pin.wrongBefore(), "a new one tells of before");
        opens(NOW);
        assertEquals(0, pin.wrongBefore());
    }

    private void guess(int times, Instant from) {
        Instant at = from;
        for (int n = 0; n < times; n++) {
            at = pin.waitUntil().filter(at::isBefore).orElse(at);
            assertEquals(Optional.empty(), pin.tryOnce(at));
        }
    }

    private void opens(Instant at) {
        Instant when = pin.waitUntil().filter(at::isBefore).orElse(at);
        assertEquals(Optional.empty(), pin.tryOnce(when));
        pin.opened();
    }
}
