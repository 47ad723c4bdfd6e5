package org.alongside.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;

/** What became of an answer, in a sentence: the same for pages and for their script. */
public record SavedWords(Locale locale, ZoneId zone) {

    /** A sentence of this room's messages, with its arguments in place. */
    public String say(String key, Object... arguments) {
        return words().say(key, arguments);
    }

    /** "Saved at 14:32", by the person's own clock. */
    public String saved(Kept kept) {
        return say("saved.at", words().time(kept.at()));
    }

    /** "3 May 2026". */
    public String day(Instant at) {
        return words().day(at);
    }

    private Words words() {
        return new Words("assessment", locale, zone);
    }

    /** The words of an answer: as they stand beside its radio button, or as they were written. */
    public String answer(Instrument instrument, Item item, Answer answer) {
        return answer.number().isPresent()
                ? instrument
                        .text(locale.getLanguage())
                        .option(item.choice(), answer.number().getAsInt())
                : answer.words().orElseGet(() -> say(answer.isOpen() ? "result.open" : "question.rather-not-say"));
    }

    /** A refused answer: what is so, and what to do. */
    public String refused(SaveOutcome outcome, Instrument instrument, Item item) {
        return switch (outcome.result()) {
            case STALE_REVISION ->
                outcome.server()
                        .map(kept -> item.response()
                                .match(
                                        choice -> say("refused.stale", answer(instrument, item, kept.answer())),
                                        words -> say("refused.stale-words")))
                        .orElse(say("refused.lost"));
            case ALREADY_SUBMITTED -> say("refused.submitted");
            case OUT_OF_RANGE -> say("refused.range");
            case TOO_LONG -> say("refused.long");
            default -> say("refused.not-here");
        };
    }
}
