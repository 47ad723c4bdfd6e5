package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Pick;
import org.alongside.learning.policy.part.PartRules;
import org.alongside.learning.policy.part.PickRules;

/** Lines to take one of, and a box in which it becomes one's own. */
@Dependent
public class PickView implements PartView<Pick> {

    /** What the fragment shows. */
    public record Lines(String prompt, List<String> lines) {}

    @Override
    public String name() {
        return "pick";
    }

    @Override
    public PartRules<Pick> rules() {
        return new PickRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-pick");
    }

    @Override
    public Object show(Pick part, PartVisit visit) {
        return new Lines(visit.prompt(part.prompt()), part.lines());
    }
}
