package org.alongside.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one room in one language, {@code messages/<room>_<language>.properties} in UTF-8. A sentence that
 * the language lacks is the one of {@link Languages#FIRST}; the language of the machine is never asked. This is the one
 * place that looks sentences up.
 *
 * @param all by key
 */
public record RoomSentences(Locale language, Map<String, String> all) {

    private static final Map<String, RoomSentences> READ = new ConcurrentHashMap<>();

    /** @throws NoSuchElementException where there is no such room, or it has no sentences */
    public static RoomSentences of(String room, Locale language) {
        return find(room, language).orElseThrow(() -> new NoSuchElementException("no sentences of " + room));
    }

    /**
     * The sentences of this room; empty where there are none.
     *
     * @param room {@code learning}, or {@code part.timer} for a kind of part
     */
    public static Optional<RoomSentences> find(String room, Locale language) {
        String name = room.replace('.', '/') + "_";
        RoomSentences known = READ.get(name + language.toLanguageTag());
        return known != null ? Optional.of(known) : read(name, language);
    }

    private static Optional<RoomSentences> read(String name, Locale language) {
        Optional<Map<String, String>> first = file(name, Languages.FIRST);
        return first.map(english -> {
            Map<String, String> all = new TreeMap<>(english);
            if (Languages.MADE_UP.equals(language)) {
                all.replaceAll((key, sentence) -> MadeUpSentence.of(sentence));
            } else if (!Languages.FIRST.equals(language)) {
                file(name, language).ifPresent(all::putAll);
            }
            RoomSentences read = new RoomSentences(language, Collections.unmodifiableMap(all));
            READ.put(name + language.toLanguageTag(), read);
            return read;
        });
    }

    private static Optional<Map<String, String>> file(String name, Locale language) {
        String path = "/messages/" + name + language.getLanguage() + ".properties";
        try (InputStream in = RoomSentences.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties written = new Properties();
            written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> sentences = new TreeMap<>();
            written.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
            return Optional.of(sentences);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + path, failed);
        }
    }

    /** The sentence of this key, as it is written. @throws NoSuchElementException where there is none */
    public String get(String key) {
        String sentence = all.get(key);
        if (sentence == null) {
            throw new NoSuchElementException("no sentence " + key);
        }
        return sentence;
    }

    public boolean has(String key) {
        return all.containsKey(key);
    }

    /** The sentence of this key with its arguments in place, numbers as this language writes them. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(get(key), language).format(arguments);
    }
}
