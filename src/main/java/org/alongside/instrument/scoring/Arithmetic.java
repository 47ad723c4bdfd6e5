package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.grammar.Expression;
import org.alongside.instrument.grammar.Expression.Binary;
import org.alongside.instrument.grammar.Expression.Constant;
import org.alongside.instrument.grammar.Expression.Negated;
import org.alongside.instrument.grammar.Expression.OutcomeRef;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * An expression over outcomes as a program for a stack (scoring-format 15). Any part not computable, or a division by
 * zero anywhere: not computable. Any part prorated: prorated.
 *
 * @param parts the outcomes it names, each once
 * @param items where all items beneath it stand, each once
 */
record Arithmetic(int outcome, List<ArithmeticStep> program, int[] parts, int[] items) implements Formula {

    enum Code {
        NUMBER,
        OUTCOME,
        NEGATE,
        PLUS,
        MINUS,
        TIMES,
        OVER
    }

    /**
     * @param number for NUMBER
     * @param from for OUTCOME, its place in the row
     */
    record ArithmeticStep(Code code, double number, int from) {}

    /** @param places of all outcomes, by id */
    static List<ArithmeticStep> program(Expression expression, Map<String, Integer> places) {
        List<ArithmeticStep> program = new ArrayList<>();
        append(expression, places, program);
        return List.copyOf(program);
    }

    private static void append(Expression expression, Map<String, Integer> places, List<ArithmeticStep> program) {
        if (expression instanceof Constant constant) {
            program.add(new ArithmeticStep(Code.NUMBER, constant.value(), -1));
        } else if (expression instanceof OutcomeRef ref) {
            program.add(new ArithmeticStep(Code.OUTCOME, 0, places.get(ref.outcome())));
        } else if (expression instanceof Negated negated) {
            append(negated.inner(), places, program);
            program.add(new ArithmeticStep(Code.NEGATE, 0, -1));
        } else if (expression instanceof Binary binary) {
            append(binary.left(), places, program);
            append(binary.right(), places, program);
            program.add(new ArithmeticStep(Code.valueOf(binary.operator().name()), 0, -1));
        }
    }

    @Override
    public void apply(int[] raw, ScoreRow row) {
        int answered = 0;
        for (int item : items) {
            answered += raw[item] == CompiledScoring.MISSING ? 0 : 1;
        }
        ScoreStatus status = ScoreStatus.COMPLETE;
        for (int part : parts) {
            ScoreStatus other = row.statusAt(part);
            status = other.compareTo(status) > 0 ? other : status;
        }
        double value = status == ScoreStatus.NOT_COMPUTABLE ? Double.NaN : run(row);
        if (status == ScoreStatus.PRORATED) {
            row.putProrated(outcome, answered, value);
        } else {
            row.put(outcome, answered, value);
        }
    }

    /** NaN where something is divided by zero. */
    private double run(ScoreRow row) {
        double[] stack = row.stack();
        int top = -1;
        for (int at = 0; at < program.size(); at++) {
            ArithmeticStep step = program.get(at);
            switch (step.code()) {
                case NUMBER -> stack[++top] = step.number();
                case OUTCOME -> stack[++top] = row.valueAt(step.from());
                case NEGATE -> stack[top] = -stack[top];
                case PLUS, MINUS, TIMES, OVER -> {
                    top--;
                    stack[top] = combine(step.code(), stack[top], stack[top + 1]);
                    if (Double.isNaN(stack[top])) {
                        return Double.NaN;
                    }
                }
            }
        }
        return stack[0];
    }

    private static double combine(Code code, double left, double right) {
        return switch (code) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> right == 0 ? Double.NaN : left / right;
            case NUMBER, OUTCOME, NEGATE -> throw new IllegalStateException("no operator: " + code);
        };
    }
}
