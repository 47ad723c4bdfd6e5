package org.alongside.runtime.translation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.kernel.Languages;
import org.alongside.runtime.translation.TranslationStatus.TranslatedGroup;

/** Says how far the translations are, and keeps what later looks compare with. */
public final class TranslationReport {

    private static final String HEAD = "# Written by mvn -q compile exec:java@translations, and by nobody else:\n"
            + "# of each sentence and text a short hash of the English one that was translated, and one of the"
            + " translation.\n";

    private TranslationReport() {}

    /**
     * Prints it for every language but English, and writes {@code translated_<language>.properties}.
     *
     * @param project the folder with {@code src} and {@code course-content}
     */
    public static void write(Path project, PrintStream out) throws IOException {
        for (Locale language : Languages.translated()) {
            if (!Languages.FIRST.equals(language)) {
                TranslationStatus status = TranslationStatus.of(project, language.getLanguage());
                lines(status).forEach(out::println);
                Files.writeString(TranslationStatus.file(project, status.language()), kept(status));
            }
        }
    }

    private static String kept(TranslationStatus status) {
        return status.marks().entrySet().stream()
                .map(mark -> mark.getKey() + " = " + mark.getValue() + "\n")
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** One line for each bundle and module, then its places; modules of which nothing is there are counted only. */
    static List<String> lines(TranslationStatus status) {
        List<TranslatedGroup> begun = status.groups().stream()
                .filter(group -> group.there() > 0 || !isOfCourse(group))
                .toList();
        int none = status.groups().size() - begun.size();
        List<String> lines = begun.stream()
                .filter(group -> group.all() > 0)
                .flatMap(group -> lines(status.language(), group).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(status.language() + ": nothing yet of " + none + " modules or texts that modules share");
        return lines;
    }

    private static boolean isOfCourse(TranslatedGroup group) {
        return group.name().startsWith(TranslatedTexts.COURSES);
    }

    private static List<String> lines(String language, TranslatedGroup group) {
        List<String> lines = new ArrayList<>();
        lines.add(language + " " + group.name() + ": " + group.there() + " of " + group.all());
        group.missing().forEach(place -> lines.add("  missing " + place));
        group.older().forEach(place -> lines.add("  English has changed since " + place));
        return lines;
    }
}
