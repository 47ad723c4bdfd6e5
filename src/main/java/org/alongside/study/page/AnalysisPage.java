package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.interpretation.Display;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.BarPicture;
import org.alongside.study.analysis.Figure;
import org.alongside.study.analysis.ItemFigures;
import org.alongside.study.analysis.OutcomeFigures;
import org.alongside.study.analysis.WordFigures;
import org.alongside.study.responses.ResponseAnalysis;

/** {@code /admin/analysis?set=}: how the questions behaved in one kept set of responses; nobody's own answers. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    Visit visit;

    @Inject
    ResponseAnalysis analyses;

    private ResponseAnalysis.AnalysedSet of;

    public void act() {
        of = analyses.of(visit.me(), visit.neededId("set"), visit.now()).orElseThrow(NotHere::new);
    }

    /** One item as it was answered. */
    public record ItemRow(String id, String question, ItemFigures figures, String mean, String sd) {}

    /** One item in own words: how many wrote something, and never what. */
    public record WordsRow(String id, String question, WordFigures figures) {}

    /** One outcome over all respondents. */
    public record OutcomeRow(
            String name, OutcomeFigures figures, ValuesRow values, AlphaRow alpha, List<Member> members) {}

    public record ValuesRow(String mean, String sd, String min, String max) {}

    public record AlphaRow(String alpha, String interval, String sem) {}

    /** One item within an outcome. */
    public record Member(String id, String total, String without) {}

    /** How often each answer was given to one item, or each value came out. */
    public record Spread(String heading, List<FigureBar> bars) {}

    /** @param width in percent of the longest */
    public record FigureBar(String name, int count, String width) {}

    public boolean isRefused() {
        return of.analysis() instanceof Analysis.AnalysisRefused;
    }

    /** Why there are no figures; empty where there are. */
    public String getRefusal() {
        return of.analysis() instanceof Analysis.AnalysisRefused refused
                ? visit.say("analysis.refused." + refused.reason(), refused.respondents())
                : "";
    }

    public String getWhat() {
        return visit.say("analysis.of", of.title(), of.instrument().key(), of.respondents());
    }

    public UUID getSet() {
        return visit.neededId("set");
    }

    public int getWithheld() {
        return figures().withheld();
    }

    public List<ItemRow> getItems() {
        return figures().items().stream()
                .map(item -> new ItemRow(
                        item.item().id(), text().item(item.item().id()), item, number(item.mean()), number(item.sd())))
                .toList();
    }

    public List<WordsRow> getWritten() {
        return figures().written().stream()
                .map(item ->
                        new WordsRow(item.item().id(), text().item(item.item().id()), item))
                .toList();
    }

    public List<OutcomeRow> getOutcomes() {
        return figures().outcomes().stream().map(this::outcome).toList();
    }

    private OutcomeRow outcome(OutcomeFigures outcome) {
        OutcomeFigures.ValueFigures values = outcome.values();
        OutcomeFigures.Consistency consistency = outcome.consistency();
        String interval = consistency.lower().isComputable()
                ? number(consistency.lower()) + " – " + number(consistency.upper())
                : number(consistency.lower());
        return new OutcomeRow(
                name(outcome),
                outcome,
                new ValuesRow(number(values.mean()), number(values.sd()), number(values.min()), number(values.max())),
                new AlphaRow(number(consistency.alpha()), interval, number(consistency.sem())),
                outcome.items().stream()
                        .map(item -> new Member(item.item(), number(item.itemTotal()), number(item.alphaWithout())))
                        .toList());
    }

    public List<Spread> getSpreads() {
        List<Spread> spreads = new ArrayList<>();
        figures()
                .items()
                .forEach(item -> spreads.add(spread(
                        item.item().id() + ": " + text().item(item.item().id()),
                        item.counts().keySet().stream()
                                .map(option -> text().option(item.item().choice(), option))
                                .toList(),
                        List.copyOf(item.counts().values()))));
        figures().outcomes().forEach(outcome -> {
            var bins = outcome.values().counts().bins();
            spreads.add(spread(
                    name(outcome),
                    bins.stream().map(bin -> range(bin.from(), bin.to())).toList(),
                    bins.stream().map(bin -> bin.count()).toList()));
        });
        return spreads;
    }

    private static Spread spread(String heading, List<String> names, List<Integer> counts) {
        List<String> widths = BarPicture.of(counts).widths();
        return new Spread(
                heading,
                IntStream.range(0, names.size())
                        .mapToObj(i -> new FigureBar(names.get(i), counts.get(i), widths.get(i)))
                        .toList());
    }

    private String range(double from, double to) {
        String low = Display.figure(from, visit.locale());
        return from == to ? low : low + " – " + Display.figure(to, visit.locale());
    }

    /** The number, or why there is none. */
    private String number(Figure figure) {
        return figure.isComputable()
                ? Display.figure(figure.value().getAsDouble(), visit.locale())
                : visit.say("analysis.reason." + figure.reason().orElseThrow());
    }

    private String name(OutcomeFigures outcome) {
        String id = outcome.outcome().id();
        return text().outcomes().getOrDefault(id, id);
    }

    private Analysis.Figures figures() {
        return (Analysis.Figures) of.analysis();
    }

    private InstrumentText text() {
        return of.instrument().text(visit.language());
    }
}
