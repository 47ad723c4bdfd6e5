package org.alongside.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One text in several languages (BCP 47 tags). The first language is the reference; it answers for those missing. */
public record LocalizedText(Map<String, String> byLanguage) {

    /** @throws IllegalArgumentException where there is no language at all */
    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least its reference language");
        }
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** The text in this language, or in the reference language where it is missing. */
    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.values().iterator().next();
    }

    /** In which language {@link #in} answers somebody who reads this one. */
    public String languageFor(String language) {
        return byLanguage.containsKey(language)
                ? language
                : byLanguage.keySet().iterator().next();
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
