package org.alongside.instrument.file.outcome;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.file.yaml.Ids;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.grammar.Expression;
import org.alongside.instrument.interpretation.rule.CutScores;

/** Reads {@code scoring.yaml}: the outcomes one by one, and what only shows between them. */
public final class ScoringReader {

    private final Map<String, Item> items;
    private final OutcomeReader outcomes;

    /** @param cuts of {@code cutscores.yaml}, by outcome */
    public ScoringReader(Map<String, Item> items, Map<String, CutScores> cuts) {
        this.items = items;
        this.outcomes = new OutcomeReader(items, cuts);
    }

    /** @param declared the ids in the file, also of outcomes that could not be read */
    public record Read(Map<String, Outcome> outcomes, Map<String, Yaml> declared) {}

    /** @param root of {@code scoring.yaml} */
    public Read read(Yaml root) {
        Map<String, Yaml> top = root.entries("scoring.yaml", Set.of("outcomes"), Set.of());
        Map<String, Yaml> declared =
                top.containsKey("outcomes") ? top.get("outcomes").entries("outcomes") : Map.of();
        Map<String, Outcome> read = new LinkedHashMap<>();
        if (declared.isEmpty() && top.containsKey("outcomes")) {
            top.get("outcomes").error("outcomes needs at least one outcome");
        }
        declared.forEach((id, yaml) -> {
            Ids.check(id, yaml);
            outcomes.read(id, yaml).ifPresent(outcome -> read.put(id, outcome));
        });
        read.values().forEach(outcome -> checkParts(outcome, read, declared));
        return new Read(read, declared);
    }

    private void checkParts(Outcome outcome, Map<String, Outcome> read, Map<String, Yaml> declared) {
        if (!(outcome.rule() instanceof Calculated calculated)) {
            return;
        }
        Yaml where = expressionOf(declared.get(outcome.id()));
        String what = "outcome '" + outcome.id() + "'";
        for (String part : calculated.expression().outcomes()) {
            Outcome known = read.get(part);
            if (!declared.containsKey(part)) {
                String is = items.containsKey(part) ? "an item; an expression names outcomes only" : "no outcome";
                where.error(what + ": '" + part + "' is " + is);
            } else if (known != null && outcome.privacy().isWiderThan(known.privacy())) {
                where.error(what + " may not be seen by more people than its part '" + part + "' (" + known.privacy()
                        + ")");
            }
        }
        if (reaches(calculated.expression(), outcome.id(), read, new HashSet<>())) {
            where.error(what + " is calculated from itself");
        }
    }

    private static boolean reaches(Expression from, String id, Map<String, Outcome> read, Set<String> seen) {
        for (String part : from.outcomes()) {
            if (part.equals(id)) {
                return true;
            }
            if (seen.add(part)
                    && read.containsKey(part)
                    && read.get(part).rule() instanceof Calculated next
                    && reaches(next.expression(), id, read, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Yaml expressionOf(Yaml outcome) {
        return outcome.entries("outcome").getOrDefault("expression", outcome);
    }
}
