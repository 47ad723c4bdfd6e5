package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.content.part.Prose;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A passage, as HTML. */
@Dependent
public class ProseView implements PartView<Prose> {

    private final StepRenderer renderer;

    @Inject
    public ProseView(StepRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "prose";
    }

    @Override
    public PartRules<Prose> rules() {
        return new ReadingRules<>(Prose.class);
    }

    @Override
    public Object show(Prose part, PartVisit visit) {
        return renderer.html(part.markdown());
    }
}
