package org.alongside.assessment.data;

import java.util.ArrayList;
import java.util.List;
import org.alongside.assessment.analysis.Analysis;
import org.alongside.assessment.analysis.Figure;
import org.alongside.assessment.analysis.ItemFigures;
import org.alongside.assessment.analysis.OutcomeFigures;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.InstrumentText;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;

/** Figures over many respondents as a workbook to read: an overview, and how often each answer was given. */
final class FiguresReport {

    private static final String LANGUAGE = "en";

    private final InstrumentText text;
    private final Analysis.Figures figures;

    private FiguresReport(InstrumentText text, Analysis.Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    static Report of(Instrument instrument, Analysis.Figures figures) {
        InstrumentText text = instrument.text(LANGUAGE);
        FiguresReport report = new FiguresReport(text, figures);
        return new Report(
                text.frame().title() + " – " + instrument.key(),
                List.of(
                        new Report.Page("Overview", report.overview()),
                        new Report.Page(
                                "Answers",
                                report.figures.items().stream()
                                        .map(report::counts)
                                        .toList())));
    }

    private List<Block> overview() {
        return List.of(
                Block.text(
                        "What this is",
                        figures.respondents() + " respondents. Figures over all of them; nobody is shown alone.",
                        "They describe this group and these questions. They are not norms, and say nothing about one person."),
                new Block("Items", List.of("As answered; nothing is turned round."), items(), means()),
                Block.table("Outcomes", outcomes()));
    }

    private static java.util.Optional<Block.Picture> means() {
        return java.util.Optional.of(new Block.Picture(Block.Kind.BARS, "item", "mean"));
    }

    /** The mean stands second: it is what the picture draws. */
    private Block.Table items() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemFigures item : figures.items()) {
            rows.add(List.of(Cell.of(item.item().id()), cell(item.mean())));
        }
        return new Block.Table(List.of("item", "mean"), rows);
    }

    private Block.Table outcomes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (OutcomeFigures outcome : figures.outcomes()) {
            rows.add(List.of(
                    Cell.of(outcome.outcome().id()),
                    Cell.of(outcome.values().n()),
                    cell(outcome.values().mean()),
                    cell(outcome.values().sd()),
                    cell(outcome.values().min()),
                    cell(outcome.values().max()),
                    cell(outcome.consistency().alpha())));
        }
        return new Block.Table(List.of("outcome", "n", "mean", "sd", "lowest", "highest", "alpha"), rows);
    }

    private Block counts(ItemFigures item) {
        List<List<Cell>> rows = new ArrayList<>();
        item.counts()
                .forEach((option, count) ->
                        rows.add(List.of(Cell.of(text.option(item.item().response(), option)), Cell.of(count))));
        rows.add(List.of(Cell.of("rather not say"), Cell.of(item.ratherNotSay())));
        rows.add(List.of(Cell.of("left open"), Cell.of(item.missing())));
        return new Block(
                item.item().id(),
                List.of(text.item(item.item().id()), "n " + item.n() + ", sd " + words(item.sd())),
                new Block.Table(List.of("answer", "people"), rows),
                java.util.Optional.of(new Block.Picture(Block.Kind.BARS, "answer", "people")));
    }

    private static Cell cell(Figure figure) {
        return figure.value().isPresent()
                ? Cell.of(figure.value().getAsDouble())
                : Cell.of(figure.reason().map(reason -> "none: " + reason).orElse(""));
    }

    private static String words(Figure figure) {
        return figure.value().isPresent()
                ? String.format(java.util.Locale.ROOT, "%.2f", figure.value().getAsDouble())
                : "none";
    }
}
