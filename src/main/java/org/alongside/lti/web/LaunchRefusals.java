package org.alongside.lti.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.lti.launch.JudgedLaunch;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchOrigin;
import org.alongside.lti.launch.UnwrittenRefusals;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.QueryString;
import org.alongside.vault.random.Randomness;

/** Writes a refused launch down and shows the learner the calm page with its number. */
@Dependent
public class LaunchRefusals {

    private static final String PAGE = "/lti/refused.xhtml";

    private final LaunchLog log;
    private final UnwrittenRefusals unwritten;
    private final LaunchLimits limits;
    private final Randomness random;

    @Inject
    public LaunchRefusals(LaunchLog log, UnwrittenRefusals unwritten, LaunchLimits limits, Randomness random) {
        this.log = log;
        this.unwritten = unwritten;
        this.limits = limits;
        this.random = random;
    }

    /** One refused request. */
    record Exchange(HttpServletRequest request, HttpServletResponse response, Instant now) {}

    void show(JudgedLaunch.RejectedLaunch rejected, Exchange exchange) throws ServletException, IOException {
        RefusalReason reason = rejected.verdict().why();
        RefusedLaunch refusal = new RefusedLaunch(
                RefusedLaunch.RefusalAdvice.of(reason), number(rejected, exchange), restart(rejected));
        exchange.request.setAttribute(RefusedLaunch.ATTRIBUTE, refusal);
        exchange.response.setStatus(reason.status());
        if (refusal.advice() == RefusedLaunch.RefusalAdvice.LATER) {
            exchange.response.setHeader("Retry-After", "60");
        }
        exchange.request.getRequestDispatcher(PAGE).forward(exchange.request, exchange.response);
    }

    /** Under a flood of refusals, numbers are given out that no record stands behind, and how many is counted. */
    private String number(JudgedLaunch.RejectedLaunch rejected, Exchange exchange) {
        LaunchOrigin origin = LaunchOrigin.of(rejected.login());
        Optional<UUID> signer = isSigned(rejected) ? origin.registration() : Optional.empty();
        boolean recorded = signer.map(limits::recordsRefusalOf)
                .orElseGet(() -> limits.recordsRefusal(exchange.request.getRemoteAddr()));
        if (!recorded) {
            unwritten.note(exchange.now);
            return random.reference();
        }
        return log.write(rejected.verdict(), origin, exchange.now);
    }

    /** A state makes nobody known, used, over or good: everybody is given one who asks for it. */
    private static boolean isSigned(JudgedLaunch.RejectedLaunch rejected) {
        return rejected.verdict().results().stream()
                .anyMatch(result -> result.check() == Check.SIGNATURE_GOOD && result.hasPassed());
    }

    /** From the login step, with the same hints: the token is used up. */
    private static Optional<String> restart(JudgedLaunch.RejectedLaunch rejected) {
        return rejected.verdict().why() == RefusalReason.COOKIE_MISSING
                ? rejected.login()
                        .found()
                        .map(login ->
                                QueryString.append("/lti/login", login.request().parameters()))
                : Optional.empty();
    }
}
