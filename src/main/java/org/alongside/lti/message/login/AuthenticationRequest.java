package org.alongside.lti.message.login;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.lti.message.ToolAddress;

/** This is our answer to a login: the browser is sent to the platform with these parameters (Security 5.1.1.2). */
public final class AuthenticationRequest {

    private AuthenticationRequest() {}

    /**
     * The address to send the browser to.
     *
     * @param endpoint of the registration; its own query is kept
     * @param login with the client id of the registration, whatever the platform said
     * @param tool where the answer goes: always the same address (certification 6)
     * @throws java.util.NoSuchElementException where the login names no client
     */
    public static String address(String endpoint, LoginRequest login, LoginSecrets secrets, ToolAddress tool) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", login.clientId().orElseThrow());
        parameters.put("redirect_uri", tool.launchUrl().toString());
        parameters.put("state", secrets.state());
        parameters.put("nonce", secrets.nonce());
        parameters.put("login_hint", login.loginHint());
        login.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        return QueryString.append(endpoint, parameters);
    }
}
