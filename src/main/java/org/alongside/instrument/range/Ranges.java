package org.alongside.instrument.range;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.ScoringRule.CountAtLeast;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Max;
import org.alongside.instrument.ScoringRule.Mean;
import org.alongside.instrument.ScoringRule.WeightedSum;
import org.alongside.instrument.grammar.Expression;
import org.alongside.instrument.grammar.Expression.Binary;
import org.alongside.instrument.grammar.Expression.Constant;
import org.alongside.instrument.grammar.Expression.Negated;
import org.alongside.instrument.grammar.Expression.OutcomeRef;

/**
 * What an outcome can come to. Exact over items; for an expression by interval arithmetic, which is never too narrow
 * and may be too wide where an item or outcome occurs twice. A graded response lies on its grid.
 */
public final class Ranges {

    private final Instrument instrument;

    /** Each outcome once, however often expressions name it. */
    private final Map<String, Optional<Range>> known = new HashMap<>();

    private Ranges(Instrument instrument) {
        this.instrument = instrument;
    }

    /**
     * The possible range of an outcome with every item answered; empty where a division may leave it without bounds. A
     * prorated sum over items with differing ranges may lie a little outside.
     *
     * @throws IllegalArgumentException where there is no such outcome
     */
    public static Optional<Range> of(Instrument instrument, String outcome) {
        return instrument
                .outcome(outcome)
                .map(new Ranges(instrument)::range)
                .orElseThrow(() -> new IllegalArgumentException("no outcome '" + outcome + "'"));
    }

    private Optional<Range> range(Outcome outcome) {
        Optional<Range> range = known.get(outcome.id());
        if (range == null) {
            range = calculated(outcome);
            known.put(outcome.id(), range);
        }
        return range;
    }

    private Optional<Range> calculated(Outcome outcome) {
        ScoringRule rule = outcome.rule();
        if (rule instanceof Calculated calculated) {
            return range(calculated.expression());
        } else if (rule instanceof WeightedSum weighted) {
            return Optional.of(summed(outcome, weighted));
        } else if (rule instanceof CountAtLeast count) {
            return Optional.of(counted(formats(outcome), count.threshold()));
        } else if (rule instanceof Graded graded) {
            return Optional.of(new Range(graded.grid().from(), graded.grid().to()));
        } else if (rule instanceof Max) {
            return Optional.of(new Range(highest(outcome, Choice::min), highest(outcome, Choice::max)));
        }
        int parts = rule instanceof Mean ? outcome.items().size() : 1;
        return Optional.of(new Range(sum(outcome, Choice::min) / parts, sum(outcome, Choice::max) / parts));
    }

    /** Turning an item round does not move the ends of its range, so signs do not matter. */
    private List<Choice> formats(Outcome outcome) {
        return outcome.items().keySet().stream()
                .map(id -> instrument.form().items().get(id).choice())
                .toList();
    }

    private double sum(Outcome outcome, ToDoubleFunction<Choice> end) {
        return formats(outcome).stream().mapToDouble(end).sum();
    }

    private double highest(Outcome outcome, ToDoubleFunction<Choice> end) {
        return formats(outcome).stream().mapToDouble(end).max().orElseThrow();
    }

    private Range summed(Outcome outcome, WeightedSum rule) {
        double low = 0;
        double high = 0;
        for (String id : outcome.items().keySet()) {
            Choice format = instrument.form().items().get(id).choice();
            low += rule.weights().get(id) * format.min();
            high += rule.weights().get(id) * format.max();
        }
        return new Range(low, high);
    }

    private static Range counted(Collection<Choice> formats, double threshold) {
        long always = formats.stream().filter(f -> f.min() >= threshold).count();
        long atMost = formats.stream().filter(f -> f.max() >= threshold).count();
        return new Range(always, atMost);
    }

    private Optional<Range> range(Expression expression) {
        if (expression instanceof Constant constant) {
            return Optional.of(new Range(constant.value(), constant.value()));
        } else if (expression instanceof OutcomeRef ref) {
            return range(instrument.outcomes().get(ref.outcome()));
        } else if (expression instanceof Negated negated) {
            return range(negated.inner()).map(r -> new Range(-r.high(), -r.low()));
        }
        Binary binary = (Binary) expression;
        return range(binary.left())
                .flatMap(left -> range(binary.right()).flatMap(right -> combined(binary.operator(), left, right)));
    }

    private static Optional<Range> combined(Expression.Operator operator, Range left, Range right) {
        return switch (operator) {
            case PLUS -> spanned(left.low() + right.low(), left.high() + right.high());
            case MINUS -> spanned(left.low() - right.high(), left.high() - right.low());
            case TIMES ->
                spanned(
                        left.low() * right.low(),
                        left.low() * right.high(),
                        left.high() * right.low(),
                        left.high() * right.high());
            case OVER ->
                right.has(0)
                        ? Optional.empty()
                        : spanned(
                                left.low() / right.low(),
                                left.low() / right.high(),
                                left.high() / right.low(),
                                left.high() / right.high());
        };
    }

    /** From the lowest to the highest of these; empty where one has outgrown a double. */
    private static Optional<Range> spanned(double... ends) {
        return Arrays.stream(ends).allMatch(Double::isFinite)
                ? Optional.of(new Range(
                        Arrays.stream(ends).min().orElseThrow(),
                        Arrays.stream(ends).max().orElseThrow()))
                : Optional.empty();
    }
}
