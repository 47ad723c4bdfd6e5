package org.alongside.content.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.Variant;
import org.alongside.wording.PlainText;

/** What an own step must be before it may be published, where its form alone does not say so. */
public final class OwnStepRules {

    private static final double SHORTEST = 0.5;
    private static final double LONGEST = 2.0;

    private OwnStepRules() {}

    /** What is against publishing, one sentence each; empty where nothing is. */
    public static List<String> against(Step step) {
        List<String> reasons = new ArrayList<>();
        if (step.kind() == Step.StepKind.PARALLEL) {
            step.texts().variants().stream()
                    .filter(Variant::isByTrack)
                    .map(v -> "a parallel step may be read side by side, so it has no variant '" + v.name() + "'")
                    .forEach(reasons::add);
        }
        if (step.staying()) {
            step.texts().byVariant().forEach((variant, texts) -> reasons.addAll(againstLength(step, variant, texts)));
        }
        return List.copyOf(reasons);
    }

    /** A hold text much shorter or longer than what else would stand there would show from across the room. */
    private static List<String> againstLength(Step step, Variant variant, Map<String, StepText> texts) {
        List<String> reasons = new ArrayList<>();
        Map<String, StepText> holds = step.texts().byVariant().get(Variant.HOLD);
        texts.forEach((language, text) -> {
            StepText hold = holds.getOrDefault(language, text);
            double ratio = (double) words(hold) / Math.max(1, words(text));
            if (ratio < SHORTEST || ratio > LONGEST) {
                reasons.add("the hold variant has " + words(hold) + " words and " + variant.fileName(language) + " has "
                        + words(text) + ": it must be half to twice as long");
            }
        });
        return reasons;
    }

    private static int words(StepText text) {
        return PlainText.words(PlainText.of(text.asText())).size();
    }
}
