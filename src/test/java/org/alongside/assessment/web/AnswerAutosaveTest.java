package org.alongside.assessment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.SaveOutcome.Result;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.answer.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerAutosaveTest {

    private static final Kept KEPT = new Kept(Answer.of(4), 3, Instant.parse("2026-11-22T13:32:07Z"));

    @ParameterizedTest
    @CsvSource({
        "SAVED,200",
        "OUT_OF_RANGE,400",
        "TOO_LONG,400",
        "UNKNOWN_ITEM,404",
        "NOT_YOURS,404",
        "STALE_REVISION,409",
        "ALREADY_SUBMITTED,409"
    })
    @DisplayName("ASSESSMENT-2: each outcome has its status code")
    void status(Result result, int status) {
        assertEquals(
                status,
                AnswerAutosave.reply(new SaveOutcome(result, 0, Optional.empty()), "…")
                        .status());
    }

    @Test
    @DisplayName("ASSESSMENT-2: a stale save is answered with what the server has")
    void stale() {
        SaveReply reply = AnswerAutosave.reply(new SaveOutcome(Result.STALE_REVISION, 3, Optional.of(KEPT)), "See");
        assertEquals(Map.of("answer", "4"), reply.stands());
        assertEquals(
                "{\"result\":\"STALE_REVISION\",\"text\":\"See\",\"revision\":3,\"answer\":\"4\"}",
                reply.json().toString());
    }

    @Test
    @DisplayName("saved at: by the person's own clock")
    void ownClock() {
        assertEquals(
                "Saved at 14:32",
                AnswerSentences.saved(
                        new Words("assessment", Locale.ENGLISH, Optional.of(ZoneId.of("Europe/Madrid"))), KEPT));
    }
}
