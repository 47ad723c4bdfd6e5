package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.ScoringRule.CountAtLeast;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Max;
import org.alongside.instrument.ScoringRule.Mean;
import org.alongside.instrument.ScoringRule.Sum;
import org.alongside.instrument.ScoringRule.WeightedSum;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.grammar.Expression;
import org.alongside.instrument.grammar.Expression.Binary;
import org.alongside.instrument.grammar.Expression.Constant;
import org.alongside.instrument.grammar.Expression.Negated;
import org.alongside.instrument.grammar.Expression.OutcomeRef;

/**
 * Scoring once more, slowly and from the words of the format alone: no arrays, no tables, nothing shared with the
 * engine. Statuses are C, P and N.
 */
final class NaiveScorer {

    private final Instrument instrument;
    private final Answers answers;

    NaiveScorer(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.answers = answers;
    }

    /** @param value and se NaN where there is none */
    record Seen(char status, double value, double se, int answered) {}

    Seen score(String id) {
        Outcome outcome = instrument.outcomes().get(id);
        Set<String> items = itemsBeneath(outcome);
        Set<String> answered = new TreeSet<>(items);
        answered.removeIf(item -> answers.number(item).isEmpty());
        double[] graded = {Double.NaN};
        char status = status(outcome, answered.size());
        double value = status == 'N' ? Double.NaN : value(outcome, graded);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Seen('N', Double.NaN, Double.NaN, answered.size());
        }
        double se = outcome.rule() instanceof Graded
                ? graded[0]
                : se(outcome, status == 'P' ? (double) answered.size() / items.size() : 1);
        return new Seen(status, value == 0 ? 0 : value, se, answered.size());
    }

    private Set<String> itemsBeneath(Outcome outcome) {
        Set<String> items = new TreeSet<>(outcome.items().keySet());
        if (outcome.rule() instanceof Calculated calculated) {
            calculated.expression().outcomes().stream()
                    .map(instrument.outcomes()::get)
                    .forEach(part -> items.addAll(itemsBeneath(part)));
        }
        return items;
    }

    private char status(Outcome outcome, int answered) {
        int k = outcome.items().size();
        if (outcome.rule() instanceof Calculated calculated) {
            List<Character> parts = calculated.expression().outcomes().stream()
                    .map(part -> score(part).status())
                    .toList();
            return parts.contains('N') ? 'N' : parts.contains('P') ? 'P' : 'C';
        } else if (outcome.rule() instanceof Graded graded && graded.method() == Graded.Method.EAP) {
            return answered < outcome.missing().minAnswered() ? 'N' : 'C';
        } else if (answered == k) {
            return 'C';
        }
        ScoringRule rule = outcome.rule();
        boolean mayBeProrated = rule instanceof Sum || rule instanceof Mean || rule instanceof WeightedSum;
        boolean prorates =
                outcome.missing().prorate() && answered >= outcome.missing().minAnswered();
        return mayBeProrated && prorates ? 'P' : 'N';
    }

    private static double se(Outcome outcome, double q) {
        var known = outcome.properties().reliability();
        if (known.isEmpty() || known.get().alpha().isEmpty() || known.get().sd().isEmpty()) {
            return Double.NaN;
        }
        double r = known.get().alpha().getAsDouble();
        return known.get().sd().getAsDouble() * Math.sqrt(1 - (q == 1 ? r : q * r / (1 + (q - 1) * r)));
    }

    private double value(Outcome outcome, double[] se) {
        ScoringRule rule = outcome.rule();
        if (rule instanceof Calculated calculated) {
            return evaluate(calculated.expression());
        } else if (rule instanceof Graded graded) {
            double[] both = NaiveGraded.score(graded, categories(outcome));
            se[0] = both[1];
            return both[0];
        }
        List<String> there = outcome.items().keySet().stream()
                .sorted()
                .filter(item -> answers.number(item).isPresent())
                .toList();
        List<Integer> scores =
                there.stream().map(item -> itemScore(outcome, item)).toList();
        int k = outcome.items().size();
        double sum = scores.stream().mapToInt(Integer::intValue).sum();
        if (rule instanceof Max) {
            return scores.stream().mapToInt(Integer::intValue).max().orElseThrow();
        } else if (rule instanceof CountAtLeast count) {
            return scores.stream().filter(s -> s >= count.threshold()).count();
        } else if (rule instanceof WeightedSum weighted) {
            return weighted(
                    weighted, there, scores, new TreeSet<>(outcome.items().keySet()));
        } else if (rule instanceof Mean) {
            return sum / scores.size();
        }
        return scores.size() == k ? sum : sum / scores.size() * k;
    }

    private int itemScore(Outcome outcome, String item) {
        var format = instrument.form().items().get(item).choice();
        int raw = answers.number(item).orElseThrow();
        return outcome.items().get(item).name().equals("PLUS") ? raw : format.min() + format.max() - raw;
    }

    /** By item id; -1 where missing. */
    private Map<String, Integer> categories(Outcome outcome) {
        Map<String, Integer> categories = new java.util.TreeMap<>();
        for (String item : outcome.items().keySet()) {
            int min = instrument.form().items().get(item).choice().min();
            categories.put(item, answers.number(item).isEmpty() ? -1 : itemScore(outcome, item) - min);
        }
        return categories;
    }

    private static double weighted(WeightedSum rule, List<String> there, List<Integer> scores, Set<String> items) {
        double sum = 0;
        double known = 0;
        for (int i = 0; i < there.size(); i++) {
            sum += rule.weights().get(there.get(i)) * scores.get(i);
            known += rule.weights().get(there.get(i));
        }
        double all = 0;
        for (String item : items) {
            all += rule.weights().get(item);
        }
        return there.size() == items.size() ? sum : sum / known * all;
    }

    /** NaN where something is divided by zero. */
    private double evaluate(Expression expression) {
        if (expression instanceof Constant constant) {
            return constant.value();
        } else if (expression instanceof OutcomeRef ref) {
            return score(ref.outcome()).value();
        } else if (expression instanceof Negated negated) {
            return -evaluate(negated.inner());
        }
        Binary binary = (Binary) expression;
        double left = evaluate(binary.left());
        double right = evaluate(binary.right());
        return switch (binary.operator()) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
            case OVER -> right == 0 ? Double.NaN : left / right;
        };
    }

    static List<Seen> all(Instrument instrument, Answers answers) {
        List<Seen> all = new ArrayList<>();
        instrument.outcomes().keySet().forEach(id -> all.add(new NaiveScorer(instrument, answers).score(id)));
        return all;
    }
}
