package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.CheckIns;
import org.alongside.learning.policy.Since;
import org.alongside.safety.Safety;

/** {@code /learning/checkin} is a weekly page, never a duty. About monthly it asks one question. */
@Named
@RequestScoped
public class CheckInPage {

    /** Its sentence after something was kept. */
    static final int KEPT = 1;

    @Inject
    Visit visit;

    @Inject
    CheckIns checkIns;

    @Inject
    Safety safety;

    private List<FieldError> errors = List.of();
    private boolean asked;
    private boolean ways;
    private boolean gate;

    /** One answer of the question. @param value its constant, as the form sends it */
    public record CheckInWord(String value, String text) {}

    public void act() {
        if (visit.isPost()) {
            answer();
        }
        asked = checkIns.isQuestionDue(visit.me(), visit.now());
        ways = checkIns.showsWays(visit.me());
        gate = !safety.gateAnswered(visit.me(), visit.now());
    }

    private void answer() {
        Optional<Since> word = Since.named(visit.text("since"));
        if (word.isPresent()) {
            checkIns.answer(visit.me(), word.get(), visit.now());
            visit.go("/learning/checkin", KEPT);
        } else {
            errors = List.of(new FieldError("since-BETTER", visit.say("checkin.none")));
        }
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    /** Whether the person said <em>worse</em> twice running: then the ways to go on stand here. */
    public boolean isWays() {
        return ways;
    }

    /** Whether the six private questions are due; seen by their owner only, on this private page. */
    public boolean isGate() {
        return gate;
    }

    public List<CheckInWord> getWords() {
        return List.of(
                new CheckInWord(Since.BETTER.name(), visit.say("checkin.better")),
                new CheckInWord(Since.SAME.name(), visit.say("checkin.same")),
                new CheckInWord(Since.WORSE.name(), visit.say("checkin.worse")));
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
