package org.alongside.assessment.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.assessment.instrument.Expression;
import org.alongside.assessment.instrument.Expression.Binary;
import org.alongside.assessment.instrument.Expression.Constant;
import org.alongside.assessment.instrument.Expression.Negated;
import org.alongside.assessment.instrument.Expression.OutcomeRef;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.Outcome;
import org.alongside.assessment.instrument.PrivacyClass;
import org.alongside.assessment.instrument.ScoringRule.Calculated;

/** Scores of one set of answers. Knows items, values and scales; never who, when or where. */
public final class Scorer {

    private final Instrument instrument;
    private final Answers answers;
    private final Map<String, Computed> done = new HashMap<>();

    private Scorer(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    /** @throws IllegalArgumentException where an answer is to no item of the instrument, or out of its range */
    public static Scores score(Instrument instrument, Answers answers) {
        List<OutcomeScore> visible = new ArrayList<>();
        Map<String, EngineOnly> engineOnly = new HashMap<>();
        for (Computed computed : computeAll(instrument, answers).values()) {
            if (computed.outcome().privacy() == PrivacyClass.ENGINE_ONLY) {
                engineOnly.put(computed.outcome().id(), new EngineOnly(computed));
            } else {
                visible.add(computed.score());
            }
        }
        return new Scores(new ScoreReport(instrument.key(), instrument.hash(), answers.hash(), visible), engineOnly);
    }

    /** All outcomes of all classes, in the order of the definition. */
    static Map<String, Computed> computeAll(Instrument instrument, Answers answers) {
        check(instrument, answers);
        Scorer scorer = new Scorer(instrument, answers);
        Map<String, Computed> all = new java.util.LinkedHashMap<>();
        instrument.outcomes().keySet().forEach(id -> all.put(id, scorer.compute(id)));
        return all;
    }

    private static void check(Instrument instrument, Answers answers) {
        answers.byItem().forEach((id, answer) -> {
            var item = instrument.form().item(id);
            if (item.isEmpty()) {
                throw new IllegalArgumentException("'" + id + "' is no item of " + instrument.key());
            }
            if (answer.number().isPresent()
                    && !item.get().response().has(answer.number().getAsInt())) {
                throw new IllegalArgumentException("the answer to '" + id + "' is out of range");
            }
        });
    }

    private Computed compute(String id) {
        Computed known = done.get(id);
        if (known != null) {
            return known;
        }
        Outcome outcome = instrument.outcomes().get(id);
        Computed computed = outcome.rule() instanceof Calculated calculated
                ? calculate(outcome, calculated.expression())
                : ScaleRule.apply(outcome, instrument.form(), answers);
        done.put(id, computed);
        return computed;
    }

    /** Any part not computable, or a division by zero: not computable. Any part prorated: prorated. */
    private Computed calculate(Outcome outcome, Expression expression) {
        Set<String> items = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        Status status = Status.COMPLETE;
        for (String part : expression.outcomes()) {
            Computed computed = compute(part);
            items.addAll(computed.items());
            answered.addAll(computed.answered());
            status = computed.status().compareTo(status) > 0 ? computed.status() : status;
        }
        OptionalDouble value = status == Status.NOT_COMPUTABLE ? OptionalDouble.empty() : evaluate(expression);
        return value.isPresent()
                ? Computed.of(outcome, status, value.getAsDouble(), items, answered)
                : Computed.notComputable(outcome, items, answered);
    }

    private OptionalDouble evaluate(Expression expression) {
        if (expression instanceof Constant constant) {
            return OptionalDouble.of(constant.value());
        } else if (expression instanceof OutcomeRef ref) {
            return compute(ref.outcome()).value();
        } else if (expression instanceof Negated negated) {
            OptionalDouble inner = evaluate(negated.inner());
            return inner.isPresent() ? OptionalDouble.of(-inner.getAsDouble()) : inner;
        }
        Binary binary = (Binary) expression;
        OptionalDouble left = evaluate(binary.left());
        OptionalDouble right = evaluate(binary.right());
        return left.isPresent() && right.isPresent()
                ? combine(binary.operator(), left.getAsDouble(), right.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble combine(Expression.Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> OptionalDouble.of(left + right);
            case MINUS -> OptionalDouble.of(left - right);
            case TIMES -> OptionalDouble.of(left * right);
            case OVER -> right == 0 ? OptionalDouble.empty() : OptionalDouble.of(left / right);
        };
    }
}
