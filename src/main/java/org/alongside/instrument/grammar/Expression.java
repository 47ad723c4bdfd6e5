package org.alongside.instrument.grammar;

import java.util.Set;
import java.util.TreeSet;

/** Arithmetic over outcomes, as a tree (scoring-format 15). */
public sealed interface Expression {

    record Constant(double value) implements Expression {}

    record OutcomeRef(String outcome) implements Expression {}

    record Negated(Expression inner) implements Expression {}

    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /** The outcomes it names, each once. */
    default Set<String> outcomes() {
        Set<String> names = new TreeSet<>();
        collect(this, names);
        return names;
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof OutcomeRef ref) {
            names.add(ref.outcome());
        } else if (expression instanceof Negated negated) {
            collect(negated.inner(), names);
        } else if (expression instanceof Binary binary) {
            collect(binary.left(), names);
            collect(binary.right(), names);
        }
    }
}
