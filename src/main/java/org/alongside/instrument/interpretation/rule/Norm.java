package org.alongside.instrument.interpretation.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of one outcome in one group: mean and standard deviation, or a table, or both.
 *
 * @param rows by rising value; all of them tell the same things
 */
public record Norm(Optional<Moments> moments, List<NormRow> rows) {

    /** @param sd greater than 0 */
    public record Moments(double mean, double sd) {}

    /**
     * One value of the outcome.
     *
     * @param percentile as published, 0 to 100
     * @param t as published
     * @param count how many of the group had exactly this value; beside it there is no percentile
     */
    public record NormRow(double value, OptionalDouble percentile, OptionalDouble t, OptionalInt count) {}

    public Norm {
        rows = List.copyOf(rows);
    }
}
