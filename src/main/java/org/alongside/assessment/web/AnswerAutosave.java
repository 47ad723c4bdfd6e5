package org.alongside.assessment.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.Saving;
import org.alongside.identity.visit.Autosave;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.SaveRequest;
import org.alongside.identity.visit.Words;

/** Saves one answer: {@code attempt}, {@code item} and {@code answer}. */
@Dependent
public class AnswerAutosave implements Autosave {

    private final Delivery delivery;
    private final Saving saving;
    private final Reader reader;

    @Inject
    public AnswerAutosave(Delivery delivery, Saving saving, Reader reader) {
        this.delivery = delivery;
        this.saving = saving;
        this.reader = reader;
    }

    @Override
    public String of() {
        return "answer";
    }

    @Override
    public SaveReply save(SaveRequest request) {
        Words words = reader.words("assessment");
        Optional<UUID> attempt = request.id("attempt");
        Optional<NewAnswer> answer = request.text("item")
                .flatMap(item -> request.text("answer")
                        .flatMap(request::draft)
                        .map(draft -> new NewAnswer(item, draft.words(), draft.base() + 1)));
        return attempt.isPresent() && answer.isPresent()
                ? save(attempt.get(), answer.get(), request, words)
                : SaveReply.refused(SaveReply.NOT_UNDERSTOOD, "NOT_UNDERSTOOD", words.say("refused.lost"));
    }

    private SaveReply save(UUID attempt, NewAnswer answer, SaveRequest request, Words words) {
        SaveOutcome outcome = saving.save(request.person(), attempt, answer, request.now());
        if (outcome.isSaved()) {
            return reply(outcome, AnswerSentences.saved(words, outcome.server().orElseThrow()));
        }
        String text = delivery.sitting(request.person(), attempt)
                .flatMap(sitting -> refused(outcome, sitting, answer.item(), words))
                .orElse(words.say("refused.not-here"));
        return reply(outcome, text);
    }

    private static Optional<String> refused(SaveOutcome outcome, OpenAttempt sitting, String item, Words words) {
        return sitting.instrument()
                .form()
                .item(item)
                .map(i -> AnswerSentences.refused(words, outcome, sitting.instrument(), i));
    }

    static SaveReply reply(SaveOutcome outcome, String text) {
        return new SaveReply(
                status(outcome.result()),
                outcome.result().name(),
                text,
                outcome.server().map(SaveOutcome.Kept::revision).orElse(0L),
                outcome.server()
                        .map(kept -> Map.of("answer", kept.answer().entered()))
                        .orElse(Map.of()));
    }

    private static int status(SaveOutcome.Result result) {
        return switch (result) {
            case SAVED -> SaveReply.OK;
            case OUT_OF_RANGE, TOO_LONG -> SaveReply.NOT_UNDERSTOOD;
            case UNKNOWN_ITEM, NOT_YOURS -> SaveReply.NOT_HERE;
            case STALE_REVISION, ALREADY_SUBMITTED -> SaveReply.CONFLICT;
        };
    }
}
