package org.alongside.content.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.LocalizedText;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;

/** Reads what people read in manifests: each text in every language of the course, kept as a passage for the linter. */
final class Texts {

    /** Stands in for a text that could not be read. */
    static final String NO_TEXT = "?";

    private static final LocalizedText NONE = LocalizedText.of("en", NO_TEXT);

    private final CourseDraft draft;
    private final List<String> languages;

    /** @param languages of the course, the reference first */
    Texts(CourseDraft draft, List<String> languages) {
        this.draft = draft;
        this.languages = languages;
    }

    /** The text at this key, or one that stands in for it. */
    LocalizedText read(Entries entries, Key<ById<String>> key) {
        return readIfAny(entries, key).orElse(NONE);
    }

    /** As {@link #read}; empty where the key is left out. */
    Optional<LocalizedText> readIfAny(Entries entries, Key<ById<String>> key) {
        if (!entries.has(key)) {
            return Optional.empty();
        }
        Optional<ById<String>> written = entries.get(key).filter(w -> !languages.isEmpty());
        written.ifPresent(texts -> check(entries, key, texts));
        return Optional.of(written.map(this::texts).orElse(NONE));
    }

    private void check(Entries entries, Key<ById<String>> key, ById<String> written) {
        languages.stream()
                .filter(language -> !written.has(language))
                .forEach(language -> entries.error(key, "'" + language + "' is missing in " + key.name()));
        written.ids().stream()
                .filter(language -> !languages.contains(language))
                .forEach(language -> draft.findings()
                        .error(written.place(language), "unknown key '" + language + "' in " + key.name()));
    }

    private LocalizedText texts(ById<String> written) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            Optional<String> text =
                    Optional.ofNullable(written.values().get(language)).map(String::strip);
            texts.put(language, text.orElse(NO_TEXT));
            text.ifPresent(words -> line(written.place(language), language, words));
        }
        return new LocalizedText(texts);
    }

    /** Keeps one line that people read. */
    void line(FilePlace place, String language, String text) {
        draft.add(new Passage(place.file(), place.line(), language, Passage.PassageKind.LINE, text));
    }
}
