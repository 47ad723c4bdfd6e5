package org.alongside.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/**
 * Answers saved per second and their latency (Q-P2), next to the floor of the same run: a bare servlet in the same
 * server that does one upsert over the same pool. Some learners answer; a crowd of others is in the tables only. Rounds
 * by turns, as in {@link LaunchBenchmark}; nothing fails for being slow.
 *
 * <p>{@code -Drounds=7 -Dseconds=4 -Dclients=16 -Dlearners=100 -Dcrowd=3000}
 */
public final class SavesBenchmark {

    private final int clients = Integer.getInteger("clients", 16);
    private final int rounds = Integer.getInteger("rounds", 7);
    private final int learners = Integer.getInteger("learners", 100);
    private final Duration length = Duration.ofSeconds(Integer.getInteger("seconds", 4));
    private final Figures saves = new Figures();
    private final Figures floor = new Figures();
    private final SavesOperation save;
    private final LongConsumer least;

    private SavesBenchmark(SavesOperation save) {
        this.save = save;
        this.least = save::floor;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/benchmark-" + ProcessHandle.current().pid());
        FloorSite.putInto(folder);
        SavesBenchmark benchmark;
        try (MeasuredSite site = MeasuredSite.start(folder)) {
            Crowd.comesTo(site.database(), Integer.getInteger("crowd", 3000));
            benchmark = new SavesBenchmark(new SavesOperation(site.server()));
            benchmark.run();
        }
        benchmark.print();
    }

    /** One save alone first: if it fails, the benchmark ends there with the reason. */
    private void run() {
        for (int n = 0; n < learners; n++) {
            save.arrives("learner" + n);
        }
        save.accept(0);
        least.accept(0);
        System.out.println("One save works. Warming up.");
        Load.closed(save, clients, length.multipliedBy(3));
        Load.closed(least, clients, length);
        double rate = Load.closed(save, clients, length).perSecond() / 2;
        for (int round = 0; round < rounds; round++) {
            System.out.println("Round " + (round + 1) + " of " + rounds);
            if (round % 2 == 0) {
                measure(saves, save, rate);
                measure(floor, least, rate);
            } else {
                measure(floor, least, rate);
                measure(saves, save, rate);
            }
        }
    }

    private void measure(Figures figures, LongConsumer operation, double rate) {
        Sample closed = Load.closed(operation, clients, length);
        figures.add(closed, Load.open(operation, rate, 4 * clients, length));
    }

    private void print() {
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            shares.add(100 * saves.rates().get(round) / floor.rates().get(round));
        }
        System.out.printf(
                Locale.ROOT,
                "%nSaves benchmark: %d rounds, %d clients, %d learners; median [range]%n",
                rounds,
                clients,
                learners);
        System.out.println("first error: " + saves.firstError() + " / " + floor.firstError());
        System.out.println(saves.line("saves"));
        System.out.println(floor.line("floor"));
        System.out.println("saves / floor, in percent: " + Figures.spread(shares));
    }
}
