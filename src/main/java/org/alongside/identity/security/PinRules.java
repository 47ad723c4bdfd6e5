package org.alongside.identity.security;

import java.util.regex.Pattern;

/** Four to eight digits, or a phrase of 8 to 100 characters. Neither all the same digit nor one plain row of digits. */
public final class PinRules {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final int SHORTEST_PHRASE = 8;
    private static final int LONGEST_PHRASE = 100;

    private PinRules() {}

    /** FINE, or the one reason why not. */
    public enum PinVerdict {
        FINE,
        WRONG_FORM,
        TOO_EASY
    }

    public static PinVerdict on(String pin) {
        if (DIGITS.matcher(pin).matches()) {
            return easy(pin) ? PinVerdict.TOO_EASY : PinVerdict.FINE;
        }
        boolean phrase = pin.length() >= SHORTEST_PHRASE && pin.length() <= LONGEST_PHRASE;
        return phrase && pin.chars().distinct().count() > 2 ? PinVerdict.FINE : PinVerdict.WRONG_FORM;
    }

    private static boolean easy(String digits) {
        int step = digits.charAt(1) - digits.charAt(0);
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }
}
