package org.alongside.lti.message.check;

import java.util.List;
import java.util.Optional;

/**
 * How far a launch came: the checks made, in order, and the message it carries where all of them passed. The last
 * result is the one that failed, if any did; checks after it were not reached.
 */
public record Verdict(List<CheckResult> results, Optional<LaunchMessage> message) {

    public Verdict {
        results = List.copyOf(results);
    }

    /** A sign-in that did not even begin. */
    public static Verdict refused(Reason reason, String measured) {
        return new Verdict(
                List.of(new CheckResult(reason.check(), Outcome.failed(reason, measured))), Optional.empty());
    }

    public boolean isAccepted() {
        return message.isPresent();
    }

    /** Empty where the launch is accepted. */
    public Optional<Reason> reason() {
        return results.stream()
                .flatMap(result -> result.outcome().reason().stream())
                .findFirst();
    }

    /** 200 where accepted; otherwise that of the reason. */
    public int status() {
        return reason().map(Reason::status).orElse(200);
    }

    /** The checks that passed, in order. */
    public List<Check> passed() {
        return results.stream()
                .filter(CheckResult::hasPassed)
                .map(CheckResult::check)
                .toList();
    }
}
