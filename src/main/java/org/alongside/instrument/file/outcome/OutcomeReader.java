package org.alongside.instrument.file.outcome;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.Item;
import org.alongside.instrument.Keying;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.grammar.ExpressionParser;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.Direction;
import org.alongside.instrument.interpretation.rule.InterpretationRules;

/** Reads one outcome of {@code scoring.yaml} (scoring-format 11 to 18). */
final class OutcomeReader {

    private static final Set<String> COMMON = Set.of("direction", "reliability");

    private final Map<String, Item> items;
    private final Map<String, CutScores> cuts;

    OutcomeReader(Map<String, Item> items, Map<String, CutScores> cuts) {
        this.items = items;
        this.cuts = cuts;
    }

    Optional<Outcome> read(String id, Yaml yaml) {
        Map<String, Yaml> loose = yaml.entries("outcome '" + id + "'");
        if (!loose.containsKey("rule")) {
            yaml.error("outcome '" + id + "': 'rule' is missing");
            return Optional.empty();
        }
        Optional<RuleName> rule = loose.get("rule").word("rule", RuleName.class, true);
        return rule.flatMap(name -> read(id, yaml, name));
    }

    private Optional<Outcome> read(String id, Yaml yaml, RuleName name) {
        String what = "outcome '" + id + "'";
        Set<String> optional = new TreeSet<>(COMMON);
        optional.addAll(name.optional());
        optional.addAll(InterpretationRulesReader.KEYS);
        Map<String, Yaml> entries = yaml.entries(what, name.required(), optional);
        Map<String, Keying> signs = entries.containsKey("items") ? signs(what, entries.get("items")) : Map.of();
        Optional<ScoringRule> rule = rule(name, what, entries, signs);
        MissingRule missing = new MissingReader(what, name, signs.size()).read(entries.get("missing"));
        rule.ifPresent(r -> warnOfSum(what, r, entries.get("missing"), missing.minAnswered() < signs.size()));
        Optional<PrivacyClass> privacy =
                Optional.ofNullable(entries.get("privacy")).flatMap(y -> y.word("privacy", PrivacyClass.class, false));
        Direction direction = Optional.ofNullable(entries.get("direction"))
                .flatMap(y -> y.word("direction", Direction.class, true))
                .orElse(Direction.NONE);
        var reliability = Optional.ofNullable(entries.get("reliability")).map(ReliabilityReader::read);
        InterpretationRules rules = InterpretationRulesReader.read(entries);
        if (rule.isEmpty() || privacy.isEmpty()) {
            return Optional.empty();
        }
        var properties =
                new Outcome.Properties(privacy.get(), direction, reliability, Optional.ofNullable(cuts.get(id)), rules);
        return Optional.of(new Outcome(id, signs, rule.get(), missing, properties));
    }

    private Map<String, Keying> signs(String what, Yaml yaml) {
        Map<String, Keying> signs = new LinkedHashMap<>();
        Map<String, Yaml> entries = yaml.entries(what + ", items");
        if (entries.isEmpty()) {
            yaml.error(what + " needs at least one item");
        }
        entries.forEach((item, sign) -> {
            String written = sign.written().orElse("");
            if (!items.containsKey(item)) {
                sign.error(what + ": item '" + item + "' is not in instrument.yaml");
            } else if (!items.get(item).isScored()) {
                sign.error(what + ": item '" + item + "' is answered in own words, which feed no outcome");
            } else if (!written.equals("+") && !written.equals("-")) {
                sign.error(what + ": the sign of item '" + item + "' must be + or -");
            }
            signs.put(item, written.equals("-") ? Keying.MINUS : Keying.PLUS);
        });
        return signs;
    }

    private static void warnOfSum(String what, ScoringRule rule, Yaml missing, boolean fewer) {
        if (fewer && missing != null && rule instanceof Graded graded && graded.method() == Graded.Method.SUM_EAP) {
            missing.warning(what + ": sum_eap needs every item, whatever min_answered says");
        }
    }

    private Optional<ScoringRule> rule(
            RuleName name, String what, Map<String, Yaml> entries, Map<String, Keying> signs) {
        return switch (name) {
            case SUM -> Optional.of(new ScoringRule.Sum());
            case MEAN -> Optional.of(new ScoringRule.Mean());
            case MAX -> Optional.of(new ScoringRule.Max());
            case WEIGHTED -> Optional.ofNullable(entries.get("weights")).map(y -> weighted(what, y, signs));
            case COUNT -> Optional.ofNullable(entries.get("threshold")).flatMap(OutcomeReader::count);
            case EXPRESSION -> Optional.ofNullable(entries.get("expression")).flatMap(y -> calculated(what, y));
            case GRM ->
                Optional.ofNullable(entries.get("grm"))
                        .flatMap(y -> new GradedReader(what, items, signs.keySet()).read(y));
        };
    }

    private static ScoringRule weighted(String what, Yaml yaml, Map<String, Keying> signs) {
        Map<String, Double> weights = new HashMap<>();
        yaml.entries(what + ", weights").forEach((item, weight) -> {
            OptionalDouble number = weight.number("a weight");
            if (!signs.containsKey(item)) {
                weight.error(what + ": the weight of '" + item + "' is for none of its items");
            } else if (number.isPresent() && number.getAsDouble() <= 0) {
                weight.error(what + ": the weight of '" + item + "' must be greater than 0");
            }
            weights.put(item, number.orElse(1));
        });
        signs.keySet().stream()
                .filter(item -> !weights.containsKey(item))
                .forEach(item -> yaml.error(what + ": item '" + item + "' has no weight"));
        return new ScoringRule.WeightedSum(weights);
    }

    private static Optional<ScoringRule> count(Yaml threshold) {
        OptionalDouble number = threshold.number("threshold");
        return number.isPresent() ? Optional.of(new ScoringRule.CountAtLeast(number.getAsDouble())) : Optional.empty();
    }

    private static Optional<ScoringRule> calculated(String what, Yaml yaml) {
        try {
            return yaml.text("expression").map(ExpressionParser::parse).map(ScoringRule.Calculated::new);
        } catch (IllegalArgumentException broken) {
            yaml.error(what + ", expression: " + broken.getMessage());
            return Optional.empty();
        }
    }
}
