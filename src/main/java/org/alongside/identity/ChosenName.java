package org.alongside.identity;

/**
 * What a person wants to be called: one line of 1 to 60 characters, without control characters, and with something
 * that can be seen.
 */
public final class ChosenName {

    public static final int LONGEST = 60;

    /** Letters and signs by type, which every font leaves blank: fillers of Hangul and the empty sign of Braille. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private ChosenName() {}

    public static boolean fits(String name) {
        String stripped = name == null ? "" : name.strip();
        return !stripped.isEmpty()
                && stripped.length() <= LONGEST
                && stripped.codePoints().noneMatch(Character::isISOControl)
                && stripped.codePoints().anyMatch(ChosenName::isSeen);
    }

    /** Whether a letter can be seen by itself: marks need another one, and some leave no trace at all. */
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> BLANKS.indexOf(letter) < 0;
        };
    }
}
