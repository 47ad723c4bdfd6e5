package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.Use;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreStatus;

/**
 * The classical item analysis of one instrument over one set of responses (domain 3.3): items as they were answered,
 * outcomes as the Scorer scores them, and how well the items of an outcome go together.
 *
 * <p>It is about the instrument. It refuses answers of couples whoever asks, and sets of fewer than twenty people; and
 * an outcome that only the engine may know leaves no trace in it but a number of how many there are.
 *
 * <p>What people wrote in own words is in no figure and in no result of it: only how many wrote something.
 *
 * <p>The order of respondents or items changes nothing, not even the last bit: everything is sorted before it is added
 * up.
 */
public final class ItemAnalysis {

    /** Fewer respondents are refused. */
    public static final int FEWEST = 20;

    private ItemAnalysis() {}

    /** @throws IllegalArgumentException where an answer is to no item of the instrument, or out of its range */
    public static Analysis of(Instrument instrument, ResponseSet all) {
        ResponseSet responses = all.countedIn(instrument.form());
        if (instrument.use() == Use.COUPLE) {
            return new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.COUPLE, responses.size());
        }
        if (responses.size() < FEWEST) {
            return new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.TOO_FEW, responses.size());
        }
        List<Outcome> shown = instrument.outcomes().values().stream()
                .filter(outcome -> outcome.privacy() != PrivacyClass.ENGINE_ONLY)
                .toList();
        return new Analysis.Figures(
                instrument.key(),
                responses.size(),
                items(instrument, responses),
                written(instrument, responses),
                outcomes(instrument, responses, shown),
                instrument.outcomes().size() - shown.size());
    }

    private static List<ItemFigures> items(Instrument instrument, ResponseSet responses) {
        return instrument.form().inOrder().stream()
                .filter(Item::isScored)
                .map(item -> item(item, responses.respondents()))
                .toList();
    }

    private static List<WordFigures> written(Instrument instrument, ResponseSet responses) {
        return instrument.form().inOwnWords().stream()
                .map(item -> written(item, responses.respondents()))
                .toList();
    }

    private static WordFigures written(Item item, List<Answers> respondents) {
        List<Answer> given = respondents.stream()
                .map(answers -> answers.byItem().get(item.id()))
                .filter(Objects::nonNull)
                .toList();
        int wrote = (int)
                given.stream().filter(answer -> answer.words().isPresent()).count();
        return new WordFigures(item, wrote, respondents.size() - given.size(), given.size() - wrote);
    }

    private static ItemFigures item(Item item, List<Answers> respondents) {
        List<Integer> numbers = new ArrayList<>();
        int ratherNotSay = 0;
        for (Answers answers : respondents) {
            Answer answer = answers.byItem().get(item.id());
            if (answer != null && answer.number().isPresent()) {
                numbers.add(answer.number().getAsInt());
            } else if (answer != null) {
                ratherNotSay++;
            }
        }
        double[] sorted =
                numbers.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        int missing = respondents.size() - numbers.size() - ratherNotSay;
        return new ItemFigures(
                item,
                sorted.length,
                missing,
                ratherNotSay,
                Sample.mean(sorted),
                Sample.sd(sorted),
                counts(item, numbers));
    }

    private static SortedMap<Integer, Integer> counts(Item item, List<Integer> numbers) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        long options = (long) item.choice().max() - item.choice().min() + 1;
        if (options <= ItemFigures.MOST_OPTIONS) {
            for (int option = item.choice().min(); option <= item.choice().max(); option++) {
                counts.put(option, 0);
            }
        }
        numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
        return counts;
    }

    private static List<OutcomeFigures> outcomes(Instrument instrument, ResponseSet responses, List<Outcome> shown) {
        CompiledScoring scoring = CompiledScoring.of(instrument);
        List<List<OutcomeScore>> scores = responses.respondents().stream()
                .map(answers -> Scorer.score(scoring, answers).report().outcomes())
                .toList();
        return shown.stream()
                .map(outcome -> outcome(instrument, responses, outcome, values(scores, outcome.id())))
                .toList();
    }

    private static double[] values(List<List<OutcomeScore>> scores, String outcome) {
        return scores.stream()
                .flatMap(List::stream)
                .filter(score -> score.outcome().equals(outcome) && score.status() != ScoreStatus.NOT_COMPUTABLE)
                .mapToDouble(score -> score.value().orElseThrow())
                .sorted()
                .toArray();
    }

    private static OutcomeFigures outcome(
            Instrument instrument, ResponseSet responses, Outcome outcome, double[] values) {
        Figure sd = Sample.sd(values);
        CompleteCases cases = CompleteCases.of(instrument.form(), outcome, responses);
        return new OutcomeFigures(
                outcome,
                new OutcomeFigures.ValueFigures(
                        values.length,
                        Sample.mean(values),
                        sd,
                        Sample.min(values),
                        Sample.max(values),
                        Histogram.of(values)),
                Alpha.consistency(outcome.rule(), cases, sd),
                Alpha.items(outcome.rule(), cases));
    }
}
