package org.alongside.instrument.file.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A minus without quotes, {@code q3: -}, is a sign (scoring-format 3), but YAML takes it for the beginning of a list.
 * This walks through the text, puts quotes around each such minus, and touches nothing else: no text in quotes, which
 * may go over several lines, no comment, no block of text after {@code |} or {@code >}. Lines stay where they are.
 */
final class BareMinus {

    /** After a colon: blanks, the minus, and then the end of the value. */
    private static final Pattern SIGN = Pattern.compile("[ \t]+-(?=[ \t]*(?:[,}\r\n]|$)|[ \t]+#)");

    private static final Pattern BLOCK = Pattern.compile("(?:^|.*[:\\-?][ \t]+)[|>][-+0-9]*[ \t\r]*(?:#.*)?");

    private final String text;
    private final StringBuilder written = new StringBuilder();
    private int at;
    private int depth;
    private boolean mayQuote;

    private BareMinus(String text) {
        this.text = text;
    }

    static String quoted(String text) {
        return text.contains(": ") || text.contains(":\t") ? new BareMinus(text).walk() : text;
    }

    private String walk() {
        mayQuote = true;
        while (at < text.length()) {
            step(text.charAt(at));
        }
        return written.toString();
    }

    private void step(char c) {
        if (mayQuote && (c == '"' || c == '\'')) {
            copy(endOfQuotes(c));
        } else if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
            copy(endOfLine(at));
        } else if (c == '\n') {
            copy(at + 1);
            mayQuote = true;
        } else if (c == ':') {
            colon();
        } else {
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= (c == '}' || c == ']') && depth > 0 ? 1 : 0;
            boolean opens = depth > 0 && (c == ',' || c == '{' || c == '[');
            boolean dash = c == '-' && mayQuote;
            mayQuote = opens || dash || (mayQuote && (c == ' ' || c == '\t' || c == '\r'));
            copy(at + 1);
        }
    }

    private void colon() {
        copy(at + 1);
        mayQuote = at < text.length() && Character.isWhitespace(text.charAt(at));
        Matcher sign = SIGN.matcher(text).region(at, text.length());
        if (sign.lookingAt()) {
            written.append(text, at, sign.end() - 1).append("'-'");
            at = sign.end();
        } else if (depth == 0
                && BLOCK.matcher(text.substring(startOfLine(), endOfLine(at))).matches()) {
            copy(endOfBlock());
        }
    }

    /** After the closing quote; two single quotes, and an escaped double one, close nothing. */
    private int endOfQuotes(char quote) {
        int i = at + 1;
        while (i < text.length() && (text.charAt(i) != quote || isDoubled(i, quote))) {
            i += isDoubled(i, quote) || (quote == '"' && text.charAt(i) == '\\') ? 2 : 1;
        }
        mayQuote = false;
        return Math.min(i + 1, text.length());
    }

    private boolean isDoubled(int i, char quote) {
        return quote == '\'' && text.startsWith("''", i);
    }

    /** The lines that stand deeper than the one that announces them, and empty ones between. */
    private int endOfBlock() {
        int indent = indent(startOfLine());
        int end = endOfLine(at);
        while (end < text.length()) {
            int next = end + 1;
            int nextEnd = endOfLine(next);
            if (!text.substring(next, nextEnd).isBlank() && indent(next) <= indent) {
                return end;
            }
            end = nextEnd;
        }
        return end;
    }

    private int indent(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - line;
    }

    private int startOfLine() {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void copy(int to) {
        written.append(text, at, to);
        at = to;
    }
}
