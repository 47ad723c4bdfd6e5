package org.alongside.instrument.grammar;

import org.alongside.instrument.grammar.Expression.Binary;
import org.alongside.instrument.grammar.Expression.Constant;
import org.alongside.instrument.grammar.Expression.Negated;
import org.alongside.instrument.grammar.Expression.Operator;
import org.alongside.instrument.grammar.Expression.OutcomeRef;

/**
 * Reads the grammar of scoring-format 15:
 *
 * <pre>
 * expr   = term {("+"|"-") term}
 * term   = factor {("*"|"/") factor}
 * factor = "-" factor | number | outcome id | "(" expr ")"
 * number = digits ["." digits]
 * </pre>
 *
 * Operators of a level go from left to right. Blanks may stand between the parts.
 */
public final class ExpressionParser {

    /** Deeper than any author nests, shallower than any stack. */
    private static final int DEEPEST = 200;

    /** A chain of terms is a deep tree too. */
    private static final int LONGEST = 10_000;

    private final String text;
    private int at;
    private int depth;

    private ExpressionParser(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException with a sentence for the author, where the text is no expression */
    public static Expression parse(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("the expression is too long");
        }
        ExpressionParser parser = new ExpressionParser(text);
        Expression expression = parser.expr();
        parser.peek();
        if (parser.at < text.length()) {
            throw parser.unexpected();
        }
        return expression;
    }

    private Expression expr() {
        Expression left = term();
        while (peek() == '+' || peek() == '-') {
            Operator operator = text.charAt(at++) == '+' ? Operator.PLUS : Operator.MINUS;
            left = new Binary(operator, left, term());
        }
        return left;
    }

    private Expression term() {
        Expression left = factor();
        while (peek() == '*' || peek() == '/') {
            Operator operator = text.charAt(at++) == '*' ? Operator.TIMES : Operator.OVER;
            left = new Binary(operator, left, factor());
        }
        return left;
    }

    private Expression factor() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("the expression is nested too deeply");
        }
        Expression factor = nested();
        depth--;
        return factor;
    }

    private Expression nested() {
        char next = peek();
        if (next == '-') {
            at++;
            return new Negated(factor());
        }
        if (next == '(') {
            return inBrackets();
        }
        if (isDigit(next)) {
            return constant();
        }
        if (isLetter(next)) {
            return new OutcomeRef(word());
        }
        throw unexpected();
    }

    private Expression inBrackets() {
        at++;
        Expression inside = expr();
        if (peek() != ')') {
            throw new IllegalArgumentException("a ')' is missing");
        }
        at++;
        return inside;
    }

    private Constant constant() {
        double value = Double.parseDouble(number());
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a number is too large");
        }
        return new Constant(value);
    }

    private String number() {
        int from = at;
        digits();
        if (here() == '.') {
            at++;
            if (!isDigit(here())) {
                throw new IllegalArgumentException("digits must follow the '.' in a number");
            }
            digits();
        }
        if (isLetter(here())) {
            throw unexpected();
        }
        return text.substring(from, at);
    }

    private void digits() {
        while (isDigit(here())) {
            at++;
        }
    }

    private String word() {
        int from = at;
        while (isLetter(here()) || isDigit(here()) || here() == '_') {
            at++;
        }
        return text.substring(from, at);
    }

    /** The next character after blanks, 0 at the end. */
    private char peek() {
        while (Character.isWhitespace(here())) {
            at++;
        }
        return here();
    }

    private char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                at < text.length()
                        ? "'" + text.charAt(at) + "' is not expected at position " + (at + 1)
                        : "something is missing at the end");
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isLetter(char c) {
        return 'a' <= c && c <= 'z';
    }
}
