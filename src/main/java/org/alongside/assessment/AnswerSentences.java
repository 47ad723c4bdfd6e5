package org.alongside.assessment;

import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;

/** These sentences say what became of an answer, the same for pages and for their script. */
public final class AnswerSentences {

    private AnswerSentences() {}

    /** "Saved at 14:32", by the person's own clock. */
    public static String saved(Words words, Kept kept) {
        return words.say("saved.at", words.time(kept.at()));
    }

    /** The words of an answer: as they stand beside its radio button, or as they were written. */
    public static String answer(Words words, Instrument instrument, Item item, Answer answer) {
        return answer.number().isPresent()
                ? instrument
                        .text(words.locale().getLanguage())
                        .option(item.choice(), answer.number().getAsInt())
                : answer.words()
                        .orElseGet(() -> words.say(answer.isOpen() ? "result.open" : "question.rather-not-say"));
    }

    /** A refused answer: what is so, and what to do. */
    public static String refused(Words words, SaveOutcome outcome, Instrument instrument, Item item) {
        return switch (outcome.result()) {
            case STALE_REVISION ->
                outcome.server()
                        .map(kept -> item.response()
                                .match(
                                        choice -> words.say(
                                                "refused.stale", answer(words, instrument, item, kept.answer())),
                                        own -> words.say("refused.stale-words")))
                        .orElse(words.say("refused.lost"));
            case ALREADY_SUBMITTED -> words.say("refused.submitted");
            case OUT_OF_RANGE -> words.say("refused.range");
            case TOO_LONG -> words.say("refused.long");
            case SAVED, UNKNOWN_ITEM, NOT_YOURS -> words.say("refused.not-here");
        };
    }
}
