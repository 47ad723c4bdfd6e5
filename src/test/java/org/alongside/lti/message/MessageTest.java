package org.alongside.lti.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
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
        assertEquals("2026-11-22T09:00:00.123Z", score(first).writtenTimestamp());
        Instant second = Score.nextTimestamp(first, now);
        assertEquals("2026-11-22T09:00:00.124Z", score(second).writtenTimestamp());
        Instant clockWentBack = Score.nextTimestamp(second, now.minusSeconds(600));
        assertTrue(clockWentBack.isAfter(second));
        assertEquals(
                "2026-11-22T09:00:00.000Z", score(now.minusNanos(123456000)).writtenTimestamp());
    }

    private static Score score(Instant at) {
        return new Score("4", at, ScoreValue.OWN_PART_DONE);
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
}
