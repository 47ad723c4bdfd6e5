package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OpenAttempt;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.Saving;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;

/**
 * {@code /assessment/question?attempt=…&n=…} asks one question. Its button saves and goes on, with or without a script.
 */
@Named
@RequestScoped
public class QuestionPage {

    @Inject
    Visit visit;

    @Inject
    AfterSending afterSending;

    @Inject
    Delivery delivery;

    @Inject
    Saving saving;

    @Inject
    WordsBox box;

    private OpenAttempt sitting;
    private Item item;
    private Optional<Kept> kept = Optional.empty();
    private String chosen = "";
    private List<FieldError> errors = List.of();

    public void act() {
        UUID attempt = visit.neededId("attempt");
        sitting = delivery.sitting(visit.me(), attempt).orElseThrow(NotHere::new);
        if (sitting.submitted().isPresent()) {
            visit.go(afterSending.read(sitting.instrument().key().slug(), sitting.attempt()));
            return;
        }
        List<Item> items = sitting.instrument().form().inOrder();
        int number = visit.text("n").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(visit.text("n")) : 0;
        if (number < 1 || number > items.size()) {
            throw new NotHere();
        }
        item = items.get(number - 1);
        if (!sitting.isShown(item) && !visit.isPost()) {
            visit.go(ways().after(item));
            return;
        }
        kept = sitting.answer(item);
        chosen = getKept();
        box.show(item, kept);
        if (visit.isPost() && isInOwnWords()) {
            box.take().ifPresentOrElse(this::answer, () -> errors = slip(visit.say("words.both")));
        } else if (visit.isPost()) {
            answer(visit.text("answer"));
        }
    }

    /** A question may stay open: without a choice the button just goes on. */
    private void answer(String answer) {
        if (answer.isBlank() && !takesWordsOut()) {
            goOn();
            return;
        }
        SaveOutcome outcome =
                saving.save(visit.me(), sitting.attempt(), new NewAnswer(item.id(), answer, revision()), visit.now());
        if (outcome.isSaved()) {
            goOn();
        } else if (outcome.result() == SaveOutcome.Result.ALREADY_SUBMITTED) {
            visit.go(afterSending.read(sitting.instrument().key().slug(), sitting.attempt()));
        } else if (outcome.result() == SaveOutcome.Result.NOT_YOURS) {
            throw new NotHere();
        } else {
            refuse(outcome, answer);
        }
    }

    /** Words that this page showed can be taken out again; those it had not seen are not meant by an empty box. */
    private boolean takesWordsOut() {
        boolean isKept = kept.map(k -> !k.answer().isOpen()).orElse(false);
        return isInOwnWords() && isKept && revision() > 1;
    }

    private boolean isInOwnWords() {
        return item.response().match(choice -> false, words -> true);
    }

    private void refuse(SaveOutcome outcome, String answer) {
        kept = outcome.server().or(() -> kept);
        chosen = Answer.parse(answer).map(Answer::text).orElse(chosen);
        box.showBeside(outcome.server());
        errors = slip(AnswerSentences.refused(visit.words(), outcome, sitting.instrument(), item));
    }

    private List<FieldError> slip(String text) {
        return List.of(
                new FieldError(isInOwnWords() ? "words" : getOptions().get(0).id(), text));
    }

    private long revision() {
        return NewAnswer.revision(visit.text("revision")).orElse(0);
    }

    private void goOn() {
        OpenAttempt now = sitting.instrument().form().isFixed()
                ? sitting
                : delivery.sitting(visit.me(), sitting.attempt()).orElseThrow(NotHere::new);
        visit.go(isFromCheck() ? ways().check() : new Ways(now).after(item));
    }

    private boolean isFromCheck() {
        return "check".equals(visit.text("from"));
    }

    private Ways ways() {
        return new Ways(sitting);
    }

    public String getTitle() {
        return QuestionProgress.of(sitting, item).title(visit.words());
    }

    public String getBack() {
        return isFromCheck() ? ways().check() : ways().before(item);
    }

    public List<Boolean> getPips() {
        return QuestionProgress.of(sitting, item).pips();
    }

    private InstrumentText text() {
        return sitting.instrument().text(visit.language());
    }

    /** In which language the questionnaire is: the reader's, where it has it. */
    public String getLanguage() {
        return sitting.instrument().languageFor(visit.language());
    }

    public String getQuestion() {
        return text().item(item.id());
    }

    public String getHint() {
        return text().frame().hint().orElse("");
    }

    public String getWhy() {
        return text().frame().why().orElse("");
    }

    public List<AnswerOption> getOptions() {
        List<AnswerOption> options = new ArrayList<>();
        for (int n = item.choice().min(); n <= item.choice().max(); n++) {
            String value = Integer.toString(n);
            options.add(new AnswerOption(value, text().option(item.choice(), n), value.equals(chosen)));
        }
        return options;
    }

    public AnswerOption getRatherNotSay() {
        return new AnswerOption("-", visit.say("question.rather-not-say"), "-".equals(chosen));
    }

    public UUID getAttempt() {
        return sitting.attempt();
    }

    public String getItem() {
        return item.id();
    }

    /** The revision that a new answer will have. */
    public long getNext() {
        return kept.map(Kept::revision).orElse(0L) + 1;
    }

    /** What the server has, for the script; empty where it has nothing. */
    public String getKept() {
        return kept.map(k -> k.answer().entered()).orElse("");
    }

    public String getSaved() {
        return errors.isEmpty()
                ? kept.map(k -> AnswerSentences.saved(visit.words(), k)).orElse("")
                : "";
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
