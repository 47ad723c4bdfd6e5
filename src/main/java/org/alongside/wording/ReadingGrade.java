package org.alongside.wording;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The school grade that English text asks for, by the formula of Flesch and Kincaid (1975): 0.39 words a sentence +
 * 11.8 syllables a word - 15.59. Syllables are estimated from groups of vowels, so a grade is good to about half a
 * year. Short texts swing too much to say anything.
 */
public final class ReadingGrade {

    /** The house's limit: plain words, short sentences. */
    public static final double LIMIT = 7.0;

    private static final int FEWEST_WORDS = 40;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** The grade, or nothing for a text of fewer than 40 words. */
    public static OptionalDouble of(String markdown) {
        List<List<String>> sentences = Sentences.in(markdown);
        int words = sentences.stream().mapToInt(List::size).sum();
        if (words < FEWEST_WORDS) {
            return OptionalDouble.empty();
        }
        int syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToInt(ReadingGrade::syllables)
                .sum();
        return OptionalDouble.of(0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59);
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        int groups = (int) VOWELS.matcher(plain).results().count();
        boolean silent = plain.matches(".*[^aeiouylr]e|.*[^aeiouytd]ed|.*[^aeiouysxzcg]es|.*[aeiou][lr]e");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
