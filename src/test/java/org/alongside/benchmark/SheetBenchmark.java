package org.alongside.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long a workbook of 100,000 rows and 20 columns takes (Q-P5), next to the library it is written with, in a loop:
 * by turns, each in a JVM of its own with a heap of 32 MB. Median, range and the ratio are printed last; nothing fails
 * for being slow. About a minute; {@code -Drounds=7}.
 */
public final class SheetBenchmark {

    private static final int ROUNDS = Math.max(1, Integer.getInteger("rounds", 7));

    private SheetBenchmark() {}

    public static void main(String[] arguments) throws RunnerException {
        List<Double> writer = new ArrayList<>();
        List<Double> library = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println("Round " + (round + 1) + " of " + ROUNDS);
            writer.add(seconds("writer"));
            library.add(seconds("library"));
        }
        List<Double> ratios = IntStream.range(0, ROUNDS)
                .mapToObj(round -> writer.get(round) / library.get(round))
                .toList();
        System.out.println();
        System.out.println("100,000 rows of 20 columns, heap 32 MB, median [lowest-highest] of " + ROUNDS + " rounds");
        System.out.println("writer   " + Figures.spread(writer) + " s");
        System.out.println("library  " + Figures.spread(library) + " s");
        System.out.println("ratio    " + Figures.spread(ratios) + "   (goal: at most 1.5 times the library)");
    }

    private static double seconds(String benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SheetLoops.class.getName() + "\\." + benchmark + "$")
                .mode(Mode.SingleShotTime)
                .forks(1)
                .jvmArgs("-Xmx32m", "-XX:+UseSerialGC")
                .warmupIterations(3)
                .measurementIterations(3)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore();
    }
}
