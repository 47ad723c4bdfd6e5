package org.alongside.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of {@link Languages#MADE_UP} is the first language's with other letters, and a little longer. Whatever
 * still shows Latin letters on a page did not come from the sentences. Places for arguments stay as they are, and so do
 * the name of this site and the addresses of links.
 */
final class MadeUpSentence {

    /** The name of the site, and addresses of links in Markdown. */
    private static final Pattern KEPT = Pattern.compile("Alongside|\\]\\([^)]*\\)");

    private static final Pattern CHOICE = Pattern.compile("(?s)(\\{\\d+,choice,)(.*)\\}");
    private static final Pattern LIMIT = Pattern.compile("[^#<\u2264|]*[#<\u2264]");
    private static final String LETTERS = "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05db\u05dc"
            + "\u05de\u05e0\u05e1\u05e2\u05e4\u05e6\u05e7\u05e8\u05e9\u05ea\u05d5\u05d0\u05d9\u05d6";
    private static final int LONG_WORD = 6;

    private MadeUpSentence() {}

    static String of(String english) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        while (at < english.length()) {
            int next = english.indexOf('{', at);
            int end = next < 0 ? english.length() : next;
            made.append(words(english.substring(at, end)));
            at = end;
            if (next >= 0) {
                int behind = behindPlace(english, next);
                made.append(place(english.substring(next, behind)));
                at = behind;
            }
        }
        return made.toString();
    }

    /** The end of a place for an argument, which may hold others. */
    private static int behindPlace(String english, int open) {
        int depth = 0;
        for (int at = open; at < english.length(); at++) {
            char letter = english.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return english.length();
    }

    /** A choice among sentences is a choice among made-up ones; every other place is kept. */
    private static String place(String written) {
        Matcher choice = CHOICE.matcher(written);
        if (!choice.matches()) {
            return written;
        }
        StringBuilder made = new StringBuilder(choice.group(1));
        String style = choice.group(2);
        int start = 0;
        for (int at = 0, depth = 0; at <= style.length(); at++) {
            char letter = at < style.length() ? style.charAt(at) : '|';
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                made.append(start == 0 ? "" : "|").append(branch(style.substring(start, at)));
                start = at + 1;
            }
        }
        return made.append('}').toString();
    }

    private static String branch(String written) {
        Matcher limit = LIMIT.matcher(written);
        int text = limit.lookingAt() ? limit.end() : 0;
        return written.substring(0, text) + of(written.substring(text));
    }

    private static String words(String english) {
        StringBuilder made = new StringBuilder();
        Matcher kept = KEPT.matcher(english);
        int at = 0;
        while (kept.find()) {
            made.append(letters(english.substring(at, kept.start()))).append(kept.group());
            at = kept.end();
        }
        return made.append(letters(english.substring(at))).toString();
    }

    /** Each letter by another one; the last one of a long word stands twice. */
    private static String letters(String english) {
        StringBuilder made = new StringBuilder();
        int length = 0;
        for (int at = 0; at < english.length(); at++) {
            int letter = Character.toLowerCase(english.charAt(at)) - 'a';
            boolean latin = letter >= 0 && letter < LETTERS.length();
            if (!latin && length >= LONG_WORD) {
                made.append(made.charAt(made.length() - 1));
            }
            length = latin ? length + 1 : 0;
            made.append(latin ? LETTERS.charAt(letter) : english.charAt(at));
        }
        return length >= LONG_WORD ? made.append(made.charAt(made.length() - 1)).toString() : made.toString();
    }
}
