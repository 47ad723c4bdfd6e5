package org.alongside.runtime.translation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far one language is.
 *
 * @param groups bundles and modules with what they have and lack
 * @param marks what is kept after this look: of each translation a short hash, with one of its English sentence
 */
record TranslationStatus(String language, List<TranslatedGroup> groups, Map<String, String> marks) {

    /**
     * One bundle or module.
     *
     * @param all how many sentences or texts people meet there, staff left aside
     * @param missing places of those that the language lacks
     * @param older places of those whose English has changed since
     */
    record TranslatedGroup(String name, int all, List<String> missing, List<String> older) {

        int there() {
            return all - missing.size();
        }
    }

    /** @param project the folder with {@code src} and {@code course-content} */
    static TranslationStatus of(Path project, String language) {
        Path messages = project.resolve(TranslatedTexts.MESSAGES);
        List<String> ofStaff = List.copyOf(
                TranslatedTexts.properties(messages.resolve("staff.properties")).keySet());
        Map<String, String> kept = TranslatedTexts.properties(file(project, language));
        Map<String, String> marks = new TreeMap<>();
        List<TranslatedGroup> groups = new ArrayList<>();
        TranslatedTexts.of(project, language).forEach((name, texts) -> {
            List<TranslatedText> met = texts.stream()
                    .filter(text -> ofStaff.stream().noneMatch(text.place()::startsWith))
                    .toList();
            groups.add(group(name, met, kept));
            texts.stream()
                    .filter(text -> text.translation().isPresent())
                    .forEach(text -> marks.put(text.place(), mark(text, kept)));
        });
        return new TranslationStatus(language, groups, marks);
    }

    /** Where the marks of a language are kept. */
    static Path file(Path project, String language) {
        return project.resolve(TranslatedTexts.MESSAGES).resolve("translated_" + language + ".properties");
    }

    private static TranslatedGroup group(String name, List<TranslatedText> met, Map<String, String> kept) {
        List<String> missing = met.stream()
                .filter(text -> text.translation().isEmpty())
                .map(TranslatedText::place)
                .toList();
        List<String> older = met.stream()
                .filter(text -> text.isOlderThan(kept.getOrDefault(text.place(), "")))
                .map(TranslatedText::place)
                .toList();
        return new TranslatedGroup(name, met.size(), missing, older);
    }

    /** The mark of an older translation stays, until somebody has changed the translation too. */
    private static String mark(TranslatedText text, Map<String, String> kept) {
        String before = kept.getOrDefault(text.place(), "");
        return text.isOlderThan(before) ? before : text.mark();
    }
}
