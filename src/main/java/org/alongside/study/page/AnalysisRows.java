package org.alongside.study.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.visit.BarChart;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.interpretation.Display;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.AnalysisReport;
import org.alongside.study.analysis.Figure;
import org.alongside.study.analysis.ItemFigures;
import org.alongside.study.analysis.OutcomeFigures;
import org.alongside.study.analysis.WordFigures;

/**
 * An item analysis as its page shows it: one row for each item and each outcome, which opens on its figures, its table
 * and its picture.
 *
 * @param text names questions, answers and outcomes
 * @param remarked ids of the rows that a remark names
 */
record AnalysisRows(Analysis.Figures figures, InstrumentText text, Set<String> remarked, Words words) {

    /**
     * One item or outcome.
     *
     * @param id of its element, for links
     * @param name the item's id or the outcome's name; @param question empty for an outcome
     * @param brief the few figures that stand on the closed row; all others are inside
     * @param among where an item stands among its outcome's others, or an outcome's items
     * @param spread how often what was answered; without rows where nothing was
     * @param chart of the spread, as JSON; empty where there is none
     */
    public record AnalysisRow(
            String id,
            String name,
            String question,
            boolean remarked,
            List<AnalysisFigure> brief,
            List<AnalysisFigure> inside,
            AnalysisTable among,
            AnalysisTable spread,
            String chart) {}

    /** A number with its name. */
    public record AnalysisFigure(String label, String value) {}

    /** Rows of texts below their headers; the first column names the row. */
    public record AnalysisTable(List<String> headers, List<List<String>> rows) {

        static final AnalysisTable NONE = new AnalysisTable(List.of(), List.of());
    }

    static String itemId(String item) {
        return "item-" + item;
    }

    static String outcomeId(String outcome) {
        return "outcome-" + outcome;
    }

    List<AnalysisRow> items() {
        return figures.items().stream().map(this::item).toList();
    }

    List<AnalysisRow> written() {
        return figures.written().stream().map(this::written).toList();
    }

    List<AnalysisRow> outcomes() {
        return figures.outcomes().stream().map(this::outcome).toList();
    }

    private AnalysisRow item(ItemFigures item) {
        String id = item.item().id();
        List<String> answers = item.counts().keySet().stream()
                .map(option -> text.option(item.item().choice(), option))
                .toList();
        List<Integer> counts = List.copyOf(item.counts().values());
        return new AnalysisRow(
                itemId(id),
                id,
                text.item(id),
                remarked.contains(itemId(id)),
                List.of(figure("n", item.n()), figure("mean", item.mean()), figure("sd", item.sd())),
                List.of(figure("missing", item.missing()), figure("not-say", item.ratherNotSay())),
                among(id),
                spread(answers, counts),
                chart(answers, counts));
    }

    private AnalysisRow written(WordFigures item) {
        String id = item.item().id();
        return new AnalysisRow(
                itemId(id),
                id,
                text.item(id),
                false,
                List.of(figure("wrote", item.n())),
                List.of(figure("missing", item.missing()), figure("not-say", item.ratherNotSay())),
                AnalysisTable.NONE,
                AnalysisTable.NONE,
                "");
    }

    private AnalysisRow outcome(OutcomeFigures outcome) {
        OutcomeFigures.ValueFigures values = outcome.values();
        OutcomeFigures.Consistency alpha = outcome.consistency();
        List<String> ranges =
                values.counts().bins().stream().map(AnalysisReport::range).toList();
        List<Integer> counts =
                values.counts().bins().stream().map(bin -> bin.count()).toList();
        String id = outcome.outcome().id();
        return new AnalysisRow(
                outcomeId(id),
                name(id),
                "",
                remarked.contains(outcomeId(id)),
                List.of(figure("n", values.n()), figure("mean", values.mean()), figure("alpha", alpha.alpha())),
                List.of(
                        figure("sd", values.sd()),
                        figure("min", values.min()),
                        figure("max", values.max()),
                        figure("complete", alpha.complete()),
                        figure("lower", alpha.lower()),
                        figure("upper", alpha.upper()),
                        figure("sem", alpha.sem())),
                members(outcome),
                spread(ranges, counts),
                chart(ranges, counts));
    }

    /** How this item goes together with the others, in each outcome that it belongs to. */
    private AnalysisTable among(String item) {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeFigures outcome : figures.outcomes()) {
            outcome.items().stream()
                    .filter(member -> member.item().equals(item))
                    .map(member -> List.of(
                            name(outcome.outcome().id()), told(member.itemTotal()), told(member.alphaWithout())))
                    .forEach(rows::add);
        }
        return table(rows, "outcome", "total", "without");
    }

    private AnalysisTable members(OutcomeFigures outcome) {
        return table(
                outcome.items().stream()
                        .map(member -> List.of(member.item(), told(member.itemTotal()), told(member.alphaWithout())))
                        .toList(),
                "item",
                "total",
                "without");
    }

    private AnalysisTable spread(List<String> answers, List<Integer> counts) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            rows.add(List.of(answers.get(i), counts.get(i).toString()));
        }
        return table(rows, "option", "count");
    }

    private AnalysisTable table(List<List<String>> rows, String... headers) {
        return rows.isEmpty()
                ? AnalysisTable.NONE
                : new AnalysisTable(
                        Stream.of(headers).map(this::say).collect(Collectors.toUnmodifiableList()), List.copyOf(rows));
    }

    private String chart(List<String> answers, List<Integer> counts) {
        return answers.isEmpty()
                ? ""
                : BarChart.of(answers, say("count"), counts).json();
    }

    private AnalysisFigure figure(String key, int count) {
        return new AnalysisFigure(say(key), Integer.toString(count));
    }

    private AnalysisFigure figure(String key, Figure figure) {
        return new AnalysisFigure(say(key), told(figure));
    }

    /** The number, or why there is none. */
    private String told(Figure figure) {
        return figure.isComputable()
                ? Display.figure(figure.value().getAsDouble(), words.locale())
                : say("reason." + figure.reason().orElseThrow());
    }

    private String name(String outcome) {
        return text.outcomes().getOrDefault(outcome, outcome);
    }

    private String say(String key) {
        return words.say("analysis." + key);
    }
}
