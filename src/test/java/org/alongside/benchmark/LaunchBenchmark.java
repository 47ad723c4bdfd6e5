package org.alongside.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.alongside.practicelms.service.Endpoint;

/**
 * Launches per second and their latency (Q-P1), next to the floor measured in the same run: rounds of launches and of
 * the floor by turns, each first as fast as it goes, then at one fixed rate for both. Figures are printed last; nothing
 * fails for being slow.
 *
 * <p>Without an argument it starts the built WAR on PostgreSQL; with the address of a running server it measures that
 * one. {@code -Drounds=7 -Dseconds=4 -Dclients=32 -Dlearners=500 -Dlms.port=9090 -Dbare=/resources/css/tokens.css}.
 */
public final class LaunchBenchmark {

    private static final int ENOUGH_FOR_A_STORM = 100;

    private final int clients = Integer.getInteger("clients", 32);
    private final int rounds = Math.max(7, Integer.getInteger("rounds", 7));
    private final int learners = Integer.getInteger("learners", 500);
    private final Duration length = Duration.ofSeconds(Integer.getInteger("seconds", 4));
    private final Figures launches = new Figures();
    private final Figures floor = new Figures();
    private final List<String> lines = new ArrayList<>();
    private final MeasuredSite site;
    private final LaunchOperation launch;
    private final FloorOperation least;

    private LaunchBenchmark(MeasuredSite site) throws Exception {
        this.site = site;
        this.launch = new LaunchOperation(site.lms(), learners);
        String bare = System.getProperty("bare", "/resources/css/tokens.css");
        this.least = new FloorOperation(site.server().resolve(bare), site.database());
    }

    /** @param arguments nothing, or the address of a running server */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of("target/benchmark-" + ProcessHandle.current().pid());
        int lmsPort = Integer.getInteger("lms.port", 9090);
        LaunchBenchmark benchmark;
        try (MeasuredSite site =
                arguments.length == 0 ? MeasuredSite.start(folder) : MeasuredSite.join(arguments[0], lmsPort)) {
            benchmark = new LaunchBenchmark(site);
            benchmark.run();
        }
        benchmark.print();
    }

    /** The first launch alone: if it fails, the benchmark ends there with the reason, and no figure is printed. */
    private void run() throws Exception {
        launch.accept(0);
        System.out.println("One launch works. Warming up.");
        Sample first = Load.times(launch, clients, learners);
        lines.add(line("first visits of %d learners: %.0f /s, errors %d", learners, first.perSecond(), first.errors()));
        Load.closed(launch, clients, length.multipliedBy(3));
        Load.closed(least, clients, length);
        double rate = Load.closed(launch, clients, length).perSecond() / 2;
        site.lms().resetCounts();
        for (int round = 0; round < rounds; round++) {
            System.out.println("Round " + (round + 1) + " of " + rounds);
            round(round % 2 == 0, rate);
        }
        lines.add(line("latency at %.0f arrivals /s for both, counted from the intended start", rate));
        lines.add(line(
                "while warm: key set requests %d, token requests %d, in %d launches; %.1f requests after the id token",
                site.lms().requests(Endpoint.KEY_SET),
                site.lms().requests(Endpoint.TOKEN),
                launches.operations(),
                launch.pagesEach()));
        lines.add("of which, on average, " + launch.steps());
        few();
        if (rate > ENOUGH_FOR_A_STORM / 2) {
            storm();
        } else {
            lines.add("3,000 launches in 5 s: left out, it would take minutes at this rate");
        }
        costs();
    }

    private void round(boolean launchesFirst, double rate) {
        if (launchesFirst) {
            measure(launches, launch, rate);
            measure(floor, least, rate);
        } else {
            measure(floor, least, rate);
            measure(launches, launch, rate);
        }
    }

    private void measure(Figures figures, LongConsumer operation, double rate) {
        Sample closed = Load.closed(operation, clients, length);
        figures.add(closed, Load.open(operation, rate, 4 * clients, length));
    }

    /** With one client and with eight, to set beside the peers' figures. */
    private void few() {
        for (int count : new int[] {1, 8}) {
            Sample sample = Load.closed(launch, count, length);
            lines.add(line(
                    "launches with %d client%s: %.0f /s, p50 %.1f ms, p95 %.1f ms",
                    count, count == 1 ? "" : "s", sample.perSecond(), sample.millis(0.5), sample.millis(0.95)));
        }
    }

    private void storm() {
        Sample storm = Load.open(launch, 600, 400, Duration.ofSeconds(5));
        lines.add(line(
                "3,000 launches arriving in 5 s: done in %.1f s, errors %d, p50 %.0f ms, p99 %.0f ms%s",
                storm.seconds(),
                storm.errors(),
                storm.millis(0.5),
                storm.millis(0.99),
                storm.firstError().map(error -> " (" + error + ")").orElse("")));
    }

    private void costs() throws Exception {
        int count = 2000;
        long begin = System.nanoTime();
        String token = "";
        for (int i = 0; i < count; i++) {
            token = least.sign();
        }
        long signed = System.nanoTime();
        for (int i = 0; i < count; i++) {
            least.verify(token);
        }
        double sign = (signed - begin) / 1e3 / count;
        lines.add(line(
                "one signature %.0f us (in both), one check %.0f us",
                sign, (System.nanoTime() - signed) / 1e3 / count));
    }

    private void print() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ratios.add(launches.rates().get(i) / floor.rates().get(i));
        }
        System.out.printf("%nLaunch benchmark: %d rounds, %d clients; median [range]%n", rounds, clients);
        lines.forEach(System.out::println);
        System.out.println("first error: " + launches.firstError() + " / " + floor.firstError());
        System.out.println(launches.line("launches"));
        System.out.println(floor.line("floor"));
        System.out.println("launches / floor (goal 0.5): " + Figures.spread(ratios));
    }

    private static String line(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
