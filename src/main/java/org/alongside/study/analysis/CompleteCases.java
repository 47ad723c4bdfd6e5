package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.alongside.instrument.Form;
import org.alongside.instrument.Keying;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.answer.Answers;

/**
 * The item scores of those who answered every item of an outcome: after reversal, and times their weight where the rule
 * has weights. Rows are sorted by their numbers, so that the order of respondents cannot change a sum.
 *
 * @param items ids, in their order
 * @param columns for each item its scores, one for each respondent
 */
record CompleteCases(List<String> items, double[][] columns) {

    static CompleteCases of(Form form, Outcome outcome, ResponseSet responses) {
        List<String> items = List.copyOf(outcome.items().keySet());
        List<double[]> rows = new ArrayList<>();
        for (Answers answers : responses.respondents()) {
            double[] row = row(form, outcome, answers);
            if (!items.isEmpty() && row.length == items.size()) {
                rows.add(row);
            }
        }
        rows.sort(Arrays::compare);
        double[][] columns = new double[items.size()][rows.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int r = 0; r < rows.size(); r++) {
                columns[i][r] = rows.get(r)[i];
            }
        }
        return new CompleteCases(items, columns);
    }

    /** Shorter than the items where one is open. */
    private static double[] row(Form form, Outcome outcome, Answers answers) {
        Map<String, Double> weights =
                outcome.rule() instanceof ScoringRule.WeightedSum weighted ? weighted.weights() : Map.of();
        double[] row = new double[outcome.items().size()];
        int next = 0;
        for (Map.Entry<String, Keying> entry : outcome.items().entrySet()) {
            OptionalInt raw = answers.number(entry.getKey());
            if (raw.isPresent()) {
                var format = form.items().get(entry.getKey()).choice();
                row[next++] =
                        entry.getValue().score(format, raw.getAsInt()) * weights.getOrDefault(entry.getKey(), 1.0);
            }
        }
        return Arrays.copyOf(row, next);
    }

    int respondents() {
        return columns.length == 0 ? 0 : columns[0].length;
    }

    /** The sum of all items but this one, for each respondent; of all items for -1. */
    double[] sumWithout(int left) {
        double[] sum = new double[respondents()];
        for (int i = 0; i < columns.length; i++) {
            for (int r = 0; i != left && r < sum.length; r++) {
                sum[r] += columns[i][r];
            }
        }
        return sum;
    }

    /** The same respondents without one item. */
    CompleteCases without(int left) {
        List<String> fewer = new ArrayList<>(items);
        fewer.remove(left);
        List<double[]> rest = new ArrayList<>(Arrays.asList(columns));
        rest.remove(left);
        return new CompleteCases(fewer, rest.toArray(double[][]::new));
    }
}
