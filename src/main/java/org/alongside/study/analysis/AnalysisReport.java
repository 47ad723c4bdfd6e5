package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.kernel.RoomSentences;
import org.alongside.sheet.Block;
import org.alongside.sheet.Cell;
import org.alongside.sheet.Report;
import org.alongside.study.analysis.OutcomeFigures.ItemInOutcome;

/**
 * An item analysis as a workbook: what to look at first, items, outcomes, how answers spread, and what the figures do
 * not say.
 */
public final class AnalysisReport {

    /** Ends of ranges are told to a thousandth. */
    private static final double FINEST = 1000;

    private final Analysis.Figures figures;
    private final InstrumentText text;
    private final RoomSentences words;

    private AnalysisReport(Analysis.Figures figures, InstrumentText text, RoomSentences words) {
        this.figures = figures;
        this.text = text;
        this.words = words;
    }

    /** In the words of the page. */
    public static Report of(Analysis.Figures figures, Instrument instrument, Locale language) {
        AnalysisReport report = new AnalysisReport(
                figures, instrument.text(language.getLanguage()), RoomSentences.of("study", language));
        return new Report(
                report.say("title"),
                List.of(
                        new Report.Page(report.say("look"), List.of(report.look(language))),
                        new Report.Page(report.say("items"), report.items()),
                        new Report.Page(report.say("outcomes"), report.outcomes()),
                        new Report.Page(report.say("spread"), report.spread()),
                        new Report.Page(report.say("notes"), List.of(report.notes()))));
    }

    /** What to look at first, worst first. */
    private Block look(Locale language) {
        RemarkWords sentences = new RemarkWords(text, figures.respondents(), language);
        List<String> notes = new ArrayList<>();
        Remarks.of(figures).forEach(remark -> notes.add(sentences.say(remark)));
        notes.add(0, say(notes.isEmpty() ? "look.none" : "look.lede"));
        return new Block(say("look"), notes, Block.Table.NONE, Optional.empty());
    }

    private List<Block> items() {
        return figures.written().isEmpty() ? List.of(chosen()) : List.of(chosen(), written());
    }

    /** Only how many wrote something: what they wrote leaves in no report. */
    private Block written() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WordFigures item : figures.written()) {
            rows.add(List.of(
                    Cell.of(item.item().id()),
                    Cell.of(text.item(item.item().id())),
                    Cell.of(item.n()),
                    Cell.of(item.missing()),
                    Cell.of(item.ratherNotSay())));
        }
        return Block.table(
                say("written"), new Block.Table(headers("item", "question", "wrote", "missing", "not-say"), rows));
    }

    private Block chosen() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemFigures item : figures.items()) {
            rows.add(List.of(
                    Cell.of(item.item().id()),
                    Cell.of(text.item(item.item().id())),
                    Cell.of(item.n()),
                    Cell.of(item.missing()),
                    Cell.of(item.ratherNotSay()),
                    cell(item.mean()),
                    cell(item.sd())));
        }
        return Block.table(
                say("items"),
                new Block.Table(headers("item", "question", "n", "missing", "not-say", "mean", "sd"), rows));
    }

    private List<Block> outcomes() {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        figures.outcomes().forEach(outcome -> rows.add(outcome(outcome)));
        blocks.add(Block.table(
                say("outcomes"),
                new Block.Table(
                        headers(
                                "outcome",
                                "n",
                                "mean",
                                "sd",
                                "min",
                                "max",
                                "complete",
                                "alpha",
                                "lower",
                                "upper",
                                "sem"),
                        rows)));
        figures.outcomes().stream()
                .filter(outcome -> !outcome.items().isEmpty())
                .forEach(outcome -> blocks.add(members(outcome)));
        return blocks;
    }

    private List<Cell> outcome(OutcomeFigures outcome) {
        OutcomeFigures.ValueFigures values = outcome.values();
        OutcomeFigures.Consistency consistency = outcome.consistency();
        return List.of(
                Cell.of(name(outcome)),
                Cell.of(values.n()),
                cell(values.mean()),
                cell(values.sd()),
                cell(values.min()),
                cell(values.max()),
                Cell.of(consistency.complete()),
                cell(consistency.alpha()),
                cell(consistency.lower()),
                cell(consistency.upper()),
                cell(consistency.sem()));
    }

    private Block members(OutcomeFigures outcome) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ItemInOutcome item : outcome.items()) {
            rows.add(List.of(Cell.of(item.item()), cell(item.itemTotal()), cell(item.alphaWithout())));
        }
        return Block.table(name(outcome), new Block.Table(headers("item", "total", "without"), rows));
    }

    private List<Block> spread() {
        List<Block> blocks = new ArrayList<>();
        for (ItemFigures item : figures.items()) {
            List<List<Cell>> rows = new ArrayList<>();
            item.counts()
                    .forEach((option, count) ->
                            rows.add(List.of(Cell.of(text.option(item.item().choice(), option)), Cell.of(count))));
            blocks.add(bars(item.item().id() + ": " + text.item(item.item().id()), rows));
        }
        for (OutcomeFigures outcome : figures.outcomes()) {
            List<List<Cell>> rows = new ArrayList<>();
            outcome.values()
                    .counts()
                    .bins()
                    .forEach(bin -> rows.add(List.of(Cell.of(range(bin)), Cell.of(bin.count()))));
            blocks.add(bars(name(outcome), rows));
        }
        return blocks;
    }

    private Block bars(String heading, List<List<Cell>> rows) {
        Block.Table table = new Block.Table(headers("option", "count"), rows);
        return rows.isEmpty()
                ? Block.table(heading, table)
                : Block.picture(heading, table, new Block.Picture(Block.PictureKind.BARS, say("option"), say("count")));
    }

    private Block notes() {
        List<String> notes = new ArrayList<>();
        notes.add(say("respondents") + ": " + figures.respondents());
        notes.add(say("withheld") + ": " + figures.withheld());
        if (!figures.written().isEmpty()) {
            notes.add(say("written.text"));
        }
        for (String note : List.of("note.items", "note.complete", "note.alpha", "note.sem", "note.persons")) {
            notes.add(say(note));
        }
        return new Block(say("notes"), notes, Block.Table.NONE, Optional.empty());
    }

    /** {@code 2.5}, or {@code 2.5 – 3} for a range; without the last digits of a sum of fractions. */
    public static String range(Histogram.Bin bin) {
        String from = end(bin.from());
        return bin.from() == bin.to() ? from : from + " – " + end(bin.to());
    }

    private static String end(double value) {
        return Cell.of(Math.round(value * FINEST) / FINEST).text();
    }

    private String name(OutcomeFigures outcome) {
        String id = outcome.outcome().id();
        return text.outcomes().getOrDefault(id, id);
    }

    /** The number, or why there is none. */
    private Cell cell(Figure figure) {
        return figure.isComputable()
                ? Cell.of(figure.value())
                : Cell.of(words.get("analysis.reason." + figure.reason().orElseThrow()));
    }

    private List<String> headers(String... keys) {
        return List.of(keys).stream().map(this::say).toList();
    }

    private String say(String key) {
        return words.get("analysis." + key);
    }
}
