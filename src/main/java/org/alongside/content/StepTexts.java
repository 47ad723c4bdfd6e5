package org.alongside.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one step: variant, then language. The default is always there, and the reference language comes first.
 */
public record StepTexts(Map<Variant, Map<String, StepText>> byVariant) {

    /** @throws IllegalArgumentException where the default, or every language of a variant, is missing */
    public StepTexts {
        if (!byVariant.containsKey(Variant.DEFAULT)) {
            throw new IllegalArgumentException("a step needs its default text");
        }
        Map<Variant, Map<String, StepText>> copy = new LinkedHashMap<>();
        byVariant.forEach((variant, texts) -> copy.put(variant, copyOf(texts)));
        byVariant = java.util.Collections.unmodifiableMap(copy);
    }

    private static Map<String, StepText> copyOf(Map<String, StepText> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a variant needs at least one language");
        }
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** The text of the first variant there is, in this language or else in the reference language. */
    public StepText find(Iterable<Variant> inOrder, String language) {
        for (Variant variant : inOrder) {
            if (byVariant.containsKey(variant)) {
                return in(variant, language);
            }
        }
        return in(Variant.DEFAULT, language);
    }

    /** The default in the reference language. */
    public StepText ofReference() {
        return byVariant.get(Variant.DEFAULT).values().iterator().next();
    }

    /** In which language the texts answer somebody who reads this one: all of them are in the same languages. */
    public String languageFor(String language) {
        Map<String, StepText> texts = byVariant.get(Variant.DEFAULT);
        return texts.containsKey(language)
                ? language
                : texts.keySet().iterator().next();
    }

    public Set<Variant> variants() {
        return byVariant.keySet();
    }

    private StepText in(Variant variant, String language) {
        Map<String, StepText> texts = byVariant.get(variant);
        StepText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}
