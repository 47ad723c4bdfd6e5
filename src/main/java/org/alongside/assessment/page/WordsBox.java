package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.answer.Answer;

/**
 * The box of a question that is answered in own words. The page's script saves while somebody writes; without it the
 * button does. What could not be kept stays in the box, whatever the reason, and what another page saved in the
 * meantime is shown beside it: nobody's words are lost or replaced unseen.
 */
@Named
@RequestScoped
public class WordsBox {

    @Inject
    Visit visit;

    private OwnWords format;
    private Answer shown = Answer.LEFT_OPEN;
    private String typed = "";
    private Optional<Answer> other = Optional.empty();

    /** Shows what the server has. */
    void show(Item item, Optional<Kept> kept) {
        format = item.response().match(choice -> null, words -> words);
        if (isThere()) {
            visit.showsOwnWords();
        }
        shown = kept.map(Kept::answer).orElse(Answer.LEFT_OPEN);
        typed = shown.words().orElse("");
    }

    /**
     * Takes what came with the form, as it is to be saved; empty where there are words and "rather not say" as well.
     */
    Optional<String> take() {
        typed = OwnWords.kept(visit.text("words"));
        shown = isTickedNow() ? Answer.RATHER_NOT_SAY : Answer.LEFT_OPEN;
        if (isTickedNow()) {
            return typed.isBlank() ? Optional.of(Answer.RATHER_NOT_SAY.entered()) : Optional.empty();
        }
        return Optional.of(typed);
    }

    /** Keeps the box as it was sent, and shows beside it what stands on the server now. */
    void showBeside(Optional<Kept> server) {
        other = server.map(Kept::answer);
    }

    private boolean isTickedNow() {
        return Answer.RATHER_NOT_SAY.entered().equals(visit.text("answer"));
    }

    /** Whether this question has such a box at all. */
    public boolean isThere() {
        return format != null;
    }

    /** The first line end in a box is dropped by browsers, so one stands before all others. */
    public String getWords() {
        return "\n" + typed;
    }

    public boolean isTicked() {
        return shown == Answer.RATHER_NOT_SAY;
    }

    /** Characters that there is room for. */
    public int getMax() {
        return format.max();
    }

    /** How many characters there is room for; and how many are too many, where some are. */
    public String getRoom() {
        int over = OwnWords.length(typed) - format.max();
        return over > 0 ? visit.say("words.over", over, format.max()) : visit.say("words.room", format.max());
    }

    /** What another page saved in the meantime, line by line; empty where nothing did. */
    public List<String> getOther() {
        return other.map(answer -> answer.words()
                        .orElseGet(() -> visit.say(answer.isOpen() ? "result.open" : "question.rather-not-say")))
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }
}
