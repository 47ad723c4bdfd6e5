package org.alongside.content.part;

import java.util.Optional;

/**
 * A point of the pad, from its upper left corner. It is written as four digits of base 36, two for each number.
 *
 * @param x from 0 to {@value Drawing#WIDTH}
 * @param y from 0 to {@value Drawing#HEIGHT}
 */
public record DrawnPoint(int x, int y) {

    /** How many characters a point takes. */
    static final int LENGTH = 4;

    private static final int BASE = 36;

    /** @throws IllegalArgumentException where it lies outside the pad */
    public DrawnPoint {
        if (x < 0 || x > Drawing.WIDTH || y < 0 || y > Drawing.HEIGHT) {
            throw new IllegalArgumentException("no point of the pad: " + x + ", " + y);
        }
    }

    /** The point that begins at this place of a text; empty where none does. */
    static Optional<DrawnPoint> at(String text, int from) {
        int x = number(text, from);
        int y = number(text, from + 2);
        boolean inside = x >= 0 && x <= Drawing.WIDTH && y >= 0 && y <= Drawing.HEIGHT;
        return inside ? Optional.of(new DrawnPoint(x, y)) : Optional.empty();
    }

    /** Below 0 where these are not two digits: only 0 to 9 and a to z are, and no other writing's. */
    private static int number(String text, int from) {
        int high = digit(text.charAt(from));
        int low = digit(text.charAt(from + 1));
        return high < 0 || low < 0 ? -1 : high * BASE + low;
    }

    private static int digit(char sign) {
        boolean known = sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'z';
        return known ? Character.digit(sign, BASE) : -1;
    }

    String text() {
        return digits(x) + digits(y);
    }

    private static String digits(int number) {
        return "" + Character.forDigit(number / BASE, BASE) + Character.forDigit(number % BASE, BASE);
    }
}
