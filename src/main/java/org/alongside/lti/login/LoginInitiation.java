package org.alongside.lti.login;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.lti.message.MeasuredValue;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.AuthenticationRequest;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginSecrets;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.Registrations;

/** The initiation of a login by a platform is answered: where to send the browser, or why not (Security 5.1.1). */
@Dependent
public class LoginInitiation {

    private final Registrations registrations;
    private final Logins logins;
    private final ToolAddress tool;

    @Inject
    public LoginInitiation(Registrations registrations, Logins logins, ToolAddress tool) {
        this.registrations = registrations;
        this.logins = logins;
        this.tool = tool;
    }

    /** @param parameters of the query or the form */
    public LoginReply answer(Map<String, String> parameters, Instant now) {
        Optional<LoginRequest> request = LoginRequest.of(parameters);
        if (request.isEmpty()) {
            return refused(RefusalReason.LOGIN_INCOMPLETE, LoginRequest.lack(parameters));
        }
        if (!tool.owns(request.get().targetLinkUri())) {
            return refused(
                    RefusalReason.LOGIN_TARGET_ELSEWHERE,
                    MeasuredValue.of(request.get().targetLinkUri()) + ", we are at " + tool.base());
        }
        Optional<Registration> registration =
                registrations.find(request.get().issuer(), request.get().clientId());
        if (registration.isEmpty()) {
            return refused(RefusalReason.PLATFORM_UNKNOWN, difference(request.get()));
        }
        return registration.get().isDisabled()
                ? refused(
                        RefusalReason.PLATFORM_DISABLED,
                        MeasuredValue.of(request.get().issuer()))
                : begin(request.get(), registration.get(), now);
    }

    private LoginReply begin(LoginRequest request, Registration registration, Instant now) {
        LoginSecrets secrets = logins.begin(request, registration, now);
        return new LoginReply.LoginRedirect(
                AuthenticationRequest.address(
                        registration.authorizationEndpoint(), request.at(registration.clientId()), secrets, tool),
                secrets);
    }

    /** Which field differs from what is registered. */
    private String difference(LoginRequest request) {
        String issuer = MeasuredValue.of(request.issuer());
        boolean issuerKnown =
                registrations.all().stream().anyMatch(known -> known.issuer().equals(request.issuer()));
        if (!issuerKnown) {
            return "no platform has the issuer " + issuer;
        }
        return request.clientId()
                .map(client -> issuer + " is registered, but not with the client id " + MeasuredValue.of(client))
                .orElse(issuer + " is registered more than once, and the login names no client id");
    }

    private static LoginReply refused(RefusalReason reason, String measured) {
        return new LoginReply.LoginRefused(LaunchVerdict.refused(reason, measured));
    }
}
