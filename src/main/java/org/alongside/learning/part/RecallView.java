package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.content.part.Part;
import org.alongside.content.part.Recall;
import org.alongside.learning.Journal;
import org.alongside.learning.PartPlace;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.RecallRules;

/** Own earlier words, with the way to where they can be changed; or that there are none yet, which is fine. */
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
     * @param lines the words, line by line; empty where there are none
     * @param from the title of the step they come from; empty where that step is not there any more
     * @param address of that step
     */
    public record EarlierWords(String prompt, List<String> lines, String from, String address) {}

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public PartRules<Recall> rules() {
        return new RecallRules();
    }

    @Override
    public Object show(Recall part, PartVisit visit) {
        Optional<CourseModule> module = visit.place().course().modules().stream()
                .filter(one -> one.part(part.of()).isPresent())
                .findFirst();
        return module.map(found -> show(
                        part,
                        visit,
                        new StepPlace(
                                visit.place().course(),
                                found,
                                found.stepOf(part.of()).orElseThrow())))
                .orElseGet(() -> new EarlierWords(part.prompt().orElse(""), List.of(), "", ""));
    }

    private EarlierWords show(Recall part, PartVisit visit, StepPlace source) {
        Step step = source.step();
        Part earlier = source.module().part(part.of()).orElseThrow();
        String words = journal.read(visit.person(), new PartPlace(step.uuid(), earlier.id()))
                .map(written -> earlier.readAgain(written.words()))
                .orElse("");
        String title = step.texts().ofReference().title();
        return new EarlierWords(
                part.prompt().orElseGet(() -> visit.words().say("prompt", title)),
                words.isBlank() ? List.of() : words.lines().toList(),
                title,
                "/learning/step?id=" + step.uuid());
    }
}
