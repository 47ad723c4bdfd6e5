package org.alongside.lti.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.QueryString;
import org.alongside.lti.registration.Registration;
import org.alongside.vault.Randomness;

/** Writes a refused launch down and shows the learner the calm page with its number. */
@Dependent
public class LaunchRefusals {

    private static final String PAGE = "/lti/refused.xhtml";

    private final LaunchLog log;
    private final LoginThrottle gate;
    private final Randomness random;

    @Inject
    public LaunchRefusals(LaunchLog log, LoginThrottle gate, Randomness random) {
        this.log = log;
        this.gate = gate;
        this.random = random;
    }

    /** One refused request. */
    record Exchange(HttpServletRequest request, HttpServletResponse response, Instant now) {}

    void show(LaunchVerdict verdict, TakenLogin login, Exchange exchange) throws ServletException, IOException {
        RefusalReason reason = verdict.reason().orElseThrow();
        Optional<String> restart =
                reason == RefusalReason.COOKIE_MISSING ? login.request().map(LaunchRefusals::again) : Optional.empty();
        RefusedLaunch refusal = new RefusedLaunch(RefusedLaunch.Text.of(reason), number(verdict, login, exchange.now), restart);
        exchange.request.setAttribute(RefusedLaunch.ATTRIBUTE, refusal);
        exchange.response.setStatus(reason.status());
        if (refusal.text() == RefusedLaunch.Text.LATER) {
            exchange.response.setHeader("Retry-After", "60");
        }
        exchange.request.getRequestDispatcher(PAGE).forward(exchange.request, exchange.response);
    }

    /** Under a flood of refusals of nobody we know, numbers are given out that no record stands behind. */
    private String number(LaunchVerdict verdict, TakenLogin login, Instant now) {
        if (login.registration().isEmpty() && !gate.recordsRefusal(now)) {
            return random.reference();
        }
        LaunchRecord.Where where = new LaunchRecord.Where(
                login.registration().map(Registration::id),
                login.registration().map(Registration::issuer),
                Optional.empty());
        return log.write(verdict, where, now);
    }

    /** From the login step, with the same hints: the token is used up. */
    private static String again(LoginRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", request.issuer());
        parameters.put("login_hint", request.loginHint());
        parameters.put("target_link_uri", request.targetLinkUri());
        request.clientId().ifPresent(client -> parameters.put("client_id", client));
        request.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        request.deploymentHint().ifPresent(hint -> parameters.put("lti_deployment_id", hint));
        return QueryString.append("/lti/login", parameters);
    }
}
