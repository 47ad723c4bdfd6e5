package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.assessment.attempt.SubmitOutcome;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Item;

/** {@code /assessment/check?attempt=…} shows which questions are open, a link to each, and the button that sends. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    Visit visit;

    @Inject
    AfterSending afterSending;

    @Inject
    Delivery delivery;

    @Inject
    ResponsesConsent responses;

    private OpenAttempt sitting;

    /** A question without an answer. */
    public record Open(String text, String address) {}

    /** A question that was answered in own words. */
    public record WrittenLine(String text, List<String> lines, String address) {}

    public void act() {
        UUID attempt = visit.neededId("attempt");
        if (visit.isPost()
                && delivery.submit(visit.me(), attempt, visit.now()) instanceof SubmitOutcome.SubmitRefused) {
            throw new NotHere();
        }
        sitting = delivery.sitting(visit.me(), attempt).orElseThrow(NotHere::new);
        responses.about(sitting.instrument());
        if (sitting.submitted().isPresent()) {
            visit.go(afterSending.next(visit.me(), sitting.instrument().key().slug(), sitting.attempt()));
        }
    }

    /** In which language the questionnaire is: the reader's, where it has it. */
    public String getLanguage() {
        return sitting.instrument().languageFor(visit.language());
    }

    public List<Open> getOpen() {
        var text = sitting.instrument().text(visit.language());
        return sitting.unanswered().stream()
                .map(item -> new Open(
                        visit.say("check.item", sitting.shown().indexOf(item) + 1, text.item(item.id())),
                        question(item) + "&from=check"))
                .toList();
    }

    /** What was written in own words so far, to read it once more before it is sent. */
    public List<WrittenLine> getWritten() {
        var text = sitting.instrument().text(visit.language());
        return sitting.shown().stream()
                .flatMap(item -> sitting
                        .answer(item)
                        .flatMap(kept -> kept.answer().words())
                        .stream()
                        .map(words -> new WrittenLine(
                                text.item(item.id()), words.lines().toList(), question(item) + "&from=check")))
                .toList();
    }

    public String getSummary() {
        int all = sitting.shown().size();
        int open = sitting.unanswered().size();
        return open == 0 ? visit.say("check.all", all) : visit.say(open == 1 ? "check.one" : "check.some", open, all);
    }

    public String getBack() {
        List<Item> shown = sitting.shown();
        return question(shown.get(shown.size() - 1));
    }

    private String question(Item item) {
        return new Ways(sitting).question(item);
    }
}
