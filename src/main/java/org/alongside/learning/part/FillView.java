package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Fill;
import org.alongside.learning.policy.part.FillRules;
import org.alongside.learning.policy.part.PartRules;

/** A sentence with a field in each gap, so that it reads as a sentence, typed or heard. */
@Dependent
public class FillView implements PartView<Fill> {

    /** What the fragment shows. @param start the words before the first gap */
    public record GappedSentence(String prompt, String start, List<SentenceGap> gaps) {}

    /**
     * One gap.
     *
     * @param name of its field within the part
     * @param label for whoever hears it: which gap of how many, and the words before it
     * @param after the words behind it, up to the next one
     */
    public record SentenceGap(String name, String label, String after) {}

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public PartRules<Fill> rules() {
        return new FillRules();
    }

    @Override
    public Optional<String> style() {
        return Optional.of("part-fill");
    }

    @Override
    public Object show(Fill part, PartVisit visit) {
        List<SentenceGap> gaps = new ArrayList<>();
        for (int n = 1; n <= part.gaps(); n++) {
            String before = part.pieces().get(n - 1).strip();
            gaps.add(new SentenceGap(
                    "gap" + n,
                    visit.words().say("gap", n, part.gaps(), before),
                    part.pieces().get(n)));
        }
        return new GappedSentence(visit.prompt(part.prompt()), part.pieces().get(0), gaps);
    }
}
