package org.alongside.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.Outcome;
import org.alongside.lti.message.check.Reason;

/** The results of checks as lines of text: check, reason or nothing, measured value, with tabs between. */
final class CheckLines {

    private CheckLines() {}

    static String write(List<CheckResult> results) {
        return results.stream().map(CheckLines::line).collect(Collectors.joining("\n"));
    }

    static List<CheckResult> read(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(CheckLines::result)
                .toList();
    }

    private static String line(CheckResult result) {
        Outcome outcome = result.outcome();
        String measured = outcome.measured().replace('\t', ' ').replace('\n', ' ');
        return result.check() + "\t" + outcome.reason().map(Reason::name).orElse("") + "\t" + measured;
    }

    private static CheckResult result(String line) {
        String[] parts = line.split("\t", 3);
        Optional<Reason> reason =
                Optional.of(parts[1]).filter(name -> !name.isEmpty()).map(Reason::valueOf);
        return new CheckResult(Check.valueOf(parts[0]), new Outcome(reason, parts[2]));
    }
}
