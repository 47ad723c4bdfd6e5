package org.alongside.instrument.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.instrument.grammar.Condition.And;
import org.alongside.instrument.grammar.Condition.Compared;
import org.alongside.instrument.grammar.Condition.Comparison;
import org.alongside.instrument.grammar.Condition.Not;
import org.alongside.instrument.grammar.Condition.Or;

/**
 * Reads the grammar of {@code show_if}:
 *
 * <pre>
 * cond = conj {"or" conj}
 * conj = test {"and" test}
 * test = "not" test | "(" cond ")" | item op number
 * op   = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="
 * </pre>
 *
 * A number is a whole one, with a minus where it is negative. {@code and} binds closer than {@code or}.
 */
public final class ConditionParser {

    /** Deeper than any author nests, shallower than any stack. */
    private static final int DEEPEST = 50;

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([a-z][a-z0-9_]*)|(-?[0-9]+)(?![a-z0-9_.])|(!=|<=|>=|[=<>()]))");

    private final List<String> tokens;
    private int at;
    private int depth;

    private ConditionParser(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws IllegalArgumentException with a sentence for the author, where the text is no condition */
    public static Condition parse(String text) {
        ConditionParser parser = new ConditionParser(tokens(text));
        Condition condition = parser.cond();
        if (parser.at < parser.tokens.size()) {
            throw parser.unexpected("'and', 'or' or the end");
        }
        return condition;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        String written = text.stripTrailing();
        Matcher matcher = TOKEN.matcher(written);
        int from = 0;
        while (from < written.length()) {
            if (!matcher.find(from) || matcher.start() != from) {
                throw new IllegalArgumentException("'" + written.substring(from).strip() + "' is not understood");
            }
            tokens.add(matcher.group().strip());
            from = matcher.end();
        }
        return tokens;
    }

    private Condition cond() {
        Condition left = conj();
        while (takes("or")) {
            left = new Or(left, conj());
        }
        return left;
    }

    private Condition conj() {
        Condition left = test();
        while (takes("and")) {
            left = new And(left, test());
        }
        return left;
    }

    private Condition test() {
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("the condition is nested too deeply");
        }
        Condition test = takes("not") ? new Not(test()) : takes("(") ? inBrackets() : compared();
        depth--;
        return test;
    }

    private Condition inBrackets() {
        Condition inside = cond();
        if (!takes(")")) {
            throw unexpected("a ')'");
        }
        return inside;
    }

    private Condition compared() {
        if (!next().matches("[a-z].*") || List.of("and", "or", "not").contains(next())) {
            throw unexpected("an item");
        }
        String item = tokens.get(at++);
        Comparison comparison = comparison().orElseThrow(() -> unexpected("one of = != < <= > >="));
        at++;
        if (!next().matches("-?[0-9]{1,9}")) {
            throw unexpected("a whole number");
        }
        return new Compared(item, comparison, Integer.parseInt(tokens.get(at++)));
    }

    private Optional<Comparison> comparison() {
        return Stream.of(Comparison.values())
                .filter(c -> c.sign().equals(next()))
                .findFirst();
    }

    private boolean takes(String word) {
        boolean here = next().equals(word);
        at += here ? 1 : 0;
        return here;
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private IllegalArgumentException unexpected(String wanted) {
        String found = next().isEmpty() ? "it ends" : "'" + next() + "' stands there";
        return new IllegalArgumentException(wanted + " is expected where " + found);
    }
}
