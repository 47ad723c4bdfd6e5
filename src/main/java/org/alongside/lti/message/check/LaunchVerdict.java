package org.alongside.lti.message.check;

import java.util.List;
import java.util.Optional;
import org.alongside.lti.message.LtiMessage;

/**
 * The verdict on a launch tells the checks that were made, in order, and the message where all of them passed. Where
 * one failed it is the last result; checks after it were not reached.
 */
public sealed interface LaunchVerdict {

    List<CheckResult> results();

    /** A login that did not even begin. */
    static LaunchRefused refused(RefusalReason reason, String measured) {
        return new LaunchRefused(
                List.of(new CheckResult(reason.check(), CheckOutcome.failed(reason, measured))), reason);
    }

    /** Empty where the launch is accepted. */
    default Optional<RefusalReason> reason() {
        return this instanceof LaunchRefused refused ? Optional.of(refused.why) : Optional.empty();
    }

    /** 200 where accepted; otherwise that of the reason. */
    default int status() {
        return reason().map(RefusalReason::status).orElse(200);
    }

    /** The checks that passed, in order. */
    default List<Check> passed() {
        return results().stream()
                .filter(CheckResult::hasPassed)
                .map(CheckResult::check)
                .toList();
    }

    /** Every check passed. */
    record LaunchAccepted(List<CheckResult> results, LtiMessage message) implements LaunchVerdict {

        public LaunchAccepted {
            results = List.copyOf(results);
        }
    }

    /** The last check failed for this reason. */
    record LaunchRefused(List<CheckResult> results, RefusalReason why) implements LaunchVerdict {

        public LaunchRefused {
            results = List.copyOf(results);
        }
    }
}
