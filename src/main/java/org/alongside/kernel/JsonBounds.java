package org.alongside.kernel;

/**
 * The limits within which JSON from outside is read (RFC 8259 section 9 allows a reader its limits). Readers go down
 * one call for each bracket, so that a few kilobytes of brackets end a thread, and a number of thousands of digits
 * costs time that grows faster than its length. One pass over the bytes finds both before any reader sees them.
 */
public final class JsonBounds {

    /** Brackets within brackets; no message of a platform and no form of ours has a third of them. */
    public static final int DEEPEST = 32;

    /** Digits in a row outside of texts. */
    public static final int LONGEST_NUMBER = 400;

    /** Bytes; as long as the longest form that a script of ours sends, and longer than any answer of a platform. */
    public static final int LONGEST = 1024 * 1024;

    private JsonBounds() {}

    /**
     * Whether a reader of UTF-8 may read this. It says nothing of whether this is JSON: a reader that stops at the
     * first sign out of place has gone down no further than what is counted here.
     */
    public static boolean hold(byte[] utf8) {
        boolean inText = false;
        int digits = 0;
        int depth = 0;
        for (int i = 0; i < utf8.length && utf8.length <= LONGEST; i++) {
            if (inText && utf8[i] == '\\') {
                i++; // whatever is escaped ends no text
                continue;
            }
            inText ^= utf8[i] == '"';
            digits = !inText && isDigit(utf8[i]) ? digits + 1 : 0;
            depth += inText ? 0 : down(utf8[i]);
            if (digits > LONGEST_NUMBER || depth > DEEPEST) {
                return false;
            }
        }
        return utf8.length <= LONGEST;
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int down(byte sign) {
        return switch (sign) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }
}
