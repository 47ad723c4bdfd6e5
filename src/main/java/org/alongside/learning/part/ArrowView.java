package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Arrow;
import org.alongside.learning.policy.part.ArrowRules;
import org.alongside.learning.policy.part.PartRules;

/**
 * One's own part of what goes round, drawn from one's own words: three boxes with a line from each to the next, and a
 * broken line back, which is not one's own. Whoever hears the page meets a list of three labelled boxes.
 */
@Dependent
public class ArrowView implements PartView<Arrow> {

    /** What the fragment shows. @param labels of the three boxes */
    public record DrawnArrow(String prompt, List<String> labels) {}

    @Override
    public String name() {
        return "arrow";
    }

    @Override
    public PartRules<Arrow> rules() {
        return new ArrowRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-arrow");
    }

    @Override
    public Object show(Arrow part, PartVisit visit) {
        return new DrawnArrow(visit.prompt(part.sentence().prompt()), part.labels());
    }
}
