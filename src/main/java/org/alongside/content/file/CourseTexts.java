package org.alongside.content.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.Variant;
import org.alongside.kernel.TextFiles;

/**
 * The texts of a course that several steps read, {@code texts/<name>.<language>.md}. Each is noted once for the linter,
 * however many steps read it, so that a text which is meant to be the same everywhere is no repetition.
 */
final class CourseTexts {

    private final TextFiles files;
    private final CourseDraft draft;
    private final Map<String, Optional<String>> read = new HashMap<>();

    CourseTexts(TextFiles files, CourseDraft draft) {
        this.files = files;
        this.draft = draft;
    }

    /** Where an author finds it: {@code texts/not-for-this.en.md}. */
    static String path(String name, String language) {
        return "texts/" + name + "." + language + ".md";
    }

    /** The words, as Markdown; empty where there is no such file, or no word in it. */
    Optional<String> words(String name, String language) {
        return read.computeIfAbsent(path(name, language), path -> read(path, language));
    }

    private Optional<String> read(String path, String language) {
        Optional<String> words = files.text(path).filter(text -> !text.isBlank());
        words.map(text -> new TextFile(Variant.DEFAULT, language, draft.shown(path), Optional.empty(), text, 1))
                .ifPresent(file -> file.paragraphs().forEach(draft::add));
        return words.map(String::strip);
    }
}
