package org.alongside.lti.message.check;

import static org.alongside.lti.message.check.CheckOutcome.failed;
import static org.alongside.lti.message.check.CheckOutcome.passed;

import org.alongside.lti.message.MeasuredValue;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.message.login.RegisteredPlatform;

/** Was it we who began this, lately, in this browser, and did the platform agree? (lti.md V1, V2) */
final class LoginChecks {

    private LoginChecks() {}

    static CheckOutcome loginOurs(LaunchAttempt attempt, PlatformEvidence evidence) {
        if (attempt.loginVerdict() instanceof LoginVerdict.StateMissing) {
            return failed(RefusalReason.STATE_MISSING, "no state");
        }
        if (attempt.loginVerdict().found().isEmpty()) {
            return failed(RefusalReason.STATE_UNKNOWN, "a state that we did not give out, or that is gone");
        }
        LoginVerdict.LoginFound login = attempt.login();
        if (login.usedBefore()) {
            return failed(RefusalReason.STATE_USED, "a state that was used before");
        }
        if (!attempt.now().isBefore(login.expiresAt())) {
            return failed(RefusalReason.STATE_EXPIRED, "ended at " + MeasuredValue.of(login.expiresAt()));
        }
        return passed("ends at " + MeasuredValue.of(login.expiresAt()));
    }

    static CheckOutcome sameBrowser(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.login().sameBrowser()
                ? passed("the cookie of this login came back")
                : failed(RefusalReason.COOKIE_MISSING, "the cookie of this login did not come back");
    }

    /** It was, or there would be no login, but it may have been stopped since; here stands which one. */
    static CheckOutcome platformKnown(LaunchAttempt attempt, PlatformEvidence evidence) {
        RegisteredPlatform platform = attempt.login().platform();
        String which = MeasuredValue.of(platform.issuer()) + ", client " + MeasuredValue.of(platform.clientId());
        return platform.disabled() ? failed(RefusalReason.PLATFORM_DISABLED, which) : passed(which);
    }

    /** An error answer counts only after the state: anybody can post one (OpenID Connect Core 3.1.2.6). */
    static CheckOutcome platformAgreed(LaunchAttempt attempt, PlatformEvidence evidence) {
        return attempt.answer() instanceof PlatformAnswer.ErrorAnswer error
                ? failed(RefusalReason.PLATFORM_SAID_NO, error.code())
                : passed("no error");
    }
}
