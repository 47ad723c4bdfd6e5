package org.alongside.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rounds of one thing, and what they say together: median and range. */
final class Figures {

    private final List<Sample> closed = new ArrayList<>();
    private final List<Sample> open = new ArrayList<>();

    void add(Sample closedLoad, Sample openLoad) {
        closed.add(closedLoad);
        open.add(openLoad);
    }

    List<Double> rates() {
        return closed.stream().map(Sample::perSecond).toList();
    }

    long errors() {
        return closed.stream().mapToLong(Sample::errors).sum()
                + open.stream().mapToLong(Sample::errors).sum();
    }

    long operations() {
        return closed.stream().mapToLong(sample -> sample.nanos().size()).sum()
                + open.stream().mapToLong(sample -> sample.nanos().size()).sum();
    }

    String firstError() {
        List<Sample> all = new ArrayList<>(closed);
        all.addAll(open);
        return all.stream()
                .flatMap(sample -> sample.firstError().stream())
                .findFirst()
                .orElse("none");
    }

    /** One line: rate of the closed load; p50, p95 and p99 of the open one. */
    String line(String name) {
        return "%-10s %s /s   p50 %s   p95 %s   p99 %s ms   errors %d"
                .formatted(name, spread(rates()), latency(0.50), latency(0.95), latency(0.99), errors());
    }

    private String latency(double share) {
        return spread(open.stream().map(sample -> sample.millis(share)).toList());
    }

    /** {@code median [lowest-highest]} */
    static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%.3g [%.3g-%.3g]", median(values), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
