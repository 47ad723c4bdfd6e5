package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.Measured;
import org.alongside.lti.message.check.Reason;
import org.alongside.lti.message.check.Verdict;
import org.alongside.lti.message.login.AuthenticationRequest;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.Registrations;

/** Answers a platform's login: where to send the browser, or why not (Security 5.1.1). */
@Dependent
public class LoginDesk {

    private final Registrations registrations;
    private final Logins logins;
    private final ToolAddress tool;

    /** Where to send the browser, with which secrets; or the verdict that refuses it. */
    public record Answered(Optional<String> address, Optional<LoginState.Begun> begun, Optional<Verdict> refused) {}

    @Inject
    public LoginDesk(Registrations registrations, Logins logins, ToolAddress tool) {
        this.registrations = registrations;
        this.logins = logins;
        this.tool = tool;
    }

    /** @param parameters of the query or the form */
    public Answered answer(Map<String, String> parameters, Instant now) {
        Optional<LoginRequest> request = LoginRequest.of(parameters);
        if (request.isEmpty()) {
            return refused(Reason.LOGIN_INCOMPLETE, "iss, login_hint or target_link_uri is missing, or too long");
        }
        if (!tool.owns(request.get().targetLinkUri())) {
            return refused(
                    Reason.LOGIN_TARGET_ELSEWHERE,
                    Measured.of(request.get().targetLinkUri()) + ", we are at " + tool.base());
        }
        Optional<Registration> registration =
                registrations.find(request.get().issuer(), request.get().clientId());
        return registration.isEmpty()
                ? refused(Reason.PLATFORM_UNKNOWN, difference(request.get()))
                : begin(request.get(), registration.get(), now);
    }

    private Answered begin(LoginRequest request, Registration registration, Instant now) {
        LoginState.Begun begun = logins.begin(request, registration, now);
        String address = AuthenticationRequest.address(
                registration.authorizationEndpoint(),
                registration.clientId(),
                request,
                new AuthenticationRequest.Issued(tool.launchUrl().toString(), begun.state(), begun.nonce()));
        return new Answered(Optional.of(address), Optional.of(begun), Optional.empty());
    }

    /** Which field differs from what is registered. */
    private String difference(LoginRequest request) {
        String issuer = Measured.of(request.issuer());
        boolean issuerKnown =
                registrations.all().stream().anyMatch(known -> known.issuer().equals(request.issuer()));
        if (!issuerKnown) {
            return "no platform has the issuer " + issuer;
        }
        return request.clientId()
                .map(client -> issuer + " is registered, but not with the client id " + Measured.of(client))
                .orElse(issuer + " is registered more than once, and the login names no client id");
    }

    private static Answered refused(Reason reason, String measured) {
        return new Answered(Optional.empty(), Optional.empty(), Optional.of(Verdict.refused(reason, measured)));
    }
}
