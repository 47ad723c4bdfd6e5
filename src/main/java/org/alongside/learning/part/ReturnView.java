package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.content.part.Return;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.Steps;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;
import org.alongside.learning.policy.part.TryTime;

/**
 * What is said after a try: four ways in which it may have gone, each to open and read. Before that, when it opens. The
 * browser opens and closes them by itself, so nobody learns which one somebody read.
 */
@Dependent
public class ReturnView implements PartView<Return> {

    private final Steps steps;
    private final StepRenderer renderer;

    @Inject
    public ReturnView(Steps steps, StepRenderer renderer) {
        this.steps = steps;
        this.renderer = renderer;
    }

    /**
     * What the fragment shows.
     *
     * @param later when it opens, in a sentence; empty where it is open
     * @param ways empty where it is not
     */
    public record AfterATry(String later, List<TryWay> ways) {}

    /** One way. @param text as HTML */
    public record TryWay(String how, String text) {}

    @Override
    public String name() {
        return "return";
    }

    @Override
    public PartRules<Return> rules() {
        return new ReadingRules<>(Return.class);
    }

    @Override
    public Object show(Return part, PartVisit visit) {
        Optional<Step> step = visit.place().course().stepOf(part.of());
        Optional<Instant> done = step.flatMap(found -> steps.doneAt(visit.person(), found.uuid()));
        if (TryTime.isOver(done, part.after(), visit.now())) {
            return new AfterATry("", ways(part, visit));
        }
        String title = step.map(visit::titleOf).orElse("");
        return new AfterATry(
                done.map(at -> later(part, at, visit))
                        .orElseGet(() -> visit.words().say("first", title, part.after())),
                List.of());
    }

    private static String later(Return part, Instant done, PartVisit visit) {
        Instant opens = TryTime.opens(done, part.after());
        return visit.words().say("later", visit.words().dayAndTime(opens), part.after());
    }

    private List<TryWay> ways(Return part, PartVisit visit) {
        return List.of(
                way("did", part.did(), visit),
                way("partly", part.partly(), visit),
                way("did-not", part.didNot(), visit),
                way("not-this-week", part.notThisWeek(), visit));
    }

    private TryWay way(String how, String text, PartVisit visit) {
        return new TryWay(visit.words().say(how), renderer.html(text));
    }
}
