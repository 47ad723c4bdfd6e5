package org.alongside.instrument.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.alongside.instrument.interpretation.NormedScore.How;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Norm.NormRow;
import org.alongside.kernel.Tolerance;
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
final class NormLookup {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final String name;
    private final Norm norm;

    NormLookup(String name, Norm norm) {
        this.name = name;
        this.norm = norm;
    }

    String name() {
        return name;
    }

    Optional<Moments> moments() {
        return norm.moments();
    }

    Computable<NormedScore> t(double value) {
        return has(NormRow::t) ? looked(value, NormRow::t) : calculated(value, z -> 50 + 10 * z);
    }

    Computable<NormedScore> percentile(double value) {
        if (norm.rows().stream().anyMatch(row -> row.count().isPresent())) {
            return Computable.of(new NormedScore(midRank(value), name, How.TABLE));
        }
        return has(NormRow::percentile)
                ? looked(value, NormRow::percentile)
                : calculated(value, z -> 100 * NORMAL.cumulativeProbability(z));
    }

    private boolean has(Function<NormRow, OptionalDouble> column) {
        return norm.rows().stream().anyMatch(row -> column.apply(row).isPresent());
    }

    private double midRank(double value) {
        long below = 0;
        long at = 0;
        long all = 0;
        for (NormRow row : norm.rows()) {
            int count = row.count().orElse(0);
            all += count;
            if (Tolerance.isSame(row.value(), value)) {
                at += count;
            } else if (row.value() < value) {
                below += count;
            }
        }
        return 100 * (below + at / 2.0) / all;
    }

    private Computable<NormedScore> calculated(double value, Function<Double, Double> formula) {
        return norm.moments()
                .map(m -> formula.apply((value - m.mean()) / m.sd()))
                .map(place -> Computable.of(new NormedScore(place, name, How.FORMULA)))
                .orElse(Computable.notComputable(NotComputableReason.NO_NORMS));
    }

    private Computable<NormedScore> looked(double value, Function<NormRow, OptionalDouble> column) {
        List<NormRow> rows = norm.rows();
        for (int i = 0; i < rows.size(); i++) {
            NormRow row = rows.get(i);
            if (Tolerance.isSame(row.value(), value)) {
                return Computable.of(new NormedScore(column.apply(row).orElseThrow(), name, How.TABLE));
            } else if (row.value() > value && i > 0) {
                return Computable.of(new NormedScore(between(rows.get(i - 1), row, value, column), name, How.BETWEEN));
            }
        }
        return Computable.notComputable(NotComputableReason.OUTSIDE_NORMS);
    }

    private static double between(
            NormRow below, NormRow above, double value, Function<NormRow, OptionalDouble> column) {
        double from = column.apply(below).orElseThrow();
        double to = column.apply(above).orElseThrow();
        double share = (value - below.value()) / (above.value() - below.value());
        return from + share * (to - from);
    }
}
