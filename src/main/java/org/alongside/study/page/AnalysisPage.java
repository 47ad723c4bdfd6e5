package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.identity.access.NotHere;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.interpretation.Display;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.BarPicture;
import org.alongside.study.analysis.Figure;
import org.alongside.study.analysis.ItemFigures;
import org.alongside.study.analysis.OutcomeFigures;
import org.alongside.study.analysis.WrittenFigures;
import org.alongside.study.responses.ResponseAnalysis;

/** {@code /admin/analysis?set=}: how the questions behaved in one kept set of responses; nobody's own answers. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    StudyVisit visit;

    @Inject
    ResponseAnalysis analyses;

    private ResponseAnalysis.Of of;

    public void act() {
        of = analyses.of(visit.me(), visit.neededId("set"), visit.now()).orElseThrow(NotHere::new);
    }

    /** One item as it was answered. */
    public record Item(String id, String question, ItemFigures figures, String mean, String sd) {}

    /** One item in own words: how many wrote something, and never what. */
    public record Written(String id, String question, WrittenFigures figures) {}

    /** One outcome over all respondents. */
    public record Outcome(String name, OutcomeFigures figures, Values values, Alpha alpha, List<Member> members) {}

    public record Values(String mean, String sd, String min, String max) {}

    public record Alpha(String alpha, String interval, String sem) {}

    /** One item within an outcome. */
    public record Member(String id, String total, String without) {}

    /** How often each answer was given to one item, or each value came out. */
    public record Spread(String heading, List<Bar> bars) {}

    /** @param width in percent of the longest */
    public record Bar(String name, int count, String width) {}

    public boolean isRefused() {
        return of.analysis() instanceof Analysis.Refused;
    }

    /** Why there are no figures; empty where there are. */
    public String getRefusal() {
        return of.analysis() instanceof Analysis.Refused refused
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

    public List<Item> getItems() {
        return figures().items().stream()
                .map(item -> new Item(
                        item.item().id(), text().item(item.item().id()), item, number(item.mean()), number(item.sd())))
                .toList();
    }

    public List<Written> getWritten() {
        return figures().written().stream()
                .map(item ->
                        new Written(item.item().id(), text().item(item.item().id()), item))
                .toList();
    }

    public List<Outcome> getOutcomes() {
        return figures().outcomes().stream().map(this::outcome).toList();
    }

    private Outcome outcome(OutcomeFigures outcome) {
        OutcomeFigures.Values values = outcome.values();
        OutcomeFigures.Consistency consistency = outcome.consistency();
        String interval = consistency.lower().isComputable()
                ? number(consistency.lower()) + " – " + number(consistency.upper())
                : number(consistency.lower());
        return new Outcome(
                name(outcome),
                outcome,
                new Values(number(values.mean()), number(values.sd()), number(values.min()), number(values.max())),
                new Alpha(number(consistency.alpha()), interval, number(consistency.sem())),
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
                        .mapToObj(i -> new Bar(names.get(i), counts.get(i), widths.get(i)))
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
