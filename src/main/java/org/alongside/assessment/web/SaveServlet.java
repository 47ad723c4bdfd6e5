package org.alongside.assessment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.Saving;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.IdParameter;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.Words;

/**
 * {@code POST /assessment-save} with attempt, item, answer and revision: saves one answer, and replies after the commit.
 * 200 saved; 400 not understood or out of range; 401 the private pages are closed; 404 nothing here for this person;
 * 409 another answer is there, or all were sent.
 */
@WebServlet("/assessment-save")
public class SaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Delivery delivery;

    @Inject
    transient Saving saving;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient Reader reader;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SaveReply reply = reply(request);
        response.setStatus(reply.status());
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(reply.json());
    }

    private SaveReply reply(HttpServletRequest request) {
        Words words = reader.words("assessment");
        if (!person.isPresent() || !person.isPrivateOpen()) {
            return SaveReply.refused(HttpServletResponse.SC_UNAUTHORIZED, "CLOSED", words.say("saved.closed"));
        }
        Optional<UUID> attempt = IdParameter.of(request.getParameter("attempt"));
        Optional<NewAnswer> answer = answer(request);
        return attempt.isPresent() && answer.isPresent()
                ? save(attempt.get(), answer.get(), words)
                : SaveReply.refused(HttpServletResponse.SC_BAD_REQUEST, "NOT_UNDERSTOOD", words.say("refused.lost"));
    }

    private SaveReply save(UUID attempt, NewAnswer answer, Words words) {
        SaveOutcome outcome = saving.save(person.id(), attempt, answer, clock.instant());
        if (outcome.isSaved()) {
            return SaveReply.of(
                    outcome, AnswerSentences.saved(words, outcome.server().orElseThrow()));
        }
        String text = delivery.sitting(person.id(), attempt)
                .flatMap(sitting -> refused(outcome, sitting, answer.item(), words))
                .orElse(words.say("refused.not-here"));
        return SaveReply.of(outcome, text);
    }

    private static Optional<String> refused(SaveOutcome outcome, OpenAttempt sitting, String item, Words words) {
        return sitting.instrument()
                .form()
                .item(item)
                .map(i -> AnswerSentences.refused(words, outcome, sitting.instrument(), i));
    }

    private static Optional<NewAnswer> answer(HttpServletRequest request) {
        String item = request.getParameter("item");
        String answer = request.getParameter("answer");
        OptionalLong revision = NewAnswer.revision(request.getParameter("revision"));
        boolean whole = item != null && answer != null && revision.isPresent();
        return whole ? Optional.of(new NewAnswer(item, answer, revision.getAsLong())) : Optional.empty();
    }
}
