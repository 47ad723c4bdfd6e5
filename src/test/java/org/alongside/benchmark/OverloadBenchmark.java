package org.alongside.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * What people meet while four times as much is asked as the site bears (Q-R7). First it is measured how many answers
 * are saved, how many sign-ins judged and how many pages shown at most; what is refused is not borne. Then sign-ins of
 * strangers arrive at four times their rate, whoever is still waiting, and beside them people save and open their
 * private pages; then the same with pages that people who are signed in ask for, and last with sign-ins at four times
 * the rate at which they can be refused. The figures come last.
 *
 * <p>{@code -Dseconds=20 -Dlearners=50 -Dtimes=4}
 */
public final class OverloadBenchmark {

    private static final int CLIENTS = 16;
    private static final int STRANGERS = 200;
    private static final double PINS_A_SECOND = 4;

    private final Duration length = Duration.ofSeconds(Integer.getInteger("seconds", 20));
    private final int learners = Integer.getInteger("learners", 50);
    private final int times = Integer.getInteger("times", 4);

    private OverloadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/benchmark-" + ProcessHandle.current().pid());
        try (MeasuredSite site = MeasuredSite.start(folder)) {
            new OverloadBenchmark().run(site);
        }
    }

    private void run(MeasuredSite site) {
        SavesOperation save = new SavesOperation(site.server());
        for (int n = 0; n < learners; n++) {
            save.arrives("learner" + n);
            save.arrivesAtTheDoor("door" + n);
        }
        Load.closed(save, CLIENTS, length.dividedBy(2));
        double saves = most(save);
        Sample pins = Load.open(save::opens, PINS_A_SECOND, CLIENTS, length.dividedBy(2));
        FloodOperation signIns = new FloodOperation(site.server(), FloodOperation.signIns(site.server()));
        FloodOperation pages = new FloodOperation(site.server(), save.pages());
        double refused = perSecond(signIns, STRANGERS, signIns::shed);
        double mostSignIns = perSecond(signIns, CLIENTS, signIns::done);
        double mostPages = perSecond(pages, CLIENTS, pages::done);
        print("borne at most, a second: %.0f saves, %.0f sign-ins, %.0f pages", saves, mostSignIns, mostPages);
        print("sign-ins refused at most, a second: %.0f", refused);
        line("PINs alone", pins);
        flooded("sign-ins", new Flood(signIns, mostSignIns), new Beside(save, saves / 4));
        flooded("pages", new Flood(pages, mostPages), new Beside(save, saves / 4));
        flooded("sign-ins to refuse", new Flood(signIns, refused), new Beside(save, saves / 4));
    }

    private double most(LongConsumer operation) {
        Load.closed(operation, CLIENTS, length.dividedBy(4));
        return Load.closed(operation, CLIENTS, length.dividedBy(4)).perSecond();
    }

    /** How many a second are answered so, while so many clients ask. */
    private double perSecond(LongConsumer operation, int clients, LongSupplier answered) {
        long before = answered.getAsLong();
        double seconds = Load.closed(operation, clients, length.dividedBy(4)).seconds();
        return (answered.getAsLong() - before) / seconds;
    }

    /** @param most how many a second go through at most */
    private record Flood(FloodOperation operation, double most) {}

    /** @param rate of saves a second */
    private record Beside(SavesOperation save, double rate) {}

    private void flooded(String what, Flood flood, Beside beside) {
        long doneBefore = flood.operation().done();
        long shedBefore = flood.operation().shed();
        CompletableFuture<Sample> strangers = CompletableFuture.supplyAsync(
                () -> Load.open(flood.operation(), times * flood.most(), STRANGERS, length));
        CompletableFuture<Sample> pins =
                CompletableFuture.supplyAsync(() -> Load.open(beside.save()::opens, PINS_A_SECOND, CLIENTS, length));
        Sample saved = Load.open(beside.save(), beside.rate(), CLIENTS * 4, length);
        Sample came = strangers.join();
        print(
                "%n%s flooded with %.0f a second, beside %.0f saves and %.0f PINs",
                what, times * flood.most(), beside.rate(), PINS_A_SECOND);
        print(
                "%s: done %d, shed with Retry-After %d, others %d (%s), in %.0f s",
                what,
                flood.operation().done() - doneBefore,
                flood.operation().shed() - shedBefore,
                came.errors(),
                came.firstError().orElse("none"),
                came.seconds());
        line("saves", saved);
        line("PINs", pins.join());
    }

    private static void line(String what, Sample sample) {
        double share = 100.0
                * (sample.nanos().size() - sample.errors())
                / sample.nanos().size();
        print(
                "%s: %.3f %% of %d went through; median %.0f ms, 99th %.0f ms; first error %s",
                what,
                share,
                sample.nanos().size(),
                sample.millis(0.5),
                sample.millis(0.99),
                sample.firstError().orElse("none"));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
