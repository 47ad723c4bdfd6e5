package org.alongside.runtime.translation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is to be translated in a project's folder, beside what one language has of it. */
final class TranslatedTexts {

    static final String MESSAGES = "src/main/resources/messages";
    private static final String PROSE = "src/main/resources/prose";
    static final String COURSES = "course-content";
    private static final String ENGLISH = "_en.properties";
    private static final String ENGLISH_TEXT = ".en.md";

    private final Path project;
    private final String language;
    private final Map<String, List<TranslatedText>> byGroup = new TreeMap<>();

    private TranslatedTexts(Path project, String language) {
        this.project = project;
        this.language = language;
    }

    /** By the bundle, or the module, in which they stand. */
    static Map<String, List<TranslatedText>> of(Path project, String language) {
        TranslatedTexts texts = new TranslatedTexts(project, language);
        texts.files(MESSAGES, ENGLISH).forEach(texts::bundle);
        texts.files(PROSE, ENGLISH_TEXT).forEach(file -> texts.add("prose", PROSE, file));
        texts.files(COURSES, ENGLISH_TEXT).forEach(file -> texts.add(texts.module(file), COURSES, file));
        return texts.byGroup;
    }

    private void bundle(Path english) {
        String bundle = below(MESSAGES, english).replace(ENGLISH, "");
        Map<String, String> there =
                properties(project.resolve(MESSAGES).resolve(bundle + "_" + language + ".properties"));
        List<TranslatedText> sentences = new ArrayList<>();
        properties(english)
                .forEach((key, sentence) -> sentences.add(
                        new TranslatedText(bundle + "/" + key, sentence, Optional.ofNullable(there.get(key)))));
        byGroup.put(bundle, sentences);
    }

    private void add(String group, String folder, Path english) {
        String place = below(folder, english).replace(ENGLISH_TEXT, "");
        Path other =
                english.resolveSibling(english.getFileName().toString().replace(ENGLISH_TEXT, "." + language + ".md"));
        Optional<String> translation = Files.exists(other) ? Optional.of(text(other)) : Optional.empty();
        byGroup.computeIfAbsent(group, none -> new ArrayList<>())
                .add(new TranslatedText(place, text(english), translation));
    }

    /** {@code course-content/x/modules/y}, or {@code course-content/x} for what several modules share. */
    private String module(Path file) {
        String[] names = below(COURSES, file).split("/");
        boolean ofModule = names.length > 2 && names[1].equals("modules");
        return COURSES + "/" + (ofModule ? names[0] + "/modules/" + names[2] : names[0]);
    }

    private String below(String folder, Path file) {
        return project.resolve(folder).relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files(String folder, String end) {
        try (Stream<Path> files = Files.walk(project.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Empty where there is no such file. */
    static Map<String, String> properties(Path file) {
        Map<String, String> all = new TreeMap<>();
        if (Files.exists(file)) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
            read.forEach((key, text) -> all.put(key.toString(), text.toString()));
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
