package org.alongside.identity.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * One code of a sheet: twelve signs of Crockford's Base32, 60 bits of chance. Letters that are taken for digits are not
 * among them (no I, L, O; and no U, so that no word comes up), and where somebody types them all the same they are read
 * as the digits that they look like.
 *
 * @param signs without hyphens
 */
public record RecoveryCode(String signs) {

    /** How many signs a code has. */
    public static final int SIGNS = 12;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String FORM = "[" + ALPHABET + "]{" + SIGNS + "}";
    private static final int GROUP = 4;

    /** Longer than any way to write a code down; what is longer is none. */
    private static final int LONGEST_TYPED = 100;

    /** @throws IllegalArgumentException where it has another form */
    public RecoveryCode {
        if (!signs.matches(FORM)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** @param below a fair draw from 0 to its argument - 1 */
    public static RecoveryCode draw(IntUnaryOperator below) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            signs.append(ALPHABET.charAt(below.applyAsInt(ALPHABET.length())));
        }
        return new RecoveryCode(signs.toString());
    }

    /** A code as somebody types it: any case, with blanks or hyphens between; empty where it can be none. */
    public static Optional<RecoveryCode> typed(String text) {
        if (text.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String signs = text.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return signs.matches(FORM) ? Optional.of(new RecoveryCode(signs)) : Optional.empty();
    }

    /** {@code 7K2M-QX9B-4TRA} */
    public String grouped() {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** A code stands in no log. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
