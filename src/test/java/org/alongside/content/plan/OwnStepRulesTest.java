package org.alongside.content.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.StepText;
import org.alongside.content.StepTexts;
import org.alongside.content.Variant;
import org.alongside.content.part.Prose;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnStepRulesTest {

    private static final Variant FIRST = new Variant("first");

    @ParameterizedTest(name = "{0} words in hold against 20")
    @CsvSource({"9, 1", "10, 0", "20, 0", "40, 0", "41, 1"})
    @DisplayName("CONTENT-5 a hold text has half to twice the words of what it stands for, limits included")
    void length(int words, int reasons) {
        assertEquals(
                reasons,
                against(true, Step.StepKind.SOLO, Map.of(Variant.DEFAULT, 20, Variant.HOLD, words))
                        .size());
    }

    @Test
    @DisplayName("CONTENT-5 the length is compared with each variant, not with the default only")
    void everyVariant() {
        assertEquals(
                List.of("the hold variant has 20 words and step.first.en.md has 50: it must be half to twice as long"),
                against(true, Step.StepKind.SOLO, Map.of(Variant.DEFAULT, 20, FIRST, 50, Variant.HOLD, 20)));
    }

    @Test
    @DisplayName("CONTENT-6 a parallel step has no variant by track; a solo step may")
    void parallel() {
        assertEquals(
                1,
                against(false, Step.StepKind.PARALLEL, Map.of(Variant.DEFAULT, 5, FIRST, 5))
                        .size());
        assertEquals(
                0,
                against(false, Step.StepKind.SOLO, Map.of(Variant.DEFAULT, 5, FIRST, 5))
                        .size());
        assertEquals(
                0,
                against(true, Step.StepKind.PARALLEL, Map.of(Variant.DEFAULT, 5, Variant.HOLD, 5))
                        .size());
    }

    private static List<String> against(boolean staying, Step.StepKind kind, Map<Variant, Integer> words) {
        Map<Variant, Map<String, StepText>> texts = new LinkedHashMap<>();
        words.forEach((variant, count) -> texts.put(
                variant,
                Map.of(
                        "en",
                        new StepText("T", Optional.empty(), List.of(new Prose("prose-1", "word ".repeat(count)))))));
        UUID uuid = new UUID(0, 1);
        return OwnStepRules.against(new Step(uuid, new Slug("a-step"), kind, 5, staying, new StepTexts(texts)));
    }
}
