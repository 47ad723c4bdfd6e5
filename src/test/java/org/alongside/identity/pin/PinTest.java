package org.alongside.identity.pin;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
    @DisplayName("IDENTITY-10 the right PIN begins the count anew")
    void anew() {
        for (int i = 0; i < 4; i++) {
            pin.tryOnce(NOW);
        }
        pin.opened();
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), pin.tryOnce(NOW));
        }
    }
}
