package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Keying;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ScoringRule;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.NaiveScorer.Seen;
import org.alongside.instrument.scoring.ScoringLaws.AnyReporter;
import org.alongside.instrument.scoring.ScoringLaws.AnyScorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for all answers, tried on many with a fixed seed; and for each law, a broken scorer that it catches. */
class ScoringLawsTest {

    private final ScoringLaws laws = new ScoringLaws();

    private static Map<String, Seen> engine(Instrument instrument, Answers answers) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (OutcomeScore s : Scorer.score(instrument, answers).report().outcomes()) {
            double value = s.value().orElse(Double.NaN);
            seen.put(
                    s.outcome(), new Seen(s.status().name().charAt(0), value, s.se().orElse(Double.NaN), s.answered()));
        }
        return seen;
    }

    private static String report(Instrument instrument, Answers answers) {
        return ReportJson.write(Scorer.score(instrument, answers).report());
    }

    private static void assertCaught(Consumer<AnyScorer> law, AnyScorer broken) {
        assertThrows(AssertionError.class, () -> law.accept(broken));
    }

    private static void assertCaughtReporting(Consumer<AnyReporter> law, AnyReporter broken) {
        assertThrows(AssertionError.class, () -> law.accept(broken));
    }

    @Test
    @DisplayName("INV-40 INSTRUMENT-11: same definition, version and answers give the same result bytes")
    void sameBytes() {
        laws.sameBytes(ScoringLawsTest::report);
    }

    @Test
    @DisplayName("INV-40 sabotage: a scorer that remembers how often it was asked is seen")
    void otherBytes() {
        AtomicInteger asked = new AtomicInteger();
        assertCaughtReporting(
                laws::sameBytes,
                (i, a) -> report(i, a).replace("\"answered\":4,", "\"answered\":" + asked.incrementAndGet() + ","));
    }

    @Test
    @DisplayName(
            "INV-41 INSTRUMENT-11: the order of presentation, and of items in the files, changes no bit of a score")
    void orderIsNothing() {
        laws.orderIsNothing(ScoringLawsTest::engine);
    }

    @Test
    @DisplayName("INV-41 sabotage: a scorer that adds up as the items are shown is seen")
    void addedAsShown() {
        assertCaught(
                laws::orderIsNothing,
                (i, a) -> broken(
                        i,
                        a,
                        i.form().inOrder().stream()
                                .map(org.alongside.instrument.Item::id)
                                .toList(),
                        ScoringLawsTest::rightScore));
    }

    @Test
    @DisplayName("INV-42: reversing twice is identity, and complementary answers mirror about the midpoint")
    void mirrors() {
        Choice format = new Choice("x", -3, 4);
        for (int value = -3; value <= 4; value++) {
            assertEquals(value, format.reversed(format.reversed(value)));
        }
        laws.mirrors(ScoringLawsTest::engine);
    }

    @Test
    @DisplayName("INV-42 sabotage: a scorer that turns round by the maximum alone is seen")
    void wrongMirror() {
        BiFunction<Keying, Raw, Integer> byMaximum =
                (sign, raw) -> sign == Keying.PLUS ? raw.number() : raw.format().max() - raw.number();
        assertCaught(laws::mirrors, (i, a) -> broken(i, a, i.form().items().keySet(), byMaximum));
        laws.mirrors((i, a) -> broken(i, a, i.form().items().keySet(), ScoringLawsTest::rightScore));
    }

    @Test
    @DisplayName("INV-43: too few answers are NOT_COMPUTABLE, with no number anywhere")
    void tooFew() {
        laws.tooFewAreNothing(ScoringLawsTest::engine);
    }

    @Test
    @DisplayName("INV-43 sabotage: a scorer that prorates from one answer, or keeps an se, is seen")
    void numbersFromNothing() {
        assertCaught(
                laws::tooFewAreNothing,
                (i, a) -> changed(
                        i,
                        a,
                        s -> s.status() == 'N' && s.answered() > 0 ? new Seen('P', 1, Double.NaN, s.answered()) : s));
        assertCaught(
                laws::tooFewAreNothing,
                (i, a) -> changed(i, a, s -> s.status() == 'N' ? new Seen('N', Double.NaN, 0.9, s.answered()) : s));
    }

    @Test
    @DisplayName("INV-43 sabotage: a refused score that carries a number cannot be made")
    void noNumber() {
        OptionalDouble some = OptionalDouble.of(1);
        OptionalDouble none = OptionalDouble.empty();
        assertThrows(
                IllegalArgumentException.class,
                () -> OutcomeScore.forOwner("s", ScoreStatus.NOT_COMPUTABLE, some, none, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutcomeScore.forOwner("s", ScoreStatus.NOT_COMPUTABLE, none, some, 1));
        assertThrows(
                IllegalArgumentException.class, () -> OutcomeScore.forOwner("s", ScoreStatus.COMPLETE, none, none, 1));
    }

    @Test
    @DisplayName("INV-47: another definition is told from a result, and an old result keeps its own")
    void changeIsTold() {
        laws.changeIsTold(ScoringLawsTest::report);
    }

    @Test
    @DisplayName("INV-47 sabotage: a scorer that stamps results with slug and version alone is seen")
    void changeIsHidden() {
        assertCaughtReporting(
                laws::changeIsTold,
                (i, a) -> report(i, a).replace(i.hash(), i.key().toString()));
    }

    private static Map<String, Seen> changed(
            Instrument instrument, Answers answers, java.util.function.UnaryOperator<Seen> fault) {
        Map<String, Seen> changed = new LinkedHashMap<>();
        engine(instrument, answers).forEach((id, seen) -> changed.put(id, fault.apply(seen)));
        return changed;
    }

    private record Raw(int number, Choice format) {}

    private static int rightScore(Keying sign, Raw raw) {
        return sign.score(raw.format(), raw.number());
    }

    /** Weighted, sum and mean of what is there, in this order and with these item scores. */
    private static Map<String, Seen> broken(
            Instrument instrument, Answers answers, Collection<String> order, BiFunction<Keying, Raw, Integer> score) {
        Map<String, Seen> all = new LinkedHashMap<>();
        for (String id : List.of("sum", "mean", "weighted")) {
            Outcome outcome = instrument.outcomes().get(id);
            double sum = 0;
            for (String item : order) {
                if (outcome.items().containsKey(item) && answers.number(item).isPresent()) {
                    var format = instrument.form().items().get(item).choice();
                    Raw raw = new Raw(answers.number(item).getAsInt(), format);
                    sum += weight(outcome, item) * score.apply(outcome.items().get(item), raw);
                }
            }
            all.put(id, new Seen('C', sum / (id.equals("mean") ? outcome.items().size() : 1), 0, 0));
        }
        return all;
    }

    private static double weight(Outcome outcome, String item) {
        return outcome.rule() instanceof ScoringRule.WeightedSum weighted
                ? weighted.weights().get(item)
                : 1;
    }
}
