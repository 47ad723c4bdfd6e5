package org.alongside.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The languages that this house speaks: a person chooses among these, and no header or claim is taken over as it is.
 * Which of them a site offers, its operator may say ({@code ALONGSIDE_LANGUAGES}, tags with blanks between); the first
 * one is always among them, because it answers for every sentence that another lacks.
 */
public final class Languages {

    /** The language of those who have chosen none. */
    public static final Locale FIRST = Locale.ENGLISH;

    /**
     * Nobody's language, made of the first one while it is read ({@link MadeUpSentence}). It runs from right to left,
     * so that a page shows what it has forgotten. Only a setting of tests and demos offers it.
     */
    public static final Locale MADE_UP = Locale.forLanguageTag("he-x-madeup");

    private static final List<Locale> TRANSLATED =
            List.of(FIRST, Locale.forLanguageTag("es"), Locale.forLanguageTag("de"));
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");
    private static final int LONGEST_WISH = 500;

    private static final List<Locale> OFFERED = offered(System.getenv("ALONGSIDE_LANGUAGES"));

    private Languages() {}

    /** All that this site offers, the first one first. */
    public static List<Locale> all() {
        return OFFERED;
    }

    /** All whose sentences stand in files, the first one first, whether this site offers them or not. */
    public static List<Locale> translated() {
        return TRANSLATED;
    }

    /** Those of a setting; all that are translated where nothing is set. What it names and nobody knows is left out. */
    static List<Locale> offered(String setting) {
        if (setting == null || setting.isBlank()) {
            return TRANSLATED;
        }
        List<String> named = List.of(setting.strip().split("[\\s,]+"));
        List<Locale> offered = new ArrayList<>(List.of(FIRST));
        Stream.concat(TRANSLATED.stream().skip(1), Stream.of(MADE_UP))
                .filter(known -> named.contains(known.toLanguageTag()))
                .forEach(offered::add);
        return List.copyOf(offered);
    }

    /** The one with this tag; the first one where it is not spoken here. */
    public static Locale of(String tag) {
        return OFFERED.stream()
                .filter(spoken -> spoken.getLanguage().equals(tag))
                .findFirst()
                .orElse(FIRST);
    }

    /**
     * The best of ours for somebody who wishes for these (RFC 4647, lookup); empty where none of them is ours.
     *
     * @param wished as in {@code Accept-Language}, {@code es-MX,es;q=0.8}; what cannot be read is no wish
     */
    public static Optional<Locale> best(String wished) {
        if (wished.isBlank() || wished.length() > LONGEST_WISH) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    Locale.lookup(Locale.LanguageRange.parse(wished.strip().replace('_', '-')), OFFERED));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** A text of the first language as {@link #MADE_UP} writes it; addresses of links stay. */
    public static String madeUp(String english) {
        return MadeUpSentence.of(english);
    }

    /** Its name in itself, as a list shows it: {@code Español}. */
    public static String nameOf(Locale language) {
        if (MADE_UP.equals(language)) {
            return MadeUpSentence.of(nameOf(FIRST));
        }
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** Whether its letters run from right to left. */
    public static boolean isRightToLeft(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /** In which direction this language runs, as {@code dir} says it: "ltr" or "rtl". */
    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
