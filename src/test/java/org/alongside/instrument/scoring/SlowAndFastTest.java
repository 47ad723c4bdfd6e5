package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.ScoringRule.Graded;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The engine next to a slow re-statement of the format, on thousands of instruments that nobody has seen before. */
class SlowAndFastTest {

    private static final int INSTRUMENTS = 3000;
    private static final int SETS = 6;

    private final Random random = new Random(2026);

    private static List<NaiveScorer.Seen> fast(Instrument instrument, Answers answers) {
        List<NaiveScorer.Seen> all = new ArrayList<>();
        CompiledScoring.of(instrument)
                .computeAll(answers)
                .values()
                .forEach(c -> all.add(new NaiveScorer.Seen(
                        c.status().name().charAt(0),
                        c.value().orElse(Double.NaN),
                        c.se().orElse(Double.NaN),
                        c.answered())));
        return all;
    }

    /** To the last bit where whole numbers and weights are added; to 1e-11 of its size where θ comes in. */
    private static void assertSame(Instrument instrument, List<NaiveScorer.Seen> slow, List<NaiveScorer.Seen> fast) {
        var outcomes = List.copyOf(instrument.outcomes().values());
        boolean theta = outcomes.stream().anyMatch(o -> o.rule() instanceof Graded);
        for (int i = 0; i < outcomes.size(); i++) {
            String what = outcomes.get(i).toString();
            boolean exact = !(outcomes.get(i).rule() instanceof Graded)
                    && !(theta && outcomes.get(i).rule() instanceof Calculated);
            assertEquals(slow.get(i).status(), fast.get(i).status(), what);
            assertEquals(slow.get(i).answered(), fast.get(i).answered(), what);
            assertNear(slow.get(i).value(), fast.get(i).value(), exact ? 0 : 1e-9, what);
            assertNear(slow.get(i).se(), fast.get(i).se(), 1e-9, what);
        }
    }

    private static void assertNear(double expected, double actual, double tolerance, String what) {
        if (tolerance == 0 || Double.isNaN(expected)) {
            assertEquals(expected, actual, what);
        } else {
            assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)), what);
        }
    }

    @Test
    @DisplayName("INSTRUMENT-9: on thousands of instruments the engine says what the slow re-statement says")
    void agree() {
        Map<ScoreStatus, Integer> seen = new EnumMap<>(ScoreStatus.class);
        for (int i = 0; i < INSTRUMENTS; i++) {
            Instrument instrument = RandomInstrument.from(random);
            for (int set = 0; set < SETS; set++) {
                Answers answers = RandomInstrument.answers(instrument, random);
                List<NaiveScorer.Seen> fast = fast(instrument, answers);
                assertSame(instrument, NaiveScorer.all(instrument, answers), fast);
                CompiledScoring.of(instrument)
                        .computeAll(answers)
                        .values()
                        .forEach(c -> seen.merge(c.status(), 1, Integer::sum));
            }
        }
        for (ScoreStatus status : ScoreStatus.values()) {
            assertTrue(seen.getOrDefault(status, 0) > INSTRUMENTS / 2, "enough of each: " + seen);
        }
    }

    @Test
    @DisplayName("INSTRUMENT-9 sabotage: one last bit, one status, one answer more or a lost se is seen")
    void disagree() {
        assertTrue(isSeen(s -> new NaiveScorer.Seen(s.status(), Math.nextUp(s.value()), s.se(), s.answered())));
        assertTrue(isSeen(s -> new NaiveScorer.Seen('C', s.value(), s.se(), s.answered())));
        assertTrue(isSeen(s -> new NaiveScorer.Seen(s.status(), s.value(), s.se(), s.answered() + 1)));
        assertTrue(isSeen(s -> new NaiveScorer.Seen(s.status(), s.value(), Double.NaN, s.answered())));
        assertFalse(isSeen(s -> s));
    }

    private boolean isSeen(UnaryOperator<NaiveScorer.Seen> fault) {
        for (int i = 0; i < 200; i++) {
            Instrument instrument = RandomInstrument.from(random);
            Answers answers = RandomInstrument.answers(instrument, random);
            List<NaiveScorer.Seen> broken =
                    fast(instrument, answers).stream().map(fault).toList();
            try {
                assertSame(instrument, NaiveScorer.all(instrument, answers), broken);
            } catch (AssertionError seen) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("INSTRUMENT-10: one row used again and again gives what a fresh one gives")
    void rowUsedAgain() {
        for (int i = 0; i < 300; i++) {
            Instrument instrument = RandomInstrument.from(random);
            CompiledScoring scoring = CompiledScoring.of(instrument);
            ScoreRow used = scoring.row();
            for (int set = 0; set < 20; set++) {
                int[] raw = scoring.raw(RandomInstrument.answers(instrument, random));
                ScoreRow fresh = scoring.row();
                scoring.score(raw, used);
                scoring.score(raw, fresh);
                for (int place = 0; place < scoring.outcomes().size(); place++) {
                    assertEquals(fresh.value(place), used.value(place));
                    assertEquals(fresh.se(place), used.se(place));
                    assertEquals(fresh.status(place), used.status(place));
                    assertEquals(fresh.answered(place), used.answered(place));
                    assertEquals(fresh.status(place) == ScoreStatus.NOT_COMPUTABLE, Double.isNaN(used.value(place)));
                }
            }
        }
    }

    @Test
    @DisplayName("INSTRUMENT-10: scoring a set makes no object, whatever the rules")
    void nothingIsMade() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20; i++) {
            Instrument instrument = RandomInstrument.from(random);
            CompiledScoring scoring = CompiledScoring.of(instrument);
            ScoreRow row = scoring.row();
            int[] raw = scoring.raw(RandomInstrument.answers(instrument, random));
            scoring.score(raw, row);
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int set = 0; set < 1000; set++) {
                scoring.score(raw, row);
            }
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(bytes < 1000, "less than a byte a set: " + bytes);
        }
    }
}
