package org.alongside.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Sets of 36 answers scored per second on one core (Q-P4), next to a flat hand-written loop: rounds of the engine and
 * of the loop by turns, each in a JVM of its own. Median, range and the ratio are printed last; nothing fails for being
 * slow. About a minute; {@code -Drounds=7}.
 */
public final class ScoringBenchmark {

    private static final int ROUNDS = Math.max(1, Integer.getInteger("rounds", 7));

    private final String each;
    private final List<Double> engine = new ArrayList<>();
    private final List<Double> loop = new ArrayList<>();

    private ScoringBenchmark(String each) {
        this.each = each;
    }

    public static void main(String[] arguments) throws RunnerException {
        List<ScoringBenchmark> shapes = List.of(new ScoringBenchmark("36"), new ScoringBenchmark("18"));
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println("Round " + (round + 1) + " of " + ROUNDS);
            for (ScoringBenchmark shape : shapes) {
                shape.round();
            }
        }
        shapes.forEach(ScoringBenchmark::print);
    }

    private void round() throws RunnerException {
        engine.add(setsPerSecond("engine"));
        loop.add(setsPerSecond("loop"));
    }

    private double setsPerSecond(String benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ScoringLoops.class.getName() + "\\." + benchmark + "$")
                .param("each", each)
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(300))
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(700))
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }

    private void print() {
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(round -> engine.get(round) / loop.get(round))
                .toList();
        System.out.println();
        System.out.println("36 items, two outcomes over " + each + " items each, a core, median [lowest-highest] of "
                + ROUNDS + " rounds");
        System.out.println("engine  " + Figures.spread(millions(engine)) + " million sets /s");
        System.out.println("loop    " + Figures.spread(millions(loop)) + " million sets /s");
        System.out.println(String.format(
                Locale.ROOT, "ratio   %s   (aim: 5 million sets /s and 0.333 of the loop)", Figures.spread(ratios)));
    }

    private static List<Double> millions(List<Double> rates) {
        return rates.stream().map(rate -> rate / 1e6).toList();
    }
}
