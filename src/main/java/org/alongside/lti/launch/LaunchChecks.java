package org.alongside.lti.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Exempt;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.vault.seal.Codec;

/** The checks of one launch, as they lie in its record. */
public record LaunchChecks(List<RecordedCheck> checks) {

    static final Codec<LaunchChecks> CODEC = Codec.of(LaunchChecks.class, 0).readingOlder(LaunchChecks::parse);

    public LaunchChecks {
        checks = List.copyOf(checks);
    }

    /** One check. @param reason empty where it passed */
    @Exempt(wall = "RefusalInABag", because = "the columns of the record are the stored form of a CheckOutcome")
    public record RecordedCheck(Check check, Optional<RefusalReason> reason, String measured) {

        /** The measured value on one line: it may come from a platform. */
        static RecordedCheck of(CheckResult result) {
            CheckOutcome outcome = result.outcome();
            return new RecordedCheck(
                    result.check(),
                    outcome.reason(),
                    outcome.measured().replace('\t', ' ').replace('\n', ' '));
        }

        CheckResult result() {
            return new CheckResult(
                    check,
                    reason.map(why -> CheckOutcome.failed(why, measured))
                            .orElseGet(() -> CheckOutcome.passed(measured)));
        }
    }

    static LaunchChecks of(List<CheckResult> results) {
        return new LaunchChecks(results.stream().map(RecordedCheck::of).toList());
    }

    List<CheckResult> results() {
        return checks.stream().map(RecordedCheck::result).toList();
    }

    /** Reads the older form, lines of check, reason or nothing, and measured value, with tabs between. */
    private static LaunchChecks parse(String lines) {
        return new LaunchChecks(Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(LaunchChecks::recorded)
                .toList());
    }

    private static RecordedCheck recorded(String line) {
        String[] parts = line.split("\t", 3);
        Optional<RefusalReason> reason =
                Optional.of(parts[1]).filter(name -> !name.isEmpty()).map(RefusalReason::valueOf);
        return new RecordedCheck(Check.valueOf(parts[0]), reason, parts[2]);
    }
}
