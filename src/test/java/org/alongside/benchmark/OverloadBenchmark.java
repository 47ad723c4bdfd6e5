package org.alongside.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * What people meet while strangers ask for four times what the site bears (Q-R7). First it is measured how many answers
 * are saved and how many sign-ins are judged at most; then sign-ins arrive at four times their rate, whoever is still
 * waiting, and beside them people save and open their private pages. The figures come last.
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
        }
        FloodOperation alone = new FloodOperation(site.server());
        Load.closed(save, CLIENTS, length.dividedBy(2));
        double saves = Load.closed(save, CLIENTS, length.dividedBy(4)).perSecond();
        double signIns = Load.closed(alone, CLIENTS, length.dividedBy(4)).perSecond();
        Sample pinsAlone = Load.open(save::opens, PINS_A_SECOND, CLIENTS, length.dividedBy(2));
        FloodOperation flood = new FloodOperation(site.server());
        CompletableFuture<Sample> strangers =
                CompletableFuture.supplyAsync(() -> Load.open(flood, times * signIns, STRANGERS, length));
        CompletableFuture<Sample> pins =
                CompletableFuture.supplyAsync(() -> Load.open(save::opens, PINS_A_SECOND, CLIENTS, length));
        Sample saved = Load.open(save, saves / 4, CLIENTS * 4, length);
        print("borne at most, a second: %.0f saves, %.0f sign-ins", saves, signIns);
        print("offered, a second: %.0f saves, %.0f sign-ins, %.0f PINs", saves / 4, times * signIns, PINS_A_SECOND);
        print(
                "sign-ins compared %d, shed with Retry-After %d, others %d",
                flood.compared(), flood.shed(), strangers.join().errors());
        line("saves", saved);
        line("PINs alone", pinsAlone);
        line("PINs under the flood", pins.join());
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
