package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.assessment.attempt.Attempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;

/**
 * {@code /assessment/delete?attempt=…}, or without an attempt for all of them, says what goes and what stays, a copy
 * before it, and the one question. Deleting what was deleted already ends on the same page as the first time.
 */
@Named
@RequestScoped
public class DeleteAnswersPage {

    @Inject
    Visit visit;

    @Inject
    OwnAttempts attempts;

    private String what = "";

    public void act() {
        if (visit.isPost()) {
            delete();
        } else if (isOne()) {
            what = attempts.list(visit.me()).stream()
                    .filter(attempt -> attempt.id().equals(visit.neededId("attempt")))
                    .findFirst()
                    .map(this::said)
                    .orElseThrow(NotHere::new);
        } else if (attempts.list(visit.me()).isEmpty()) {
            visit.go("/assessment/answers");
        }
    }

    private void delete() {
        if (isOne()) {
            UUID attempt = visit.neededId("attempt");
            attempts.delete(visit.me(), attempt);
            visit.go("/assessment/answers", AnswersPage.ONE);
        } else {
            attempts.deleteAll(visit.me());
            visit.go("/assessment/answers", AnswersPage.ALL);
        }
    }

    private String said(Attempt attempt) {
        String title = attempts.title(attempt, visit.language()).orElseGet(() -> visit.say("answers.unknown"));
        return attempt.submitted()
                .map(at -> visit.say("result.what", title, visit.day(at)))
                .orElseGet(() -> visit.say("delete.begun", title, visit.day(attempt.begun())));
    }

    public boolean isOne() {
        return !visit.text("attempt").isEmpty();
    }

    public String getAttempt() {
        return visit.text("attempt");
    }

    /** Which set of questions, and of which day; empty for all. */
    public String getWhat() {
        return what;
    }
}
