package org.alongside.lti.message.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.alongside.lti.message.ToolAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginRequestTest {

    private static final ToolAddress TOOL = new ToolAddress(URI.create("https://tool.example"));

    @Test
    @DisplayName("LTI-18 L4 L5 L6 hints go back unaltered, the endpoint keeps its query, the redirect address is fixed")
    void authenticationRequest() {
        Map<String, String> sent = new HashMap<>();
        sent.put("iss", "https://campus.example");
        sent.put("login_hint", "{\"a\":\"b c&d\"}");
        sent.put("target_link_uri", "https://tool.example/?module=1");
        sent.put("lti_message_hint", "é+%");
        LoginRequest login = LoginRequest.of(sent).orElseThrow();
        String address = AuthenticationRequest.address(
                "https://campus.example/auth?tenant=x", login.at("alongside"), new LoginSecrets("s", "n", "b"), TOOL);
        assertEquals(
                "https://campus.example/auth?tenant=x&scope=openid&response_type=id_token&response_mode=form_post"
                        + "&prompt=none&client_id=alongside&redirect_uri=https%3A%2F%2Ftool.example%2Flti%2Flaunch"
                        + "&state=s&nonce=n&login_hint=%7B%22a%22%3A%22b+c%26d%22%7D&lti_message_hint=%C3%A9%2B%25",
                address);
    }

    @Test
    @DisplayName("LTI-1 L2 a login needs iss, login_hint and target_link_uri, none of them endless")
    void incompleteLogin() {
        Map<String, String> whole = Map.of("iss", "i", "login_hint", "h", "target_link_uri", "t");
        assertTrue(LoginRequest.of(whole).isPresent());
        for (String name : whole.keySet()) {
            Map<String, String> without = new HashMap<>(whole);
            without.remove(name);
            assertTrue(LoginRequest.of(without).isEmpty(), name);
            without.put(name, "x".repeat(32_001));
            assertTrue(LoginRequest.of(without).isEmpty(), name);
            assertTrue(LoginRequest.lack(without).startsWith(name + " is longer"), LoginRequest.lack(without));
        }
    }

    @Test
    @DisplayName("CASE-message-hint-4100 LTI-18 L4 hints of any length that an address can carry go back unaltered")
    void longHints() {
        for (int letters : new int[] {3_990, 4_100, 16_000, 32_000}) {
            String hint = "h".repeat(letters);
            LoginRequest login = LoginRequest.of(
                            Map.of("iss", "i", "login_hint", hint, "target_link_uri", "t", "lti_message_hint", hint))
                    .orElseThrow();
            String address = AuthenticationRequest.address(
                    "https://c.example/a", login.at("x"), new LoginSecrets("s", "n", "b"), TOOL);
            assertTrue(address.endsWith("&login_hint=" + hint + "&lti_message_hint=" + hint));
        }
    }

    @Test
    @DisplayName("AUD-L8 a control character in any field is refused, and the administrator reads in which")
    void controls() {
        Map<String, String> whole = Map.of(
                "iss",
                "i",
                "login_hint",
                "h",
                "target_link_uri",
                "t",
                "lti_message_hint",
                "m",
                "client_id",
                "c",
                "lti_deployment_id",
                "d");
        assertTrue(LoginRequest.of(whole).isPresent());
        for (String name : whole.keySet()) {
            for (String control : new String[] {"\0", "\n", "\r", "\u001b", "\u007f", "\u0085"}) {
                Map<String, String> with = new HashMap<>(whole);
                with.put(name, "a" + control + "b");
                assertTrue(LoginRequest.of(with).isEmpty(), name);
                assertEquals(name + " has a control character in it", LoginRequest.lack(with));
            }
        }
    }
}
