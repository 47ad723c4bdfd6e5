package org.alongside.instrument;

import java.util.function.Function;

/**
 * How a question is answered: by choosing one of some numbers, or in own words. Words are never a number: no outcome
 * and no condition knows what somebody wrote.
 */
public sealed interface ResponseFormat {

    String id();

    /**
     * What is decided for each format. There is no other way to ask which one it is, so that a further format does not
     * compile until every place has decided about it.
     */
    <T> T match(Function<? super Choice, ? extends T> choice, Function<? super OwnWords, ? extends T> ownWords);

    /**
     * A single choice among whole numbers: every number from min to max is an option.
     *
     * @param min smaller than max, may be negative
     */
    record Choice(String id, int min, int max) implements ResponseFormat {

        public Choice {
            if (min >= max) {
                throw new IllegalArgumentException(id + ": min must be smaller than max");
            }
        }

        public boolean has(int value) {
            return min <= value && value <= max;
        }

        @Override
        public <T> T match(
                Function<? super Choice, ? extends T> choice, Function<? super OwnWords, ? extends T> ownWords) {
            return choice.apply(this);
        }

        /** The other end's number: {@code min + max - value}. Twice is the number itself. */
        public int reversed(int value) {
            return Math.subtractExact(Math.addExact(min, max), value);
        }
    }

    /**
     * An answer in own words.
     *
     * @param max in characters, which are Unicode code points: a letter is one, and so is an emoji; from 1 to {@value
     *     #LONGEST}
     */
    record OwnWords(String id, int max) implements ResponseFormat {

        /** In characters: a page of thoughts. Beyond it, people write a letter, and that is another thing. */
        public static final int LONGEST = 2000;

        private static final int NONCHARACTER = 0xFFFE;

        public OwnWords {
            if (max < 1 || max > LONGEST) {
                throw new IllegalArgumentException(id + ": max must be from 1 to " + LONGEST);
            }
        }

        @Override
        public <T> T match(
                Function<? super Choice, ? extends T> choice, Function<? super OwnWords, ? extends T> ownWords) {
            return ownWords.apply(this);
        }

        /** Whether there is room for these words. */
        public boolean has(String words) {
            return length(words) <= max;
        }

        /** In characters of what is kept of it. */
        public static int length(String typed) {
            String kept = kept(typed);
            return kept.codePointCount(0, kept.length());
        }

        /**
         * What is kept of what was typed, pasted or read from a file: every line ends with LF, as browsers count it,
         * and what nobody can see and no workbook can hold is left out (control characters but tab and line end, halves
         * of surrogate pairs, U+FFFE and U+FFFF). Keeping it again changes nothing.
         */
        public static String kept(String typed) {
            StringBuilder kept = new StringBuilder(typed.length());
            typed.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .codePoints()
                    .filter(OwnWords::isKept)
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }

        private static boolean isKept(int c) {
            if (c == '\n' || c == '\t') {
                return true;
            }
            int type = Character.getType(c);
            return type != Character.CONTROL && type != Character.SURROGATE && (c & NONCHARACTER) != NONCHARACTER;
        }
    }
}
