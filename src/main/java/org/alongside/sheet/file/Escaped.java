package org.alongside.sheet.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot carry stand in workbooks as {@code _x000D_} (ECMA-376 22.9.2.19, ST_Xstring). */
final class Escaped {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escaped() {}

    static String read(String text) {
        return text.contains("_x")
                ? CODE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    static String write(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnfit(text, i) || (c == '_' && looksLikeACode(text, i))) {
                escaped.append(String.format("_x%04X_", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean looksLikeACode(String text, int at) {
        return CODE.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isUnfit(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        boolean alone = Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return alone || (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE';
    }
}
