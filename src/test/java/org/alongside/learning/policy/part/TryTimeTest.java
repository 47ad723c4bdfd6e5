package org.alongside.learning.policy.part;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TryTimeTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T19:00:00Z");

    @Test
    @DisplayName("LEARNING-17 what is said after a try opens when a whole day has passed, and stays open")
    void opens() {
        assertFalse(TryTime.isOver(Optional.empty(), 1, MONDAY), "nothing was chosen");
        assertFalse(TryTime.isOver(Optional.of(MONDAY), 1, MONDAY));
        assertFalse(TryTime.isOver(Optional.of(MONDAY), 1, Instant.parse("2026-11-03T18:59:59Z")));
        assertTrue(TryTime.isOver(Optional.of(MONDAY), 1, Instant.parse("2026-11-03T19:00:00Z")));
        assertTrue(TryTime.isOver(Optional.of(MONDAY), 1, Instant.parse("2029-01-01T00:00:00Z")));
        assertFalse(TryTime.isOver(Optional.of(MONDAY), 7, Instant.parse("2026-11-09T18:59:59Z")));
        assertTrue(TryTime.isOver(Optional.of(MONDAY), 7, Instant.parse("2026-11-09T19:00:00Z")));
    }
}
