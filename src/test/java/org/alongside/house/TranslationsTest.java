package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.kernel.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a translated sentence has to share with its English one, so that no page breaks on it. */
class TranslationsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    /** By number, as {@link MessageFormat} fills it, or by name, as a script does. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

    private static final Pattern FORMATTED = Pattern.compile("\\{\\d");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** Forms of days are no sentences: there an apostrophe marks a word. */
    private static final String FORMS = "forms";

    @Test
    @DisplayName("KERNEL-4 each translated sentence has an English one, the same places for arguments, and can be said")
    void translationsFit() {
        List<String> faults = new ArrayList<>();
        int sentences = 0;
        for (Locale language : Languages.translated()) {
            for (Path english : english()) {
                Path file = english.resolveSibling(
                        english.getFileName().toString().replace("_en.", "_" + language.getLanguage() + "."));
                if (Files.exists(file) && !english.endsWith(FORMS + "_en.properties")) {
                    Properties translated = read(file);
                    sentences += translated.size();
                    faults.addAll(faults(MESSAGES.relativize(file).toString(), read(english), translated, language));
                }
            }
        }
        assertTrue(sentences > 4000, "all of them are looked at: " + sentences);
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("KERNEL-4 a place that is lost, a choice that cannot be read and a lone apostrophe are seen")
    void faultsAreSeen() {
        assertEquals(List.of(), faults("Wait {0} for {1}.", "Warte {1} auf {0}."));
        assertEquals(1, faults("Wait {0}.", "Warte.").size());
        assertEquals(1, faults("Wait {0}.", "Warte {1}.").size());
        assertEquals(1, faults("{0} days", "{0,choice,x#Tag}").size());
        assertEquals(1, faults("Wait {0}.", "Wart' {0}.").size());
        assertEquals(1, faults("Wait.", "Wart''.").size());
        Properties none = new Properties();
        Properties one = new Properties();
        one.setProperty("a", "b");
        assertEquals(List.of("x a: there is no English sentence"), faults("x", none, one, Languages.FIRST));
    }

    private static List<String> faults(String english, String translated) {
        Properties one = new Properties();
        one.setProperty("a", english);
        Properties other = new Properties();
        other.setProperty("a", translated);
        return faults("x", one, other, Languages.FIRST);
    }

    private static List<String> faults(String file, Properties english, Properties translated, Locale language) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(translated).forEach((key, sentence) -> {
            String first = english.getProperty(key.toString());
            fault(first, sentence.toString(), language).forEach(reason -> faults.add(file + " " + key + ": " + reason));
        });
        return faults;
    }

    private static Stream<String> fault(String english, String translated, Locale language) {
        if (english == null) {
            return Stream.of("there is no English sentence");
        }
        if (!places(english).equals(places(translated))) {
            return Stream.of("other places than " + places(english));
        }
        boolean said = FORMATTED.matcher(translated).find();
        boolean lone = LONE_APOSTROPHE.matcher(translated).find();
        if (lone && (said || !translated.equals(english)) || !said && translated.contains("''")) {
            return Stream.of("an apostrophe that would be lost; write ’");
        }
        return said && !canBeSaid(translated, language) ? Stream.of("it cannot be read") : Stream.of();
    }

    private static boolean canBeSaid(String sentence, Locale language) {
        try {
            new MessageFormat(sentence, language).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static List<Path> english() {
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static Properties read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return read;
    }
}
