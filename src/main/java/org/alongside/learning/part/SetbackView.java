package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.content.part.Setback;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A card for when it does not work. It stands open, because whoever needs it should not have to look for it. */
@Dependent
public class SetbackView implements PartView<Setback> {

    private final StepRenderer renderer;

    @Inject
    public SetbackView(StepRenderer renderer) {
        this.renderer = renderer;
    }

    /** What the fragment shows. @param then as HTML, since it may lead on to help */
    public record ShownSetback(String when, String then) {}

    @Override
    public String name() {
        return "setback";
    }

    @Override
    public PartRules<Setback> rules() {
        return new ReadingRules<>(Setback.class);
    }

    @Override
    public Object show(Setback part, PartVisit visit) {
        return new ShownSetback(part.when(), renderer.html(part.then()));
    }
}
