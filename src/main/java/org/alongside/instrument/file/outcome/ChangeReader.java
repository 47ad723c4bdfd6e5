package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.ChangeRule.ChangeMethod;
import org.alongside.instrument.interpretation.rule.ChangeRule.Exactness;
import org.alongside.instrument.interpretation.rule.ChangeRule.Recovery;
import org.alongside.instrument.interpretation.rule.ChangeRule.ReliabilitySource;

/** Reads {@code change:} of one outcome. */
final class ChangeReader {

    private static final Set<String> OPTIONAL = Set.of("reliability", "r", "interval", "second_sd", "recovered");

    private ChangeReader() {}

    static Optional<ChangeRule> read(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries("change", Set.of("rule"), OPTIONAL);
        Optional<ChangeMethod> variant =
                Optional.ofNullable(entries.get("rule")).flatMap(y -> y.word("rule", ChangeMethod.class, true));
        Exactness exactness = exactness(yaml, entries);
        OptionalDouble secondSd = number(entries, "second_sd");
        if (secondSd.isPresent() && secondSd.getAsDouble() <= 0) {
            entries.get("second_sd").error("second_sd must be greater than 0");
        } else if (secondSd.isPresent() && variant.equals(Optional.of(ChangeMethod.JACOBSON_TRUAX))) {
            entries.get("second_sd").error("change: only two_variances has a second_sd");
        }
        Optional<Recovery> recovery =
                Optional.ofNullable(entries.get("recovered")).flatMap(ChangeReader::recovery);
        return variant.map(v -> new ChangeRule(v, exactness, secondSd, recovery));
    }

    private static Exactness exactness(Yaml change, Map<String, Yaml> entries) {
        ReliabilitySource source = Optional.ofNullable(entries.get("reliability"))
                .flatMap(y -> y.word("reliability", ReliabilitySource.class, true))
                .orElse(ReliabilitySource.INTERNAL);
        OptionalDouble r = number(entries, "r");
        Optional<String> interval = Optional.ofNullable(entries.get("interval")).flatMap(y -> y.text("interval"));
        if (source == ReliabilitySource.RETEST) {
            Stream.of("r", "interval")
                    .filter(key -> !entries.containsKey(key))
                    .forEach(key -> change.error("'" + key + "' is missing in change: a retest reliability needs it"));
        } else if (entries.containsKey("r") || entries.containsKey("interval")) {
            change.error("change: r and interval belong to a retest reliability; the internal one is alpha");
        }
        if (r.isPresent() && !(0 <= r.getAsDouble() && r.getAsDouble() <= 1)) {
            entries.get("r").error("r must be from 0 to 1");
        }
        return new Exactness(source, r, interval);
    }

    private static Optional<Recovery> recovery(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries("recovered", Set.of(), Set.of("cut", "well", "distressed"));
        boolean groups = entries.containsKey("well") && entries.containsKey("distressed");
        boolean anyGroup = entries.containsKey("well") || entries.containsKey("distressed");
        if (entries.containsKey("cut") ? anyGroup : !groups) {
            yaml.error("recovered names either a cut, or the norms of a well and a distressed group");
            return Optional.empty();
        }
        if (!groups) {
            return entries.get("cut").text("cut").map(Recovery.AtCut::new);
        }
        return entries.get("well")
                .text("well")
                .flatMap(well -> entries.get("distressed")
                        .text("distressed")
                        .map(distressed -> new Recovery.BetweenGroups(well, distressed)));
    }

    private static OptionalDouble number(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).number(key) : OptionalDouble.empty();
    }
}
