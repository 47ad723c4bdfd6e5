package org.alongside.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.RefusalReason;

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
        CheckOutcome outcome = result.outcome();
        String measured = outcome.measured().replace('\t', ' ').replace('\n', ' ');
        return result.check() + "\t" + outcome.reason().map(RefusalReason::name).orElse("") + "\t" + measured;
    }

    private static CheckResult result(String line) {
        String[] parts = line.split("\t", 3);
        Optional<RefusalReason> reason =
                Optional.of(parts[1]).filter(name -> !name.isEmpty()).map(RefusalReason::valueOf);
        return new CheckResult(
                Check.valueOf(parts[0]),
                reason.map(why -> CheckOutcome.failed(why, parts[2])).orElseGet(() -> CheckOutcome.passed(parts[2])));
    }
}
