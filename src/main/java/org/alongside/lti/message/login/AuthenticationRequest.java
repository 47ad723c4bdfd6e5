package org.alongside.lti.message.login;

import java.util.LinkedHashMap;
import java.util.Map;

/** Our answer to a login: the browser is sent to the platform with these parameters (Security 5.1.1.2). */
public final class AuthenticationRequest {

    private AuthenticationRequest() {}

    /**
     * The address to send the browser to.
     *
     * @param endpoint of the registration; its own query is kept
     * @param clientId of the registration, whatever the login said
     */
    public static String address(String endpoint, String clientId, LoginRequest login, Issued issued) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", issued.redirectUri());
        parameters.put("state", issued.state());
        parameters.put("nonce", issued.nonce());
        parameters.put("login_hint", login.loginHint());
        login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        return QueryString.append(endpoint, parameters);
    }

    /** What we give out with it. The redirect address is always the same one (certification 6). */
    public record Issued(String redirectUri, String state, String nonce) {}
}
