package org.alongside.identity;

/** What a person wants to be called: one line of 1 to 60 characters, without control characters. */
public final class ChosenName {

    public static final int LONGEST = 60;

    private ChosenName() {}

    public static boolean fits(String name) {
        String stripped = name == null ? "" : name.strip();
        return !stripped.isEmpty()
                && stripped.length() <= LONGEST
                && stripped.codePoints().noneMatch(Character::isISOControl);
    }
}
