package org.alongside.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few phrases that give a cue for one reason; {@link CueLexicon} is many of them. */
public final class CuePhrases {

    private final Pattern any;
    private final int atMost;
    private final String reason;

    /**
     * Takes phrases of one or more words each. They are found in any case, as whole words, across ends of lines;
     * {@code *} stands for the rest of a word.
     *
     * @param atMost how many of them one text may have before each further one is a cue, from 0
     * @param reason one sentence, without a full stop
     * @throws IllegalArgumentException without a phrase, or where one is blank
     */
    public CuePhrases(List<String> phrases, int atMost, String reason) {
        if (phrases.isEmpty() || phrases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a row has phrases, and each has a word");
        }
        String either = phrases.stream().map(CuePhrases::quoted).collect(Collectors.joining("|"));
        this.any = Pattern.compile("(?<![\\w-])(?:" + either + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
        this.atMost = atMost;
        this.reason = reason;
    }

    /** Where they stand in a text, in its order, from the first that is one too many. */
    public List<Cue> in(String text) {
        return any.matcher(text)
                .results()
                .skip(atMost)
                .map(found -> new Cue(found.start(), found.group().replaceAll("\\s+", " "), reason))
                .toList();
    }

    private static String quoted(String phrase) {
        return Stream.of(phrase.strip().split("\\s+")).map(CuePhrases::word).collect(Collectors.joining("\\s+"));
    }

    private static String word(String word) {
        return word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*" : Pattern.quote(word);
    }
}
