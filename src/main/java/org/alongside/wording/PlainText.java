package org.alongside.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is left of Markdown when its marks are taken away; good enough to count and compare, not to show. */
public final class PlainText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^\\s*(?:#{1,6}\\s+|>\\s?|[-*+]\\s+|\\d+[.)]\\s+)");
    private static final Pattern INLINE_MARKS = Pattern.compile("[*_`]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private PlainText() {}

    public static String of(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        text = LINE_MARKS.matcher(text).replaceAll("");
        return INLINE_MARKS.matcher(text).replaceAll("").strip();
    }

    public static List<String> words(String plain) {
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** The same for two texts that differ in marks, case, breaks and punctuation only. */
    public static String comparable(String markdown) {
        return String.join(" ", words(of(markdown))).toLowerCase(Locale.ROOT);
    }
}
