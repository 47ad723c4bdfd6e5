package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.alongside.content.part.Columns;
import org.alongside.learning.policy.part.ColumnsRules;
import org.alongside.learning.policy.part.PartRules;

/** Two boxes of one size, side by side where there is room and else one below the other. */
@Dependent
public class ColumnsView implements PartView<Columns> {

    /** What the fragment shows. */
    public record TwoBoxes(String prompt, String left, String right) {}

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public PartRules<Columns> rules() {
        return new ColumnsRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-columns");
    }

    @Override
    public Object show(Columns part, PartVisit visit) {
        return new TwoBoxes(visit.prompt(part.prompt()), part.left(), part.right());
    }
}
