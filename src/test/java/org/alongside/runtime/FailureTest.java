package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.ServletException;
import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.UUID;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.limit.RateVerdict.RateBound;
import org.alongside.identity.limit.RateVerdict.RateRefused;
import org.alongside.identity.limit.TooManyRequests;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    @DisplayName("RUNTIME-4 what is not here is 404, however deep it comes from")
    void notHere() {
        assertEquals(404, statusOf(new ServletException(new RuntimeException(new NotHere()))));
        assertEquals(404, statusOf(new FileNotFoundException("/nowhere.xhtml")));
    }

    @Test
    @DisplayName("RUNTIME-4 a database that is away or full is 503, to be tried again")
    void databaseAway() {
        assertEquals(503, statusOf(new PersistenceException(new SQLTransientConnectionException("no connection"))));
        assertEquals(503, statusOf(new PersistenceException(new SQLException("disk full", "53100"))));
    }

    @Test
    @DisplayName(
            "RUNTIME-4 a sealed value that must not be believed has a sentence of its own, and is not called a database")
    void unreadable() {
        SealedPlace place = new SealedPlace("pairing_yes", "answer", UUID.nameUUIDFromBytes(new byte[] {1}), 2);
        for (SealBroken.SealBrokenReason reason : SealBroken.SealBrokenReason.values()) {
            Failure failure = Failure.of(new ServletException(new SealBroken(reason, place)));
            assertEquals(Failure.FailureKind.UNREADABLE, failure.kind());
            assertFalse(failure.trail().contains("pairing_yes"), failure.trail());
        }
    }

    @Test
    @DisplayName("IDENTITY-30 whoever asks too often reads 429, and all together 503, and when to come again")
    void tooMany() {
        Duration wait = Duration.ofMillis(2300);
        Failure own = Failure.of(new ServletException(new TooManyRequests(new RateRefused(RateBound.CALLER, wait))));
        assertEquals(429, own.kind().status());
        assertEquals(3, own.retryAfter());
        Failure all = Failure.of(new TooManyRequests(new RateRefused(RateBound.ALL, wait)));
        assertEquals(503, all.kind().status());
        assertFalse(all.kind().isOurs(), "a flood writes no log");
        assertEquals(0, Failure.of(new NotHere()).retryAfter());
    }

    @Test
    @DisplayName("RUNTIME-4 anything else is 500")
    void broken() {
        assertEquals(500, statusOf(new IllegalStateException("a broken promise")));
        assertEquals(500, statusOf(new PersistenceException(new SQLException("a unique key", "23505"))));
    }

    @Test
    @DisplayName("RUNTIME-5 the trail in the log names types and places, never a message")
    void trailWithoutMessages() {
        String trail = Failure.of(new IllegalStateException("typed by Ana", new RuntimeException("ana@demo.example")))
                .trail();
        assertTrue(trail.contains("java.lang.IllegalStateException"), trail);
        assertTrue(trail.contains("FailureTest"), trail);
        assertFalse(trail.toLowerCase(java.util.Locale.ROOT).contains("ana@"), trail);
        assertFalse(trail.contains("typed by"), trail);
    }

    private static int statusOf(Throwable thrown) {
        return Failure.of(thrown).kind().status();
    }
}
