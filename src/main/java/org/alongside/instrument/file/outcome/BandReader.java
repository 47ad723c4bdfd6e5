package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.BandRule.BandKind;

/** Reads {@code band:} of one outcome. */
final class BandReader {

    private BandReader() {}

    static BandRule read(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries("band", Set.of(), Set.of("kind", "level", "mean"));
        BandKind kind = Optional.ofNullable(entries.get("kind"))
                .flatMap(y -> y.word("kind", BandKind.class, true))
                .orElse(BandKind.OBSERVED);
        OptionalDouble mean = number(entries, "mean");
        if (mean.isPresent() && kind == BandKind.OBSERVED) {
            entries.get("mean").error("band: only a regressed band has a mean");
        }
        return new BandRule(kind, level(entries), mean);
    }

    private static double level(Map<String, Yaml> entries) {
        OptionalDouble level = number(entries, "level");
        if (level.isPresent() && !(0 < level.getAsDouble() && level.getAsDouble() < 1)) {
            entries.get("level").error("level must be between 0 and 1, 0.9 for 90 %");
            return BandRule.DEFAULT.level();
        }
        return level.orElse(BandRule.DEFAULT.level());
    }

    private static OptionalDouble number(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).number(key) : OptionalDouble.empty();
    }
}
