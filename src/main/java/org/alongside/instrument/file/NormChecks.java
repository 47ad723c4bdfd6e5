package org.alongside.instrument.file;

import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.range.Range;
import org.alongside.instrument.range.Ranges;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.Node;

/**
 * Whether norms speak of the same numbers as the outcome: a mean or a table beyond what the outcome can be is mostly a
 * table of sums beside a scale of means. A WARNING; scores do not need norms.
 */
final class NormChecks {

    private final Instrument instrument;
    private final Map<String, Map<String, Node>> places;
    private final Findings findings;

    /** @param places by the name of the norms and the outcome */
    NormChecks(Instrument instrument, Map<String, Map<String, Node>> places, Findings findings) {
        this.findings = findings;
        this.instrument = instrument;
        this.places = places;
    }

    void run() {
        instrument.norms().values().forEach(table -> table.outcomes().forEach((id, norm) -> check(table, id, norm)));
    }

    private void check(NormTable table, String id, Norm norm) {
        Optional<Range> possible = Ranges.of(instrument, id);
        DoubleStream values = DoubleStream.concat(
                norm.moments().stream().mapToDouble(Norm.Moments::mean),
                norm.rows().stream().mapToDouble(Norm.NormRow::value));
        possible.ifPresent(range -> values.filter(value -> !range.has(value))
                .findFirst()
                .ifPresent(value -> findings.warning(
                        places.get(table.name()).get(id).place(),
                        "norms of '" + id + "': " + value + " lies outside what it can be, " + range.low() + " to "
                                + range.high() + "; is this another unit?")));
    }
}
