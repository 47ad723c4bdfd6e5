package org.alongside.assessment.scoring;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.assessment.instrument.Form;
import org.alongside.assessment.instrument.Outcome;
import org.alongside.assessment.instrument.ScoringRule;
import org.alongside.assessment.instrument.ScoringRule.Count;
import org.alongside.assessment.instrument.ScoringRule.Max;
import org.alongside.assessment.instrument.ScoringRule.Mean;
import org.alongside.assessment.instrument.ScoringRule.Sum;
import org.alongside.assessment.instrument.ScoringRule.Weighted;

/** Scores one outcome that has items of its own (domain 3.3, scoring-format 11 to 14). */
final class ScaleRule {

    private ScaleRule() {}

    /** Adds up in the order of item ids, so that no other order can change the last bit of a sum. */
    static Computed apply(Outcome outcome, Form form, Answers answers) {
        SortedMap<String, Integer> scores = itemScores(outcome, form, answers);
        Set<String> items = new TreeSet<>(outcome.items().keySet());
        int k = items.size();
        if (!outcome.missing().allows(scores.size(), k)) {
            return Computed.notComputable(outcome, items, scores.keySet());
        }
        Status status = scores.size() == k ? Status.COMPLETE : Status.PRORATED;
        return Computed.of(outcome, status, value(outcome.rule(), scores, items), items, scores.keySet());
    }

    private static SortedMap<String, Integer> itemScores(Outcome outcome, Form form, Answers answers) {
        SortedMap<String, Integer> scores = new TreeMap<>();
        outcome.items()
                .forEach((id, sign) -> answers.number(id)
                        .ifPresent(raw ->
                                scores.put(id, sign.score(form.items().get(id).response(), raw))));
        return scores;
    }

    private static double value(ScoringRule rule, SortedMap<String, Integer> scores, Set<String> items) {
        if (rule instanceof Sum) {
            return scores.size() == items.size() ? sum(scores) : sum(scores) / scores.size() * items.size();
        } else if (rule instanceof Mean) {
            return sum(scores) / scores.size();
        } else if (rule instanceof Weighted weighted) {
            return weightedSum(weighted, scores, items);
        } else if (rule instanceof Max) {
            return scores.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        } else if (rule instanceof Count count) {
            return scores.values().stream().filter(s -> s >= count.threshold()).count();
        }
        throw new IllegalStateException("no rule over items: " + rule);
    }

    private static double sum(SortedMap<String, Integer> scores) {
        double sum = 0;
        for (int score : scores.values()) {
            sum += score;
        }
        return sum;
    }

    private static double weightedSum(Weighted rule, SortedMap<String, Integer> scores, Set<String> items) {
        double sum = 0;
        for (var entry : scores.entrySet()) {
            sum += rule.weights().get(entry.getKey()) * entry.getValue();
        }
        return scores.size() == items.size() ? sum : sum / weight(rule, scores.keySet()) * weight(rule, items);
    }

    private static double weight(Weighted rule, Set<String> items) {
        double weight = 0;
        for (String item : items) {
            weight += rule.weights().get(item);
        }
        return weight;
    }
}
