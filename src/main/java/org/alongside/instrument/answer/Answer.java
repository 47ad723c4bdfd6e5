package org.alongside.instrument.answer;

import java.util.Optional;
import java.util.OptionalInt;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.OwnWords;

/**
 * An answer is what a person answered to one item: a whole number, own words, or "I would rather not say". The last is
 * an answer too, and counts as missing for scores; words count for no score at all. It says nothing of itself in logs.
 *
 * <p>It has three written forms. {@link #entered} is how people and files give it. {@link #text} is what is sealed: a
 * number and "rather not say" as they are entered, words behind a quotation mark, so that none is taken for another.
 * {@link #line} is the same without blanks and line ends, for digests and lists.
 */
public sealed interface Answer {

    Answer RATHER_NOT_SAY = Without.RATHER_NOT_SAY;

    /** Words were here and were taken out again: the question is open, and whoever still shows them must look anew. */
    Answer LEFT_OPEN = Without.LEFT_OPEN;

    static Answer of(int number) {
        return new Chosen(number);
    }

    /**
     * What somebody entered to an item of this format. To a choice: a number of its range, or {@code -}. In own words:
     * any text with room for it; {@code -} alone is "rather not say" here too, and nothing but blanks leaves it open.
     *
     * @return empty where it is no answer to such an item
     */
    static Optional<Answer> to(ResponseFormat format, String entered) {
        return format.match(
                choice -> AnswerText.number(entered)
                        .filter(answer -> answer.number().isEmpty()
                                || choice.has(answer.number().getAsInt())),
                words -> words.has(entered)
                        ? Optional.of(AnswerText.ofWords(OwnWords.kept(entered)))
                        : Optional.empty());
    }

    /** Reads what {@link #text} wrote; empty for anything else. */
    static Optional<Answer> parse(String text) {
        return AnswerText.parse(text);
    }

    /** Reads what {@link #line} wrote; empty for anything else. */
    static Optional<Answer> ofLine(String line) {
        return AnswerText.parse(AnswerText.unfolded(line));
    }

    /** Empty for own words, for "rather not say" and where it is open. */
    default OptionalInt number() {
        return OptionalInt.empty();
    }

    /** Empty for everything but own words. */
    default Optional<String> words() {
        return Optional.empty();
    }

    default boolean isOpen() {
        return this == LEFT_OPEN;
    }

    /** A number, {@code -}, the words, or nothing. */
    String entered();

    /** As {@link #parse} reads it. */
    default String text() {
        return entered();
    }

    /** As {@link #ofLine} reads it: no blank, no line end, no equals sign. */
    default String line() {
        return text();
    }

    /** One of the options. */
    record Chosen(int value) implements Answer {
        @Override
        public OptionalInt number() {
            return OptionalInt.of(value);
        }

        @Override
        public String entered() {
            return Integer.toString(value);
        }

        @Override
        public String toString() {
            return "an answer";
        }
    }

    /** @param written with something to see in it, and nothing that {@link OwnWords#kept} would leave out */
    record InWords(String written) implements Answer {
        public InWords {
            if (!AnswerText.isWords(written)) {
                throw new IllegalArgumentException("these are no words");
            }
        }

        @Override
        public Optional<String> words() {
            return Optional.of(written);
        }

        @Override
        public String entered() {
            return written;
        }

        @Override
        public String text() {
            return AnswerText.MARK + written;
        }

        @Override
        public String line() {
            return AnswerText.folded(text());
        }

        @Override
        public String toString() {
            return "an answer";
        }
    }

    /** What has neither number nor words. */
    enum Without implements Answer {
        RATHER_NOT_SAY("-"),
        LEFT_OPEN("");

        private final String entered;

        Without(String entered) {
            this.entered = entered;
        }

        @Override
        public String entered() {
            return entered;
        }

        @Override
        public String toString() {
            return "an answer";
        }
    }
}
