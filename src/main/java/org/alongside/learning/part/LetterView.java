package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.KeptLetter;
import org.alongside.content.part.Letter;
import org.alongside.learning.policy.part.LetterRules;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.SavedForm;

/** A letter while it is written, while it is closed, and from its day on. No page has the words of a closed one. */
@Dependent
public class LetterView implements PartView<Letter> {

    /**
     * What the fragment shows.
     *
     * @param day until which it can be put away, as the form sends it
     * @param away the sentence beside that; empty where the letter is put away already
     * @param ticked whether the person has ticked that and the page could not keep it
     * @param closed when it opens, in a sentence; empty unless it is closed
     * @param open that it is open, in a sentence; empty unless it is
     * @param lines of an open letter
     */
    public record ShownLetter(
            String prompt, String day, String away, boolean ticked, String closed, String open, List<String> lines) {}

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public PartRules<Letter> rules() {
        return new LetterRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-letter");
    }

    @Override
    public Object show(Letter part, PartVisit visit) {
        String prompt = visit.prompt(part.prompt());
        String words = visit.box().fields().getOrDefault(SavedForm.WORDS, "");
        Optional<LocalDate> away = KeptLetter.day(visit.box().fields().getOrDefault(LetterRules.AWAY, ""));
        if (away.isEmpty() || !visit.box().kept()) {
            LocalDate day = part.opens(visit.today());
            String until = visit.words().say("away", visit.words().date(day));
            return new ShownLetter(prompt, day.toString(), until, away.isPresent(), "", "", List.of());
        }
        String day = visit.words().date(away.get());
        return visit.today().isBefore(away.get())
                ? new ShownLetter(prompt, "", "", false, visit.words().say("closed", day), "", List.of())
                : new ShownLetter(
                        prompt,
                        "",
                        "",
                        false,
                        "",
                        visit.words().say("open", day),
                        words.lines().toList());
    }
}
