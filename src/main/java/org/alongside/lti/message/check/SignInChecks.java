package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.Outcome.failed;
import static org.alongside.lti.message.check.Outcome.passed;

import org.alongside.lti.message.login.SignInTrace;
import org.alongside.lti.message.login.StoredLogin;

/** Was it we who began this, lately, in this browser, and did the platform agree? (lti.md V1, V2) */
final class SignInChecks {

    private SignInChecks() {}

    static Outcome signInOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        SignInTrace trace = attempt.signIn();
        if (!trace.stateSent()) {
            return failed(Reason.STATE_MISSING, "no state");
        }
        if (trace.login().isEmpty()) {
            return failed(Reason.STATE_UNKNOWN, "a state that we did not give out, or that is gone");
        }
        if (trace.usedBefore()) {
            return failed(Reason.STATE_USED, "a state that was used before");
        }
        StoredLogin login = attempt.login();
        if (!attempt.now().isBefore(login.expiresAt())) {
            return failed(Reason.STATE_EXPIRED, "ended at " + Measured.of(login.expiresAt()));
        }
        return passed("ends at " + Measured.of(login.expiresAt()));
    }

    static Outcome sameBrowser(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.signIn().sameBrowser()
                ? passed("the cookie of this sign-in came back")
                : failed(Reason.COOKIE_MISSING, "the cookie of this sign-in did not come back");
    }

    /** It was, or there would be no sign-in: here the administrator reads which one. */
    static Outcome platformKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        return passed(Measured.of(attempt.login().issuer()) + ", client "
                + Measured.of(attempt.login().clientId()));
    }

    /** An error answer counts only after the state: anybody can post one (OpenID Connect Core 3.1.2.6). */
    static Outcome platformAgreed(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.answer()
                .error()
                .map(code -> failed(Reason.PLATFORM_SAID_NO, code))
                .orElseGet(() -> passed("no error"));
    }
}
