package org.alongside.instrument.file.outcome;

import java.util.List;
import java.util.Map;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.BandRule.BandKind;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code band:} of one outcome. */
final class BandReader {

    private static final Key<BandKind> KIND = Key.optional("kind", Shapes.smallWord(BandKind.class))
            .told("observed: x ± z SEM; regressed: M + r (x - M) with SD √(r (1 - r)). observed without it; never"
                    + " regressed for grm.");
    private static final Key<Double> LEVEL = Key.optional(
                    "level",
                    Shapes.number()
                            .where(
                                    level -> 0 < level && level < 1,
                                    "must be between 0 and 1, 0.9 for 90 %",
                                    Shapes.ordered("exclusiveMinimum", 0, "exclusiveMaximum", 1)))
            .told("0.9 (what holds without it) covers 90 %.");
    private static final Key<Double> MEAN = Key.optional("mean", Shapes.number())
            .told("For regressed: M, beside the sd of the reliability. Without it M and SD are the norms'.");

    static final Shape<BandRule> SHAPE = MappingShape.of(KIND, LEVEL, MEAN)
            .rule(
                    BandReader::meanIsOfRegressed,
                    Shapes.ordered(
                            "dependentRequired",
                            Map.of("mean", List.of("kind")),
                            "dependentSchemas",
                            Map.of("mean", Map.of("properties", Map.of("kind", Map.of("const", "regressed"))))))
            .as(BandReader::rule)
            .told("Which band is drawn around a value.");

    private BandReader() {}

    private static void meanIsOfRegressed(Entries band) {
        if (band.get(MEAN).isPresent() && band.get(KIND, BandKind.OBSERVED) == BandKind.OBSERVED) {
            band.error(MEAN, "band: only a regressed band has a mean");
        }
    }

    private static BandRule rule(Entries band) {
        return new BandRule(
                band.get(KIND, BandKind.OBSERVED), band.get(LEVEL, BandRule.DEFAULT.level()), band.number(MEAN));
    }
}
