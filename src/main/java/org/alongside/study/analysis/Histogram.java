package org.alongside.study.analysis;

import java.util.ArrayList;
import java.util.List;

/** How many values fell into each of a few equally wide ranges, from the lowest value to the highest. */
public record Histogram(List<Bin> bins) {

    private static final int MOST_BINS = 10;

    /** @param from included; @param to not included, except in the last one */
    public record Bin(double from, double to, int count) {}

    public Histogram {
        bins = List.copyOf(bins);
    }

    /** One range for each distinct value while there are at most ten of them; else ten ranges; none for no values. */
    public static Histogram of(double[] sorted) {
        List<Bin> bins = new ArrayList<>();
        double[] distinct = java.util.Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= MOST_BINS) {
            for (double value : distinct) {
                bins.add(new Bin(value, value, count(sorted, value, value, true)));
            }
            return new Histogram(bins);
        }
        double from = sorted[0];
        double width = (sorted[sorted.length - 1] - from) / MOST_BINS;
        for (int i = 0; i < MOST_BINS; i++) {
            boolean last = i == MOST_BINS - 1;
            double low = from + i * width;
            double high = last ? sorted[sorted.length - 1] : from + (i + 1) * width;
            bins.add(new Bin(low, high, count(sorted, low, high, last)));
        }
        return new Histogram(bins);
    }

    private static int count(double[] values, double from, double to, boolean closed) {
        int count = 0;
        for (double value : values) {
            if (value >= from && (value < to || (closed && value == to))) {
                count++;
            }
        }
        return count;
    }
}
