package org.alongside.wording.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern of words as an editor writes it, in which each word stands for itself, in any case:
 *
 * <pre>
 * never|always        one of these
 * (have to|must)      the same, of several words
 * book*               * is the rest of a word, or its beginning
 * &lt;day&gt;               one of the list of this name
 * really?             may be there or not
 * !not|never          the next word is none of these, and stays to be found
 * _                   any one word
 * ..                  up to three words of the same clause
 * ...                 up to twelve words and marks of the same sentence
 * ,                   a mark within a sentence
 * .  ?                the end of a sentence, of any kind; a question mark
 * ^                   here a sentence begins
 * </pre>
 */
public final class WordPattern {

    private static final String WORD = "[\\p{L}\\p{N}][^ ]* ";
    private static final Map<String, String> MARKS = Map.of(
            "_", WORD,
            "..", "(?:" + WORD + "){0,3}?",
            "...", "(?:(?![.?!] )[^ ]+ ){0,12}?",
            ",", ", ",
            ".", "[.?!] ",
            "?", "\\? ",
            "^", "(?<=[.?!] )");

    /** A mark; or words, in brackets or not, with a sign before or after. */
    private static final Pattern ELEMENT =
            Pattern.compile("(?:(\\.{1,3}|[_,?^])|(!?)(?:\\(([^()]+)\\)|([^\\s()?!][^\\s()?]*))(\\??))(?:\\s+|$)");

    private final String written;
    private final Pattern anywhere;
    private final Pattern atTheEnd;

    private WordPattern(String written, String body) {
        this.written = written;
        this.anywhere = Pattern.compile("(?<= )" + body);
        this.atTheEnd = Pattern.compile("(?<= )" + body + "$");
    }

    /**
     * Reads a pattern.
     *
     * @param lists the named lists, each of patterns
     * @throws IllegalArgumentException where it cannot be read, names a list that is not there, or needs no word at all
     */
    public static WordPattern of(String written, Map<String, List<String>> lists) {
        String body = body(written, lists);
        if (Pattern.matches(body, "")) {
            throw new IllegalArgumentException("it needs no word at all");
        }
        return new WordPattern(written, body);
    }

    private static String body(String written, Map<String, List<String>> lists) {
        Matcher elements = ELEMENT.matcher(written.strip());
        StringBuilder body = new StringBuilder();
        int end = 0;
        while (elements.lookingAt()) {
            body.append(element(elements, lists));
            end = elements.end();
            elements.region(end, written.strip().length());
        }
        if (body.length() == 0 || end < written.strip().length()) {
            throw new IllegalArgumentException(
                    "not a pattern from here on: '" + written.strip().substring(end) + "'");
        }
        return body.toString();
    }

    private static String element(MatchResult element, Map<String, List<String>> lists) {
        if (element.group(1) != null) {
            return MARKS.get(element.group(1));
        }
        String either = "(?:" + either(element.group(3) == null ? element.group(4) : element.group(3), lists) + ")";
        return element.group(2).isEmpty() ? either + element.group(5) : "(?!" + either + ")";
    }

    private static String either(String words, Map<String, List<String>> lists) {
        return Stream.of(words.split("\\|"))
                .map(one -> Stream.of(one.strip().split("\\s+"))
                        .map(word -> word(word, lists))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String word(String word, Map<String, List<String>> lists) {
        if (MARKS.containsKey(word)) {
            return MARKS.get(word);
        }
        return word.startsWith("<") ? listed(word.substring(1, word.length() - 1), lists) : word(word);
    }

    private static String listed(String name, Map<String, List<String>> lists) {
        return Optional.ofNullable(lists.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no list '" + name + "' above it"))
                .stream()
                .map(one -> body(one, lists))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String word(String word) {
        return Stream.of(word.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^ ]*")) + " ";
    }

    /** The first match at or behind this place of the line, where there is one. */
    Optional<MatchResult> from(int start, String line) {
        Matcher found = anywhere.matcher(line);
        return found.find(start) ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    boolean beginsAt(int start, String line) {
        return anywhere.matcher(line)
                .region(start, line.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    boolean endsAt(int end, String line) {
        return atTheEnd.matcher(line).region(0, end).find();
    }

    boolean isIn(String line) {
        return anywhere.matcher(line).find();
    }

    /** As its author wrote it. */
    @Override
    public String toString() {
        return written;
    }
}
