package org.alongside.lti.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's small words: tokens, addresses, roles, scores. */
class MessageTest {

    private static final ToolAddress TOOL = new ToolAddress(URI.create("https://tool.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e30",
                "e30.e30",
                "e30.e30.",
                "e30.e30.e30.e30",
                "e30=.e30.e30",
                "e30.e3 0.e30",
                "e30.e30.e30\n",
                "e3+.e30.e30",
                "e3/.e30.e30",
                "e31.e30.e30",
                "e.e30.e30",
                " e30.e30.e30"
            })
    @DisplayName("LTI-3 Q-S12 a token with padding, stray bits, strange letters or another number of parts is refused")
    void malformed(String text) {
        assertTrue(CompactToken.parse(text).isEmpty());
    }

    @Test
    @DisplayName("LTI-3 a token larger than 64 KiB is refused, and none is printed")
    void large() {
        assertTrue(CompactToken.parse("e30.e30." + "A".repeat(64 * 1024)).isEmpty());
        assertEquals("a token", CompactToken.parse("e30.e30.e30").orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "https://tool.example/,true",
        "https://TOOL.example:443/x?module=1,true",
        "https://tool.example.evil.example/,false",
        "https://tool.example@evil.example/,false",
        "http://tool.example/,false",
        "https://tool.example:8443/,false",
        "//tool.example/,false",
        "/path,false",
        "javascript:alert(1),false",
        "not a uri,false"
    })
    @DisplayName("LTI-18 only our own scheme, host and port are ours")
    void owns(String address, boolean ours) {
        assertEquals(ours, TOOL.owns(address));
    }

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
                "https://campus.example/auth?tenant=x",
                "alongside",
                login,
                new AuthenticationRequest.Issued(TOOL.launchUrl().toString(), "s", "n"));
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
            without.put(name, "x".repeat(5000));
            assertTrue(LoginRequest.of(without).isEmpty(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Instructor,true",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor,true",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant,true",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Grader,false",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor,false",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator,false",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor,false",
        "urn:lti:sysrole:ims/lis/SysAdmin,false",
        "urn:lti:role:ims/lis/Instructor/TeachingAssistant,true",
        "http://evil.example/membership#Instructor,false",
        "instructor,false"
    })
    @DisplayName("LTI-8 only a known role in the context makes staff")
    void staff(String role, boolean staff) {
        assertEquals(staff, Roles.of(List.of(role)).isStaff());
    }

    @Test
    @DisplayName("LTI-8 roles we do not know are counted, never shown")
    void unknownRoles() {
        Roles roles = Roles.of(List.of("Noor’s own role", "Learner"));
        assertEquals("Learner, 1 unknown", roles.inWords());
        assertFalse(roles.isStaff());
    }

    @Test
    @DisplayName("LTI-14 INV-51 the next timestamp is later than the last, to the millisecond, whatever the clock does")
    void timestamps() {
        Instant now = Instant.parse("2026-11-22T09:00:00.123456Z");
        Instant first = Score.nextTimestamp(Instant.EPOCH, now);
        assertEquals("2026-11-22T09:00:00.123Z", new Score("4", first).writtenTimestamp());
        Instant second = Score.nextTimestamp(first, now);
        assertEquals("2026-11-22T09:00:00.124Z", new Score("4", second).writtenTimestamp());
        Instant clockWentBack = Score.nextTimestamp(second, now.minusSeconds(600));
        assertTrue(clockWentBack.isAfter(second));
        assertEquals("2026-11-22T09:00:00.000Z", new Score("4", now.minusNanos(123456000)).writtenTimestamp());
    }

    @ParameterizedTest
    @CsvSource({
        "https://lms.example/lineitem?type_id=2,https://lms.example/lineitem/scores?type_id=2",
        "https://lms.example/lineitem,https://lms.example/lineitem/scores"
    })
    @DisplayName("LTI-14 A3 /scores stands before the query")
    void scoresAddress(String lineItem, String address) {
        assertEquals(address, Score.address(lineItem));
    }

    @Test
    @DisplayName("LTI-1 the module of a link comes from the custom parameter or the target, and nothing else")
    void module() {
        String uuid = "3f0c5a52-6d1c-4b0e-9a43-0d2c6b2f1a11";
        assertEquals(
                uuid, module(Map.of("module", uuid), "https://tool.example/").orElseThrow());
        assertEquals(
                uuid,
                module(Map.of(), "https://tool.example/?a=b&module=" + uuid).orElseThrow());
        assertEquals(
                Optional.empty(), module(Map.of("module", "$Module.id"), "https://tool.example/?module=1-1-1-1-1"));
    }

    private static Optional<String> module(Map<String, Object> custom, String target) {
        Claims claims = new Claims(Map.of(
                "iss",
                "i",
                "sub",
                "s",
                Claims.LTI + "deployment_id",
                "1",
                Claims.LTI + "resource_link",
                Map.of("id", "7"),
                Claims.LTI + "custom",
                custom,
                Claims.LTI + "target_link_uri",
                target));
        return LaunchMessage.of(claims).module().map(Object::toString);
    }
}
