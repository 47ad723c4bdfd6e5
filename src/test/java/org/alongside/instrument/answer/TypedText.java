package org.alongside.instrument.answer;

import java.util.Random;

/** Whatever a keyboard, a clipboard or a file may hold, halves of characters and invisible ones too. */
public final class TypedText {

    private static final int[] ALPHABET = {
        'a', 'Z', ' ', '-', '"', '\'', '=', '%', '+', '4', '\t', '\n', '\r', 0, 7, 0x7F, 0x85, 0xE4, 0x202E, 0x2028,
        0xD83D, 0xDE00, 0x1F600, 0xFFFE, 0x1FFFF, 0xFEFF, 0x4E2D, 0x10FFFD
    };

    private TypedText() {}

    /** @param random from a seed, so that it is the same text again */
    public static String of(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
            int c = ALPHABET[random.nextInt(ALPHABET.length)];
            typed.appendCodePoint(c);
        }
        return typed.toString();
    }
}
