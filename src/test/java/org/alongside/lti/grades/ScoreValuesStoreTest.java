package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.content.offering.Target;
import org.alongside.learning.Samples;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.message.ScoreValue;
import org.alongside.lti.message.ScoreValue.ActivityProgress;
import org.alongside.lti.message.ScoreValue.GradingProgress;
import org.alongside.lti.service.FakePlatform;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scores that say more than 1 of 1, as another source will hand them in. */
class ScoreValuesStoreTest {

    private static final String COMMENT = "Two positions named, the third is asked for.";
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private static void with(Database database, Consumer<Gradebook> story) {
        try (FakePlatform platform = new FakePlatform()) {
            database.rolledBack(entities -> {
                Gradebook book = new Gradebook(new World(entities), platform);
                story.accept(book.launches(book.column()).saysYes());
            });
        }
    }

    private static ScoreValue graded(String given, Optional<String> comment) {
        return new ScoreValue(
                Optional.of(new BigDecimal(given)),
                BigDecimal.TEN,
                ActivityProgress.COMPLETED,
                GradingProgress.FULLY_GRADED,
                comment);
    }

    private static void take(Gradebook book, ScoreValue value, Instant now) {
        Target target = new Target("module", Samples.HOUR.uuid());
        book.outbox.take(new GradeOutbox.ReportedScore(book.noor, target, value), now);
        book.world.fresh();
    }

    private static String body(Gradebook book) {
        List<FakePlatform.Seen> scores = book.scores();
        return scores.get(scores.size() - 1).body();
    }

    @StoreTest
    @DisplayName("LTI-21 a row says its whole score, and the client sends what the row says")
    void whole(Database database) {
        with(database, book -> {
            take(book, graded("7.50", Optional.of(COMMENT)), NOW);
            assertEquals(1, book.sends(NOW));
            assertEquals(
                    "{\"userId\":\"4\",\"timestamp\":\"2026-11-22T09:00:00.000Z\",\"scoreGiven\":7.5,\"scoreMaximum\":10,"
                            + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\",\"comment\":\""
                            + COMMENT + "\"}",
                    body(book));
        });
    }

    @StoreTest
    @DisplayName("LTI-21 a new value replaces the old one and goes out again, the same value does not")
    void replaced(Database database) {
        with(database, book -> {
            take(book, graded("7.5", Optional.empty()), NOW);
            assertEquals(1, book.sends(NOW));
            take(book, graded("7.5000", Optional.empty()), LATER);
            assertEquals(0, book.sends(LATER), "nothing new");
            take(book, graded("9", Optional.of(COMMENT)), LATER);
            assertEquals(1, book.sends(LATER));
            assertTrue(body(book).contains("\"scoreGiven\":9,"));
            assertTrue(body(book).contains(COMMENT));
            take(book, graded("9", Optional.empty()), LATER);
            assertEquals(1, book.sends(LATER), "a comment that is gone is news");
            assertFalse(body(book).contains("comment"));
            assertEquals(1, book.outbox.page(Gradebook.ALL).size(), "one row for each line item and person");
            assertEquals(PassbackStatus.SENT, book.status());
        });
    }

    @StoreTest
    @DisplayName("LTI-21 work in progress has no number, and none is sent")
    void inProgress(Database database) {
        with(database, book -> {
            ScoreValue drafting = new ScoreValue(
                    Optional.empty(),
                    BigDecimal.TEN,
                    ActivityProgress.IN_PROGRESS,
                    GradingProgress.NOT_READY,
                    Optional.empty());
            take(book, drafting, NOW);
            assertEquals(1, book.sends(NOW));
            assertTrue(body(book).endsWith("\"activityProgress\":\"InProgress\",\"gradingProgress\":\"NotReady\"}"));
            assertFalse(body(book).contains("score"));
        });
    }

    @StoreTest
    @DisplayName("LTI-21 Q-S5 a comment lies sealed in the outbox, and dies with the person’s key")
    void sealed(Database database) {
        with(database, book -> {
            take(book, graded("7.5", Optional.of(COMMENT)), NOW);
            byte[] stored = (byte[]) book.world
                    .entities
                    .createNativeQuery("select comment from lti_score where id = ?1")
                    .setParameter(1, book.row().id())
                    .getSingleResult();
            assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains("positions"));
            book.shredsKey();
            assertEquals(1, book.sends(NOW));
            assertFalse(body(book).contains("comment"));
        });
    }

    @StoreTest
    @DisplayName("LTI-21 VAULT-13 a changed comment is not sent, its row says why, and what is said anew goes out")
    void changedComment(Database database) {
        with(database, book -> {
            take(book, graded("7.5", Optional.of(COMMENT)), NOW);
            book.world
                    .entities
                    .createNativeQuery("update lti_score set comment = ?2 where id = ?1")
                    .setParameter(1, book.row().id())
                    .setParameter(2, new byte[200])
                    .executeUpdate();
            book.world.fresh();
            assertEquals(0, book.sends(NOW), "the job goes on to the rows behind it");
            assertEquals(PassbackStatus.GAVE_UP, book.status());
            take(book, graded("7.5", Optional.of(COMMENT)), LATER);
            assertEquals(1, book.sends(LATER));
            assertTrue(body(book).contains(COMMENT));
        });
    }

    @Test
    @DisplayName("LTI-21 points below zero, above the maximum, or of nothing are no score")
    void impossible() {
        assertThrows(IllegalArgumentException.class, () -> graded("-1", Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> graded("10.1", Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ScoreValue(
                        Optional.empty(),
                        BigDecimal.ZERO,
                        ActivityProgress.STARTED,
                        GradingProgress.NOT_READY,
                        Optional.empty()));
    }

    @StoreTest
    @DisplayName("LTI-22 INV-49 reasons are shown for months that are over, from twenty on, and name nobody")
    void reasons(Database database) {
        Instant october = Instant.parse("2026-10-31T23:59:59Z");
        database.rolledBack(entities -> {
            PassbackDecisions decisions = new PassbackDecisions(entities, new org.alongside.vault.random.Randomness());
            for (int i = 0; i < PassbackDecisions.SMALLEST; i++) {
                decisions.note(PassbackStatus.NO_CONSENT, october);
                decisions.note(PassbackStatus.NO_CONSENT, NOW);
                if (i > 0) {
                    decisions.note(PassbackStatus.NOT_COMPLETED, october);
                }
            }
            assertEquals(
                    List.of(new PassbackDecisions.MonthlyReason("2026-10", PassbackStatus.NO_CONSENT, 20)),
                    decisions.monthly(NOW));
            assertEquals(39, decisions.forgetOld(NOW.plus(Duration.ofDays(345))));
        });
    }
}
