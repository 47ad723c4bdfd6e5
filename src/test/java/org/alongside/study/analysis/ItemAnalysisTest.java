package org.alongside.study.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.study.analysis.Figure.FigureReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static final String TWO = "two: {items: {q1: '+', q2: '+'}, rule: sum, privacy: OWNER}\n";
    private static final String THREE = "three: {items: {q1: '+', q2: '+', q4: '+'}, rule: sum, privacy: OWNER}\n";

    @Test
    @DisplayName("STUDY-9 answers of couples are refused by the calculation itself, however many there are")
    void neverCouples() {
        Analysis answer = ItemAnalysis.of(Responses.couples(), Responses.fixture());
        assertEquals(new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.COUPLE, 60), answer);
    }

    @Test
    @DisplayName("STUDY-9 nineteen respondents are refused, twenty are not")
    void atLeastTwenty() {
        assertEquals(
                new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.TOO_FEW, 19),
                ItemAnalysis.of(Responses.instrument(), new ResponseSet(first(19))));
        assertInstanceOf(Analysis.Figures.class, ItemAnalysis.of(Responses.instrument(), new ResponseSet(first(20))));
    }

    @Test
    @DisplayName("STUDY-20 FR-B3 what stands at a hidden question is missing in every figure")
    void offThePath() {
        Instrument conditional = Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("version: 1\n", "version: 1\nuse: research\n")
                                .replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 >= 3\"}"))
                .scoring("two: {items: {q1: '+', q4: '+'}, rule: sum, privacy: OWNER}\n")
                .instrument();
        List<Answers> forty = java.util.stream.IntStream.range(0, 40)
                .mapToObj(r -> Answers.NONE.with("q1", r % 5 + 1).with("q4", r % 4 + 1))
                .toList();
        var figures = (Analysis.Figures) ItemAnalysis.of(conditional, new ResponseSet(forty));
        ItemFigures q4 = figures.items().stream()
                .filter(item -> item.item().id().equals("q4"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(24, 16), List.of(q4.n(), q4.missing()));
        assertEquals(24, figures.outcomes().get(0).values().n());
    }

    @Test
    @DisplayName("STUDY-9 who answered nothing is no respondent")
    void emptyAnswersAreNobody() {
        List<Answers> nobody = Collections.nCopies(30, Answers.NONE);
        assertEquals(
                new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.TOO_FEW, 0),
                ItemAnalysis.of(Responses.instrument(), new ResponseSet(nobody)));
    }

    @Test
    @DisplayName("STUDY-9 an outcome that only the engine may know is counted, and neither named nor shown")
    void nothingOfEngineOnly() {
        Analysis.Figures figures =
                analyse(TWO.replace("OWNER", "ENGINE_ONLY") + THREE, r -> pair(r % 5 + 1, r % 3 + 1));
        assertEquals(1, figures.withheld());
        assertEquals(
                List.of("three"),
                figures.outcomes().stream().map(o -> o.outcome().id()).toList());
        assertFalse(figures.outcomes().toString().contains("two"));
    }

    @Test
    @DisplayName("STUDY-10 missing answers, \"rather not say\" and numbers are counted apart")
    void countsApart() {
        ItemFigures q1 = analyse(
                        TWO,
                        r -> r == 0
                                ? Answers.NONE.with("q2", 3)
                                : r < 4 ? Answers.NONE.with("q1", Answer.RATHER_NOT_SAY) : pair(2, 3))
                .items()
                .get(0);
        assertEquals(List.of(16, 1, 3), List.of(q1.n(), q1.missing(), q1.ratherNotSay()));
        assertEquals("{1=0, 2=16, 3=0, 4=0, 5=0}", q1.counts().toString());
    }

    @Test
    @DisplayName("STUDY-11 identical items have an alpha of 1, and the interval is 1 to 1")
    void identicalItems() {
        OutcomeFigures figures = outcome(TWO, r -> pair(r % 5 + 1, r % 5 + 1));
        assertEquals(1, value(figures.consistency().alpha()), 1e-12);
        assertEquals(1, value(figures.consistency().lower()), 1e-12);
        assertEquals(0, value(figures.consistency().sem()), 1e-6);
    }

    @Test
    @DisplayName("STUDY-11 where everybody answers alike there is no alpha and no correlation, and the reason is said")
    void noVariance() {
        OutcomeFigures figures = outcome(THREE, r -> pair(3, 3).with("q4", 3));
        assertEquals(
                Optional.of(FigureReason.NO_VARIANCE),
                figures.consistency().alpha().reason());
        assertEquals(
                Optional.of(FigureReason.NO_ALPHA), figures.consistency().sem().reason());
        assertEquals(
                Optional.of(FigureReason.NO_VARIANCE),
                figures.items().get(0).itemTotal().reason());
        assertEquals(0, value(figures.values().sd()));
    }

    @Test
    @DisplayName("STUDY-11 items that run against each other have no alpha: it would be below zero")
    void negativeAlpha() {
        OutcomeFigures figures = outcome(THREE, r -> pair(r % 5 + 1, 5 - r % 5).with("q4", r % 2 + 1));
        assertEquals(
                Optional.of(FigureReason.NEGATIVE),
                figures.consistency().alpha().reason());
        assertEquals(
                Optional.of(FigureReason.NO_ALPHA),
                figures.consistency().lower().reason());
    }

    @Test
    @DisplayName("STUDY-11 an outcome of one item has no alpha, and of two items no alpha without one")
    void shortOutcomes() {
        OutcomeFigures one = outcome("one: {items: {q1: '+'}, rule: sum, privacy: OWNER}\n", r -> pair(r % 5 + 1, 1));
        assertEquals(
                Optional.of(FigureReason.ONE_ITEM), one.consistency().alpha().reason());
        assertEquals(
                Optional.of(FigureReason.ONE_ITEM),
                one.items().get(0).itemTotal().reason());
        assertEquals(
                Optional.of(FigureReason.ONE_ITEM),
                one.items().get(0).alphaWithout().reason());
        OutcomeFigures two = outcome(TWO, r -> pair(r % 5 + 1, r % 4 + 1));
        assertEquals(
                Optional.of(FigureReason.ONE_LEFT),
                two.items().get(0).alphaWithout().reason());
    }

    @Test
    @DisplayName("STUDY-11 alpha speaks of sums and means only: a highest answer or a calculation has none")
    void noSum() {
        String rules = TWO.replace("rule: sum", "rule: max")
                + "both: {rule: expression, expression: 'two + 1', privacy: OWNER}\n";
        Analysis.Figures figures = analyse(rules, r -> pair(r % 5 + 1, r % 3 + 1));
        assertEquals(
                Optional.of(FigureReason.NO_SUM),
                figures.outcomes().get(0).consistency().alpha().reason());
        assertTrue(figures.outcomes().get(0).items().get(0).itemTotal().isComputable());
        assertEquals(
                Optional.of(FigureReason.NO_SUM),
                figures.outcomes().get(1).consistency().alpha().reason());
        assertEquals(List.of(), figures.outcomes().get(1).items());
    }

    @Test
    @DisplayName("STUDY-11 an item that nobody answered has a count and no mean, and its outcome no figure")
    void nobodyAnswered() {
        Analysis.Figures figures = analyse(TWO, r -> Answers.NONE.with("q2", 1 + r % 5));
        assertEquals(
                Optional.of(FigureReason.TOO_FEW), figures.items().get(0).mean().reason());
        OutcomeFigures two = figures.outcomes().get(0);
        assertEquals(
                Optional.of(FigureReason.TOO_FEW), two.consistency().alpha().reason());
        assertEquals(Optional.of(FigureReason.TOO_FEW), two.values().max().reason());
        assertEquals(List.of(), two.values().counts().bins());
    }

    @Test
    @DisplayName("STUDY-10 values spread over at most ten ranges, and each value is in one of them")
    void histogram() {
        double[] values = IntStream.range(0, 100).mapToDouble(i -> i / 7.0).toArray();
        Histogram histogram = Histogram.of(values);
        assertEquals(10, histogram.bins().size());
        assertEquals(
                100, histogram.bins().stream().mapToInt(Histogram.Bin::count).sum());
        assertEquals(2, Histogram.of(new double[] {1, 1, 4}).bins().size());
    }

    private static Analysis.Figures analyse(String scoring, IntFunction<Answers> respondent) {
        Instrument instrument = Responses.instrument(scoring);
        List<Answers> respondents = IntStream.range(0, 20).mapToObj(respondent).toList();
        return (Analysis.Figures) ItemAnalysis.of(instrument, new ResponseSet(respondents));
    }

    private static OutcomeFigures outcome(String scoring, IntFunction<Answers> respondent) {
        return analyse(scoring, respondent).outcomes().get(0);
    }

    private static Answers pair(int q1, int q2) {
        return Answers.NONE.with("q1", q1).with("q2", q2);
    }

    private static List<Answers> first(int n) {
        return Responses.fixture().respondents().subList(0, n);
    }

    private static double value(Figure figure) {
        return figure.value().orElseThrow();
    }
}
