package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.ScoringRule.CountAtLeast;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.ScoringRule.Max;
import org.alongside.instrument.ScoringRule.Mean;
import org.alongside.instrument.ScoringRule.WeightedSum;
import org.alongside.instrument.scoring.graded.GradedCurve;

/** Makes formulas of an instrument's outcomes, parts before what is calculated from them. */
final class Compilation {

    private final Instrument instrument;
    private final List<String> items;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Set<Integer>> beneath = new HashMap<>();
    private final Set<String> open = new TreeSet<>();
    private final List<Formula> ordered = new ArrayList<>();
    private final List<StandardError> errors;
    private int stack;
    private int grid;

    private Compilation(Instrument instrument) {
        this.instrument = instrument;
        this.items = instrument.form().choices().stream().map(Item::id).toList();
        instrument.outcomes().keySet().forEach(id -> places.put(id, places.size()));
        instrument.outcomes().values().forEach(this::compile);
        this.errors = instrument.outcomes().values().stream()
                .map(o -> StandardError.of(o, beneath.get(o.id()).size()))
                .toList();
    }

    /** @throws IllegalArgumentException where an outcome is calculated from itself */
    static Compiled of(Instrument instrument) {
        Compilation done = new Compilation(instrument);
        var room = new ScoreRow.Room(done.places.size(), done.stack, done.grid);
        return new Compiled(done.ordered.toArray(Formula[]::new), done.errors, room);
    }

    /**
     * @param inOrder so that each finds its parts done
     * @param errors in the order of the definition
     */
    record Compiled(Formula[] inOrder, List<StandardError> errors, ScoreRow.Room room) {}

    private void compile(Outcome outcome) {
        if (beneath.containsKey(outcome.id())) {
            return;
        }
        if (!open.add(outcome.id())) {
            throw new IllegalArgumentException("'" + outcome.id() + "' is calculated from itself");
        }
        ordered.add(
                outcome.rule() instanceof Calculated calculated
                        ? arithmetic(outcome.id(), calculated)
                        : overItems(outcome));
    }

    private Formula arithmetic(String id, Calculated rule) {
        Set<String> parts = rule.expression().outcomes();
        Set<Integer> below = new TreeSet<>();
        for (String part : parts) {
            compile(instrument.outcomes().get(part));
            below.addAll(beneath.get(part));
        }
        beneath.put(id, below);
        List<Arithmetic.ArithmeticStep> program = Arithmetic.program(rule.expression(), places);
        stack = Math.max(stack, program.size());
        return new Arithmetic(
                places.get(id), program, parts.stream().mapToInt(places::get).toArray(), numbers(below));
    }

    private Formula overItems(Outcome outcome) {
        Set<Integer> below = new TreeSet<>();
        outcome.items().keySet().forEach(item -> below.add(items.indexOf(item)));
        beneath.put(outcome.id(), below);
        int place = places.get(outcome.id());
        Terms terms = Terms.of(outcome, instrument.form());
        ScoringRule rule = outcome.rule();
        if (rule instanceof WeightedSum weighted) {
            double[] weights = outcome.items().keySet().stream()
                    .mapToDouble(weighted.weights()::get)
                    .toArray();
            return new Formula.WeightedFormula(place, terms, outcome.missing(), weights);
        } else if (rule instanceof Max) {
            return new Formula.Top(place, terms);
        } else if (rule instanceof CountAtLeast count) {
            return new Formula.Counted(place, terms, count.threshold());
        } else if (rule instanceof Graded graded) {
            return posterior(
                    outcome,
                    new Posterior.PosteriorFrame(place, terms, outcome.missing().minAnswered()),
                    graded);
        }
        return new Formula.Added(place, terms, outcome.missing(), rule instanceof Mean);
    }

    private Formula posterior(Outcome outcome, Posterior.PosteriorFrame frame, Graded rule) {
        grid = Math.max(grid, rule.grid().points());
        List<GradedCurve> curves = outcome.items().keySet().stream()
                .map(item -> new GradedCurve(rule.parameters().get(item)))
                .toList();
        return Posterior.of(frame, rule, curves);
    }

    private static int[] numbers(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }
}
