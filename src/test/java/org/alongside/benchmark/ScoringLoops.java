package org.alongside.benchmark;

import java.util.Random;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.ScoreRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same sets scored by the engine and by a loop that somebody wrote by hand for just this instrument: 36 items from
 * 1 to 7, half of them reversed, two prorated means, three answers in a hundred missing.
 */
@State(Scope.Thread)
public class ScoringLoops {

    static final int SETS = 4096;

    private static final int ITEMS = 36;

    /** How many items each of the two outcomes has: two halves, or all 36 in both. */
    @Param({"18", "36"})
    public int each;

    private int[][] sets;
    private CompiledScoring scoring;
    private ScoreRow row;
    private int[] first;
    private int[] second;
    private boolean[] reversed;
    private int needed;

    /** The engine has scored other rules before: what is measured is not tuned by the JVM to one rule alone. */
    @Setup
    public void prepare() {
        Random random = new Random(36);
        Instrument other = ScoringInstruments.everyRule();
        warm(CompiledScoring.of(other), random);
        scoring = CompiledScoring.of(ScoringInstruments.twoMeans(each));
        row = scoring.row();
        sets = new int[SETS][];
        for (int set = 0; set < SETS; set++) {
            sets[set] = ScoringInstruments.answers(ITEMS, random);
        }
        first = ScoringInstruments.places(each, 0);
        second = ScoringInstruments.places(each, 1);
        reversed = new boolean[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            reversed[i] = ScoringInstruments.isReversed(i);
        }
        needed = (4 * each + 4) / 5;
    }

    private static void warm(CompiledScoring other, Random random) {
        ScoreRow row = other.row();
        for (int set = 0; set < 50_000; set++) {
            other.score(ScoringInstruments.answers(other.items().size(), random), row);
        }
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double engine() {
        double all = 0;
        for (int[] set : sets) {
            scoring.score(set, row);
            all += row.value(0) + row.value(1) + row.answered(0) + row.answered(1);
        }
        return all;
    }

    @Benchmark
    @OperationsPerInvocation(SETS)
    public double loop() {
        double all = 0;
        for (int[] set : sets) {
            all += scale(set, first) + scale(set, second);
        }
        return all;
    }

    private double scale(int[] set, int[] items) {
        int answered = 0;
        int sum = 0;
        for (int item : items) {
            int number = set[item];
            if (number != CompiledScoring.MISSING) {
                sum += reversed[item] ? 8 - number : number;
                answered++;
            }
        }
        return (answered >= needed ? (double) sum / answered : Double.NaN) + answered;
    }
}
