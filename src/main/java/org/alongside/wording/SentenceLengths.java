package org.alongside.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long the sentences of a text are. Many very short ones read as clipped, like a list of mottoes; a plain text
 * joins its sentences by because, so, when and but. Very long ones are lost on the way.
 *
 * @param sentences how many there are
 * @param mean words a sentence
 * @param shortOnes the share of sentences of fewer than {@value #SHORT} words, 0 to 1
 */
public record SentenceLengths(int sentences, double mean, double shortOnes) {

    /** A sentence of fewer words is short. */
    public static final int SHORT = 7;

    /** More than a quarter of short ones is clipped. */
    public static final double MOST_SHORT_ONES = 0.25;

    /** Below this mean the prose is clipped, and above the other it is too long; 11 to 13 is what to aim at. */
    public static final double LEAST_MEAN = 9;

    public static final double MOST_MEAN = 18;

    private static final int FEWEST = 10;
    private static final Pattern NO_PROSE = Pattern.compile("(?m)^(?:#+|\\s*(?:[-*+]|\\d+[.)]))\\s.*$");

    /** Of this Markdown, headings and lists aside; empty for a text of fewer than {@value #FEWEST} sentences. */
    public static Optional<SentenceLengths> of(String markdown) {
        List<Integer> lengths = Sentences.in(NO_PROSE.matcher(markdown).replaceAll("")).stream()
                .map(List::size)
                .toList();
        int count = lengths.size();
        int words = lengths.stream().mapToInt(Integer::intValue).sum();
        long few = lengths.stream().filter(length -> length < SHORT).count();
        return count < FEWEST
                ? Optional.empty()
                : Optional.of(new SentenceLengths(count, (double) words / count, (double) few / count));
    }

    public boolean isClipped() {
        return shortOnes > MOST_SHORT_ONES || mean < LEAST_MEAN;
    }

    public boolean isTooLong() {
        return mean > MOST_MEAN;
    }
}
