package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import org.alongside.content.part.Write;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.WriteRules;

/** This view is the box for private writing; it shows the author's label, or the one for all. */
@Dependent
public class WriteView implements PartView<Write> {

    @Override
    public String name() {
        return "write";
    }

    @Override
    public PartRules<Write> rules() {
        return new WriteRules();
    }

    @Override
    public Object show(Write part, PartVisit visit) {
        return visit.prompt(part.prompt());
    }
}
