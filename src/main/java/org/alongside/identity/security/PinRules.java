package org.alongside.identity.security;

import java.util.regex.Pattern;

/**
 * Four to eight digits, or a phrase of 8 to 100 characters. Neither all the same digit nor one plain row of digits, nor
 * digits that read as a year or a day, because whoever knows somebody tries their birthdays first.
 */
public final class PinRules {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String YEAR = "(19|20)[0-9][0-9]";
    private static final Pattern DATE = Pattern.compile(String.join(
            "|",
            YEAR,
            DAY + MONTH + "([0-9][0-9]|" + YEAR + ")?",
            MONTH + DAY + "([0-9][0-9]|" + YEAR + ")?",
            "([0-9][0-9]|" + YEAR + ")" + MONTH + DAY));
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
            return isRow(pin) || isDate(pin) ? PinVerdict.TOO_EASY : PinVerdict.FINE;
        }
        boolean phrase = pin.length() >= SHORTEST_PHRASE && pin.length() <= LONGEST_PHRASE;
        return phrase && pin.chars().distinct().count() > 2 ? PinVerdict.FINE : PinVerdict.WRONG_FORM;
    }

    private static boolean isDate(String digits) {
        return DATE.matcher(digits).matches();
    }

    private static boolean isRow(String digits) {
        int step = digits.charAt(1) - digits.charAt(0);
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }
}
