package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.content.part.Part;
import org.alongside.content.part.Recall;
import org.alongside.learning.Journal;
import org.alongside.learning.Journal.WrittenEntry;
import org.alongside.learning.PartPlace;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/**
 * Own earlier words, with the way to where they can be changed; or that there are none yet, which is fine. In a hold
 * they stay folded until their writer opens them: they may be about the other person, and be from other days.
 */
@Dependent
public class RecallView implements PartView<Recall> {

    private final Journal journal;

    @Inject
    public RecallView(Journal journal) {
        this.journal = journal;
    }

    /**
     * What the fragment shows.
     *
     * @param lines the words, line by line; empty where there are none, or where they are closed
     * @param drawing what was drawn beside them; nothing where there is none
     * @param folded whether all of this shows only when they are asked for
     * @param closed when they open, in a sentence; empty where they are not closed
     * @param from the title of the step they come from; empty where that step is not there any more
     * @param address of that step
     */
    public record EarlierWords(
            String prompt,
            List<String> lines,
            ShownDrawing drawing,
            boolean folded,
            String closed,
            String from,
            String address) {

        /** Whether there is anything to show again. */
        public boolean there() {
            return !lines.isEmpty() || !drawing.lines().isEmpty();
        }
    }

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public PartRules<Recall> rules() {
        return new ReadingRules<>(Recall.class);
    }

    /** Those of a pad, because what comes again may be a drawing. */
    @Override
    public Optional<String> style() {
        return Optional.of("part-draw");
    }

    @Override
    public Object show(Recall recall, PartVisit visit) {
        return visit.place()
                .course()
                .stepOf(recall.of())
                .flatMap(step -> step.part(recall.of().part()).map(part -> words(recall, step, part, visit)))
                .orElseGet(() ->
                        new EarlierWords(recall.prompt().orElse(""), List.of(), ShownDrawing.NONE, false, "", "", ""));
    }

    private EarlierWords words(Recall recall, Step step, Part earlier, PartVisit visit) {
        Optional<String> kept = journal.read(visit.person(), new PartPlace(step.uuid(), earlier.id()))
                .map(WrittenEntry::words);
        Optional<LocalDate> closed = kept.flatMap(earlier::closedUntil).filter(visit.today()::isBefore);
        List<String> lines = kept.filter(words -> closed.isEmpty())
                .map(earlier::readAgain)
                .filter(words -> !words.isBlank())
                .map(words -> words.lines().toList())
                .orElse(List.of());
        ShownDrawing drawing =
                ShownDrawing.of(kept.filter(words -> closed.isEmpty()).flatMap(earlier::drawn), visit.words());
        String title = visit.titleOf(step);
        return new EarlierWords(
                recall.prompt().orElseGet(() -> visit.words().say("prompt", title)),
                lines,
                drawing,
                visit.inHold() && !(lines.isEmpty() && drawing.lines().isEmpty()),
                closed.map(day -> visit.words().say("closed", visit.words().date(day)))
                        .orElse(""),
                title,
                "/learning/step?id=" + step.uuid());
    }
}
