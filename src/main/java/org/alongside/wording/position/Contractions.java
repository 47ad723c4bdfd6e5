package org.alongside.wording.position;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How contractions of a language are written in full.
 *
 * @param full by the contraction: {@code let's} to {@code let us}; {@code *} stands for the beginning of a word, so
 *     {@code *n't} to {@code * not}. A whole word goes before an ending, and among endings the first of the file.
 */
public record Contractions(Map<String, String> full) {

    private static final String REST = "*";

    public Contractions {
        full = Collections.unmodifiableMap(new LinkedHashMap<>(full));
    }

    /** The words of this word; itself where it is no contraction. */
    List<String> apart(String word) {
        return List.of(Optional.ofNullable(full.get(word))
                .or(() -> byEnding(word))
                .orElse(word)
                .split(" "));
    }

    private Optional<String> byEnding(String word) {
        return full.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(REST) && isEnding(entry.getKey(), word))
                .map(entry -> entry.getValue().replace(REST, beginning(entry.getKey(), word)))
                .findFirst();
    }

    private static boolean isEnding(String key, String word) {
        return word.length() >= key.length() && word.endsWith(key.substring(1));
    }

    private static String beginning(String key, String word) {
        return word.substring(0, word.length() - key.length() + 1);
    }
}
