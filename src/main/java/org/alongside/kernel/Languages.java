package org.alongside.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The languages that this house speaks: a person chooses among these, and no header or claim is taken over as it is.
 */
public final class Languages {

    /** The language of those who have chosen none. */
    public static final Locale FIRST = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(FIRST);
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    private Languages() {}

    /** All of them, the first one first. */
    public static List<Locale> all() {
        return SPOKEN;
    }

    /** The one with this tag; the first one where it is not spoken here. */
    public static Locale of(String tag) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(tag))
                .findFirst()
                .orElse(FIRST);
    }

    /** Whether its letters run from right to left. */
    public static boolean isRightToLeft(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }
}
