package org.alongside.pairing.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A code to hand over has twenty letters in five groups, drawn from twenty consonants, so that it holds 86 bits of
 * chance (INV-32 asks for 80) and never a word or a name.
 */
public record InvitationCode(String letters) {

    public static final int LETTERS = 20;

    private static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int GROUP = 4;

    /** @throws IllegalArgumentException where it has another form */
    public InvitationCode {
        if (!letters.matches("[" + ALPHABET + "]{" + LETTERS + "}")) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** @param below a fair draw from 0 to its argument - 1 */
    public static InvitationCode draw(IntUnaryOperator below) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt(below.applyAsInt(ALPHABET.length())));
        }
        return new InvitationCode(letters.toString());
    }

    /** A code as a person types it: any case, with blanks or hyphens between; empty where it can be none. */
    public static Optional<InvitationCode> typed(String text) {
        String letters = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return letters.matches("[" + ALPHABET + "]{" + LETTERS + "}")
                ? Optional.of(new InvitationCode(letters))
                : Optional.empty();
    }

    /** {@code BCDF-GHJK-LMNP-QRST-VWXZ} */
    public String grouped() {
        return letters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** A code opens a link: it stands in no log. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
