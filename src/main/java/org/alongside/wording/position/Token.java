package org.alongside.wording.position;

/**
 * A word or a mark of a text, in the form that patterns look for.
 *
 * @param form small letters and straight apostrophes; {@code ,} for any mark within a sentence; {@code .}, {@code ?} or
 *     {@code !} at its end
 * @param start where it stands in the text, from 0
 * @param end where it ends, exclusive; both parts of a contraction have the place of the whole
 */
record Token(String form, int start, int end) {

    /** What somebody else says stands here. */
    static final String ANOTHER_VOICE = "§";

    boolean endsSentence() {
        return form.equals(".") || form.equals("?") || form.equals("!");
    }

    Token inAnotherVoice() {
        return endsSentence() ? this : new Token(ANOTHER_VOICE, start, end);
    }
}
