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
     * @param folded whether the words show only when they are asked for
     * @param closed when they open, in a sentence; empty where they are not closed
     * @param from the title of the step they come from; empty where that step is not there any more
     * @param address of that step
     */
    public record EarlierWords(
            String prompt, List<String> lines, boolean folded, String closed, String from, String address) {}

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public PartRules<Recall> rules() {
        return new ReadingRules<>(Recall.class);
    }

    @Override
    public Object show(Recall recall, PartVisit visit) {
        return visit.place()
                .course()
                .stepOf(recall.of())
                .flatMap(step -> step.part(recall.of().part()).map(part -> words(recall, step, part, visit)))
                .orElseGet(() -> new EarlierWords(recall.prompt().orElse(""), List.of(), false, "", "", ""));
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
        String title = visit.titleOf(step);
        return new EarlierWords(
                recall.prompt().orElseGet(() -> visit.words().say("prompt", title)),
                lines,
                visit.inHold() && !lines.isEmpty(),
                closed.map(day -> visit.words().say("closed", visit.words().date(day)))
                        .orElse(""),
                title,
                "/learning/step?id=" + step.uuid());
    }
}
