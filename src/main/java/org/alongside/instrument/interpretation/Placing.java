package org.alongside.instrument.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alongside.instrument.interpretation.Placed.How;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Norm.Row;
import org.alongside.kernel.OnPaper;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Finds the place of a value in one norm (domain 3.3), with z = (x - M) / SD:
 *
 * <pre>
 * T            the table's, else 50 + 10 z
 * percentile   mid-rank of the table's counts: 100 (below + at / 2) / all
 *              else the table's, else 100 Φ(z)
 * </pre>
 *
 * A value between two rows of a published column lies on the straight line between them: a table and a formula mixed
 * could fall while the value rises. Beyond the first and last row a published column says nothing, and nothing is made
 * up.
 */
final class Placing {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final String name;
    private final Norm norm;

    Placing(String name, Norm norm) {
        this.name = name;
        this.norm = norm;
    }

    String name() {
        return name;
    }

    Optional<Moments> moments() {
        return norm.moments();
    }

    Told<Placed> t(double value) {
        return has(Row::t) ? looked(value, Row::t) : calculated(value, z -> 50 + 10 * z);
    }

    Told<Placed> percentile(double value) {
        if (norm.rows().stream().anyMatch(row -> row.count().isPresent())) {
            return Told.of(new Placed(midRank(value), name, How.TABLE));
        }
        return has(Row::percentile)
                ? looked(value, Row::percentile)
                : calculated(value, z -> 100 * NORMAL.cumulativeProbability(z));
    }

    private boolean has(Function<Row, OptionalDouble> column) {
        return norm.rows().stream().anyMatch(row -> column.apply(row).isPresent());
    }

    private double midRank(double value) {
        long below = 0;
        long at = 0;
        long all = 0;
        for (Row row : norm.rows()) {
            int count = row.count().orElse(0);
            all += count;
            if (OnPaper.isSame(row.value(), value)) {
                at += count;
            } else if (row.value() < value) {
                below += count;
            }
        }
        return 100 * (below + at / 2.0) / all;
    }

    private Told<Placed> calculated(double value, Function<Double, Double> formula) {
        return norm.moments()
                .map(m -> formula.apply((value - m.mean()) / m.sd()))
                .map(place -> Told.of(new Placed(place, name, How.FORMULA)))
                .orElse(Told.not(Reason.NO_NORMS));
    }

    private Told<Placed> looked(double value, Function<Row, OptionalDouble> column) {
        List<Row> rows = norm.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (OnPaper.isSame(row.value(), value)) {
                return Told.of(new Placed(column.apply(row).orElseThrow(), name, How.TABLE));
            } else if (row.value() > value && i > 0) {
                return Told.of(new Placed(between(rows.get(i - 1), row, value, column), name, How.BETWEEN));
            }
        }
        return Told.not(Reason.OUTSIDE_NORMS);
    }

    private static double between(Row below, Row above, double value, Function<Row, OptionalDouble> column) {
        double from = column.apply(below).orElseThrow();
        double to = column.apply(above).orElseThrow();
        double share = (value - below.value()) / (above.value() - below.value());
        return from + share * (to - from);
    }
}
