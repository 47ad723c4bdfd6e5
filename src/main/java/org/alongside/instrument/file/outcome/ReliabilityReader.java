package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.interpretation.rule.Reliability.Evidence;
import org.alongside.instrument.interpretation.rule.Reliability.ReliabilityStatus;

/** Reads {@code reliability:} of one outcome (scoring-format 16). */
final class ReliabilityReader {

    private static final Pattern ESTIMATED = Pattern.compile("ESTIMATED(?:\\(([0-9]{1,9})\\))?");

    private ReliabilityReader() {}

    static Reliability read(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries("reliability", Set.of(), Set.of("alpha", "sd", "status", "source"));
        OptionalDouble alpha = number(entries, "alpha");
        OptionalDouble sd = number(entries, "sd");
        if (alpha.isPresent() && !(0 <= alpha.getAsDouble() && alpha.getAsDouble() <= 1)) {
            entries.get("alpha").error("alpha must be from 0 to 1");
        }
        if (sd.isPresent() && sd.getAsDouble() <= 0) {
            entries.get("sd").error("sd must be greater than 0");
        }
        Evidence known = entries.containsKey("status")
                ? known(entries.get("status"))
                : new Evidence(ReliabilityStatus.ASSUMED, 0);
        return new Reliability(
                alpha, sd, known, Optional.ofNullable(entries.get("source")).flatMap(y -> y.text("source")));
    }

    private static OptionalDouble number(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).number(key) : OptionalDouble.empty();
    }

    private static Evidence known(Yaml yaml) {
        String written = yaml.text("status").orElse("");
        Matcher estimated = ESTIMATED.matcher(written);
        if (estimated.matches()) {
            return new Evidence(
                    ReliabilityStatus.ESTIMATED, estimated.group(1) == null ? 0 : Integer.parseInt(estimated.group(1)));
        } else if (written.equals("PUBLISHED")) {
            return new Evidence(ReliabilityStatus.PUBLISHED, 0);
        } else if (!written.equals("ASSUMED")) {
            yaml.error("status must be PUBLISHED, ESTIMATED(n) or ASSUMED");
        }
        return new Evidence(ReliabilityStatus.ASSUMED, 0);
    }
}
