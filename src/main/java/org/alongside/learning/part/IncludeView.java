package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.alongside.content.part.Include;
import org.alongside.content.render.StepRenderer;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.ReadingRules;

/** A text that several steps share, as HTML. */
@Dependent
public class IncludeView implements PartView<Include> {

    private final StepRenderer renderer;

    @Inject
    public IncludeView(StepRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "include";
    }

    @Override
    public PartRules<Include> rules() {
        return new ReadingRules<>(Include.class);
    }

    @Override
    public Object show(Include part, PartVisit visit) {
        return renderer.html(part.markdown());
    }
}
