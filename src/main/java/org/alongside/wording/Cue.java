package org.alongside.wording;

/**
 * A place in a text where its author should look again.
 *
 * @param start of the span, from 0
 * @param text the span itself
 * @param reason one sentence, without a full stop
 */
public record Cue(int start, String text, String reason) {

    public int end() {
        return start + text.length();
    }

    /** {@code two negations in one clause: "don't … nothing"}. */
    @Override
    public String toString() {
        return reason + ": \"" + text + "\"";
    }
}
