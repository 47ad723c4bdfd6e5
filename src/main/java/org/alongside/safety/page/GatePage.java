package org.alongside.safety.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.safety.Gates;
import org.alongside.safety.policy.GateAnswer;
import org.alongside.safety.policy.GateForm;
import org.alongside.safety.policy.GateQuestion;
import org.alongside.safety.policy.GateSheet;

/**
 * {@code /own/questions}: six questions on one page, answered whole. Old answers are never shown again, and whatever
 * was said, the next page is the same.
 */
@Named
@RequestScoped
public class GatePage {

    /** Its sentence after something was kept. */
    static final int DELETED = 1;

    @Inject
    Visit visit;

    @Inject
    GateForm form;

    @Inject
    Gates gates;

    private List<FieldError> errors = List.of();
    private List<GateLine> lines = List.of();
    private boolean keepingAnswers;
    private String answered = "";

    /** One question as the page shows it; a question's id in the file never stands there. */
    public record GateLine(
            String name,
            int number,
            String text,
            String language,
            String error,
            boolean yes,
            boolean no,
            boolean rather) {}

    public void act() {
        if (visit.isPost() && "delete".equals(visit.text("do"))) {
            gates.deleteAnswers(visit.me());
            visit.go("/own/questions", DELETED);
        } else if (visit.isPost()) {
            keep();
        }
        lines = lines();
        keepingAnswers = gates.holdsAnswers(visit.me());
        answered = gates.answeredAt(visit.me())
                .map(at -> visit.say("gate.answered", visit.day(at)))
                .orElse("");
    }

    private void keep() {
        List<Optional<GateAnswer>> said = said();
        if (said.stream().allMatch(Optional::isPresent)) {
            GateSheet sheet = new GateSheet(said.stream().map(Optional::get).toList());
            gates.answer(visit.me(), sheet, visit.now());
            visit.go("/own/page", PrivatePage.ANSWERED);
        } else {
            errors = open(said);
        }
    }

    private List<FieldError> open(List<Optional<GateAnswer>> said) {
        List<FieldError> open = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).isEmpty()) {
                open.add(new FieldError(name(i), visit.say("gate.open", i + 1)));
            }
        }
        return open;
    }

    private List<Optional<GateAnswer>> said() {
        List<Optional<GateAnswer>> said = new ArrayList<>();
        for (int i = 0; i < form.questions().size(); i++) {
            said.add(GateAnswer.named(visit.text(name(i))));
        }
        return said;
    }

    private static String name(int index) {
        return "q" + (index + 1);
    }

    public List<GateLine> getLines() {
        return lines;
    }

    /** What was just chosen stays where a question was left open, and the open one says so itself. */
    private List<GateLine> lines() {
        List<GateLine> lines = new ArrayList<>();
        List<Optional<GateAnswer>> said = said();
        for (int i = 0; i < said.size(); i++) {
            GateQuestion question = form.questions().get(i);
            Optional<GateAnswer> answer = visit.isPost() ? said.get(i) : Optional.empty();
            lines.add(new GateLine(
                    name(i),
                    i + 1,
                    question.text().in(visit.language()),
                    question.text().languageFor(visit.language()),
                    visit.isPost() && answer.isEmpty() ? visit.say("gate.open.here") : "",
                    answer.filter(GateAnswer.YES::equals).isPresent(),
                    answer.filter(GateAnswer.NO::equals).isPresent(),
                    answer.filter(GateAnswer.RATHER_NOT_SAY::equals).isPresent()));
        }
        return lines;
    }

    public List<FieldError> getErrors() {
        return errors;
    }

    public boolean isKeepingAnswers() {
        return keepingAnswers;
    }

    public boolean isDeleted() {
        return visit.isTold(DELETED);
    }

    /** When it was last answered, as a sentence; empty before. */
    public String getAnswered() {
        return answered;
    }
}
