package org.alongside.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.Outcome;
import org.alongside.lti.message.check.Reason;
import org.alongside.vault.Codec;

/** The checks of one launch, as they lie in its record. */
public record LaunchChecks(List<CheckResult> results) {

    static final Codec<LaunchChecks> CODEC = Codec.of(LaunchChecks.class, 0).readingOlder(LaunchChecks::parse);

    public LaunchChecks {
        results = List.copyOf(results);
    }

    /** Each measured value on one line: it may come from a platform. */
    static LaunchChecks of(List<CheckResult> results) {
        return new LaunchChecks(results.stream()
                .map(result -> new CheckResult(
                        result.check(),
                        new Outcome(
                                result.outcome().reason(),
                                result.outcome().measured().replace('\t', ' ').replace('\n', ' '))))
                .toList());
    }

    /** Reads the older form, lines of check, reason or nothing, and measured value, with tabs between. */
    private static LaunchChecks parse(String lines) {
        return new LaunchChecks(Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(LaunchChecks::result)
                .toList());
    }

    private static CheckResult result(String line) {
        String[] parts = line.split("\t", 3);
        Optional<Reason> reason =
                Optional.of(parts[1]).filter(name -> !name.isEmpty()).map(Reason::valueOf);
        return new CheckResult(Check.valueOf(parts[0]), new Outcome(reason, parts[2]));
    }
}
