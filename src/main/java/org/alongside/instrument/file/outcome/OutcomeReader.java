package org.alongside.instrument.file.outcome;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.grammar.ExpressionParser;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.InterpretationRules;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Node;

/** Makes an outcome of what one entry of {@code scoring.yaml} says (scoring-format 11 to 18). */
final class OutcomeReader {

    private final Map<String, Item> items;
    private final Map<String, CutScores> cuts;
    private final Findings findings;

    OutcomeReader(Map<String, Item> items, Map<String, CutScores> cuts, Findings findings) {
        this.items = items;
        this.cuts = cuts;
        this.findings = findings;
    }

    /** @param written its keys are those of {@link OutcomeShape} */
    Optional<Outcome> read(String id, Entries written) {
        return written.get(OutcomeShape.RULE).flatMap(name -> read(id, written, name));
    }

    private Optional<Outcome> read(String id, Entries written, RuleName name) {
        Map<String, Keying> signs =
                written.get(OutcomeShape.ITEMS).map(i -> signs(written, i)).orElse(Map.of());
        Optional<ScoringRule> rule = rule(name, written, signs);
        MissingRule missing =
                new MissingReader(written.what(), name, signs.size()).read(written.get(OutcomeShape.MISSING));
        rule.ifPresent(r -> warnOfSum(written, r, missing.minAnswered() < signs.size()));
        return rule.flatMap(r -> properties(id, written).map(p -> new Outcome(id, signs, r, missing, p)));
    }

    private Optional<Outcome.Properties> properties(String id, Entries written) {
        InterpretationRules rules = new InterpretationRules(
                written.get(OutcomeShape.BAND, BandRule.DEFAULT),
                written.get(OutcomeShape.CHANGE),
                written.get(OutcomeShape.DECIMALS, InterpretationRules.USUAL_DECIMALS));
        Optional<PrivacyClass> privacy = written.get(OutcomeShape.PRIVACY);
        return privacy.map(p -> new Outcome.Properties(
                p,
                written.get(OutcomeShape.DIRECTION, Direction.NONE),
                written.get(OutcomeShape.RELIABILITY),
                Optional.ofNullable(cuts.get(id)),
                rules));
    }

    private Map<String, Keying> signs(Entries outcome, ById<Node> written) {
        String what = outcome.what();
        Map<String, Keying> signs = new LinkedHashMap<>();
        if (written.ids().isEmpty()) {
            outcome.error(OutcomeShape.ITEMS, what + " needs at least one item");
        }
        written.nodes().forEach((item, node) -> {
            String sign = node.written().orElse("");
            if (!items.containsKey(item)) {
                findings.error(node.place(), what + ": item '" + item + "' is not in instrument.yaml");
            } else if (!items.get(item).isScored()) {
                findings.error(
                        node.place(), what + ": item '" + item + "' is answered in own words, which feed no outcome");
            } else if (!OutcomeShape.SIGNS.contains(sign)) {
                findings.error(node.place(), what + ": the sign of item '" + item + "' must be + or -");
            }
            signs.put(item, sign.equals("-") ? Keying.MINUS : Keying.PLUS);
        });
        return signs;
    }

    private static void warnOfSum(Entries written, ScoringRule rule, boolean fewer) {
        if (fewer
                && written.has(OutcomeShape.MISSING)
                && rule instanceof Graded graded
                && graded.method() == Graded.Method.SUM_EAP) {
            written.warning(
                    OutcomeShape.MISSING, written.what() + ": sum_eap needs every item, whatever min_answered says");
        }
    }

    private Optional<ScoringRule> rule(RuleName name, Entries written, Map<String, Keying> signs) {
        return switch (name) {
            case SUM -> Optional.of(new ScoringRule.Sum());
            case MEAN -> Optional.of(new ScoringRule.Mean());
            case MAX -> Optional.of(new ScoringRule.Max());
            case WEIGHTED -> written.get(OutcomeShape.WEIGHTS).map(weights -> weighted(written, weights, signs));
            case COUNT -> written.get(OutcomeShape.THRESHOLD).map(ScoringRule.CountAtLeast::new);
            case EXPRESSION -> written.get(OutcomeShape.EXPRESSION).flatMap(text -> calculated(written, text));
            case GRM -> {
                GradedReader graded = new GradedReader(written.what(), items, signs.keySet(), findings);
                yield written.get(OutcomeShape.GRM).flatMap(graded::read);
            }
        };
    }

    private ScoringRule weighted(Entries written, ById<Double> weights, Map<String, Keying> signs) {
        String what = written.what();
        FilePlace where = written.place(OutcomeShape.WEIGHTS);
        Map<String, Double> read = new HashMap<>();
        weights.ids().forEach(item -> {
            double weight = weights.values().getOrDefault(item, 1.0);
            if (!signs.containsKey(item)) {
                findings.error(weights.place(item), what + ": the weight of '" + item + "' is for none of its items");
            } else if (weight <= 0) {
                findings.error(weights.place(item), what + ": the weight of '" + item + "' must be greater than 0");
            }
            read.put(item, weight);
        });
        signs.keySet().stream()
                .filter(item -> !weights.has(item))
                .forEach(item -> findings.error(where, what + ": item '" + item + "' has no weight"));
        return new ScoringRule.WeightedSum(read);
    }

    private static Optional<ScoringRule> calculated(Entries written, String text) {
        try {
            return Optional.of(new ScoringRule.Calculated(ExpressionParser.parse(text)));
        } catch (IllegalArgumentException broken) {
            written.error(OutcomeShape.EXPRESSION, written.what() + ", expression: " + broken.getMessage());
            return Optional.empty();
        }
    }
}
