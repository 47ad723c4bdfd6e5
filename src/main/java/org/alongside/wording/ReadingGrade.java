package org.alongside.wording;

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
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…]+[\"”’)*_]*\\s+|\\n(?=\\s*(?:[-*+>#]|\\d+[.)])\\s)|\\n\\n");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingGrade() {}

    /** The grade, or nothing for a text of fewer than 40 words. */
    public static OptionalDouble of(String markdown) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String sentence : SENTENCE_END.split(markdown)) {
            var found = PlainText.words(PlainText.of(sentence));
            sentences += found.isEmpty() ? 0 : 1;
            words += found.size();
            syllables += found.stream().mapToInt(ReadingGrade::syllables).sum();
        }
        if (words < FEWEST_WORDS) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        int groups = (int) VOWELS.matcher(plain).results().count();
        boolean silent = plain.matches(".*[^aeiouylr]e|.*[^aeiouytd]ed|.*[^aeiouysxzcg]es|.*[aeiou][lr]e");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
