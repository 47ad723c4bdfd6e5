package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alongside.practicelms.course.Roll;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthEndpointTest {

    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-1 a faulty request is answered by an error posted to the tool, with its state")
    @CsvSource({
        "response_type, code, unsupported_response_type",
        "response_type, '', unsupported_response_type",
        "scope, openid email, invalid_scope",
        "response_mode, query, invalid_request",
        "response_mode, '', invalid_request",
        "prompt, login, invalid_request",
        "prompt, '', invalid_request",
        "nonce, '', invalid_request",
        "login_hint, 5, access_denied",
        "login_hint, '', access_denied",
        "lti_message_hint, '', invalid_request",
        "lti_message_hint, '{\"cmid\":1,\"launchid\":\"guessed\"}', invalid_request",
        "lti_message_hint, '{\"cmid\":2}', invalid_request",
        "lti_message_hint, '{\"cmid\"', invalid_request",
    })
    void faultsArePosted(String parameter, String value, String error) {
        practice.tool.request = parameters -> parameters.put(parameter, value);
        practice.driver.launch(Roll.ANA);
        assertEquals(error, practice.tool.lastLaunch.get("error"), practice.tool.lastLaunch.toString());
        assertEquals("a-state", practice.tool.lastLaunch.get("state"));
        assertFalse(practice.tool.lastLaunch.containsKey("id_token"));
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-1 an unregistered client or return address gets a page and no redirect, however near it is")
    @ValueSource(
            strings = {
                "client_id=other",
                "redirect_uri=http://localhost:1/lti/launch",
                "redirect_uri=BASE/lti/launch/",
                "redirect_uri=BASE/lti/launch?module=1",
                "redirect_uri=",
            })
    void strangersGetAPage(String change) {
        String[] pair = change.replace("BASE", practice.tool.base()).split("=", 2);
        practice.tool.request = parameters -> parameters.put(pair[0], pair[1]);
        LaunchResult result = practice.driver.launch(Roll.ANA);
        assertEquals(400, result.status());
        assertFalse(result.body().contains("<form"), result.body());
    }

    @Test
    @DisplayName("PRACTICE-1 nobody signed in means login_required")
    void nobodySignedIn() {
        practice.tool.request = parameters -> {};
        String address = practice.driver.login(Roll.ANA).location().orElseThrow();
        String body = practice.send(practice.request(address)).body();
        assertEquals("login_required", PostedForm.in(body).fields().get("error"));
    }

    @Test
    @DisplayName("PRACTICE-1 a launch begun by one person cannot be finished by another")
    void hintBelongsToOnePerson() {
        practice.tool.request = parameters -> {};
        String address = practice.driver.login(Roll.ANA).location().orElseThrow();
        String forMika = address.replace("login_hint=4", "login_hint=5");
        String page = practice.driver.authorise(forMika, Roll.MIKA).body();
        assertEquals("invalid_request", PostedForm.in(page).fields().get("error"));
    }

    @Test
    @DisplayName("PRACTICE-1 state and names come back escaped, and unescape to what was sent")
    void valuesAreEscaped() {
        String odd = "\"><script>alert('1')</script>&amp;";
        practice.tool.request = parameters -> parameters.put("state", odd);
        LaunchResult login = practice.driver.login(Roll.ANA);
        String page = practice.driver
                .authorise(login.location().orElseThrow(), Roll.ANA)
                .body();
        assertFalse(page.contains("<script>"), page);
        assertEquals(odd, PostedForm.in(page).fields().get("state"));
    }

    @Test
    @DisplayName("PRACTICE-1 a launch begun by POST, and one opened whole, arrive with the tool's cookie kept")
    void wholeLaunches() {
        practice.tool.request = parameters -> {};
        assertEquals(303, practice.driver.launchByPost(Roll.NOOR).status());
        LaunchResult page = practice.driver.open(Roll.NOOR);
        assertEquals(200, page.status());
        assertTrue(page.body().contains("<h1>Tool</h1>"));
        assertEquals("a-state", practice.tool.lastLaunch.get("state"));
    }
}
