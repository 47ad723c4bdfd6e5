package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.CheckOutcome.failed;
import static org.alongside.lti.message.check.CheckOutcome.passed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alongside.lti.message.MeasuredValue;

/** Is the token still valid, and was it made lately? Clocks differ by some seconds; more than that is told (V8, V9). */
final class TimeChecks {

    /** What we forgive in either direction. Moodle's tokens live 60 seconds, so this matters at once. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** Older tokens are refused however long they say they live: the memory of nonces stays bounded. */
    static final Duration OLDEST = Duration.ofMinutes(60);

    private TimeChecks() {}

    static CheckOutcome stillValid(LaunchAttempt attempt, PlatformEvidence evidence) {
        Optional<Instant> expiry = attempt.claims().moment("exp");
        if (expiry.isEmpty()) {
            return failed(RefusalReason.EXPIRY_MISSING, "exp is missing or no number");
        }
        String measured = "ends at " + expiry.get() + ", came at " + MeasuredValue.of(attempt.now());
        return attempt.now().isBefore(expiry.get().plus(SKEW))
                ? passed(measured)
                : failed(RefusalReason.EXPIRED, measured + ", we forgive " + SKEW.toSeconds() + " seconds");
    }

    static CheckOutcome issuedLately(LaunchAttempt attempt, PlatformEvidence evidence) {
        Optional<Instant> issued = attempt.claims().moment("iat");
        if (issued.isEmpty()) {
            return failed(RefusalReason.ISSUE_TIME_MISSING, "iat is missing or no number");
        }
        String measured = "made at " + issued.get() + ", came at " + MeasuredValue.of(attempt.now());
        if (issued.get().isAfter(attempt.now().plus(SKEW))) {
            return failed(RefusalReason.ISSUED_IN_FUTURE, measured);
        }
        return issued.get().isBefore(attempt.now().minus(OLDEST))
                ? failed(RefusalReason.ISSUED_LONG_AGO, measured)
                : passed(measured);
    }

    /** When a copy of this token would be refused for its age alone: exp and skew, but not beyond what iat allows. */
    static Instant end(LaunchAttempt attempt) {
        Instant byExpiry = attempt.claims().moment("exp").orElseThrow().plus(SKEW);
        Instant byAge = attempt.claims().moment("iat").orElseThrow().plus(OLDEST);
        return byExpiry.isBefore(byAge) ? byExpiry : byAge;
    }
}
