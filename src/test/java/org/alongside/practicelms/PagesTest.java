package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.web.Html;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
        score("4", "Ana <b>& co</b>");
        score("5", "Only for Mika");
    }

    private static void score(String userId, String comment) {
        practice.lms
                .gradebook()
                .record(new RecordedScore(
                        Gradebook.FIRST,
                        userId,
                        OptionalDouble.of(1),
                        OptionalDouble.of(2),
                        Practice.NOON,
                        "Completed",
                        "FullyGraded",
                        Optional.of(comment),
                        Practice.NOON));
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    @Test
    @DisplayName("PRACTICE-9 Ana sees her own grade and nobody else's name")
    void ownGradeOnly() {
        String page = practice.page("/gradebook", "4");
        assertTrue(page.contains("Ana Bellini"));
        assertTrue(page.contains("<span class=\"score\">50</span>"), page);
        assertTrue(page.contains("22 November 2026, 12:00 UTC"));
        assertFalse(page.contains("Mika"));
    }

    @Test
    @DisplayName("PRACTICE-9 Tomas sees every learner by every column, and no row for himself")
    void teacherSeesAll() {
        String page = practice.page("/gradebook", "3");
        assertTrue(page.contains("Only for Mika"));
        assertTrue(page.contains("<th scope=\"row\">Noor Haddad</th>"));
        assertFalse(page.contains("<th scope=\"row\">Tomas Novak</th>"));
    }

    @Test
    @DisplayName("PRACTICE-9 e-mail addresses on the list of people are for the teacher")
    void addressesAreForTheTeacher() {
        assertTrue(practice.page("/people", "3").contains("ana@practice.example"));
        assertFalse(practice.page("/people", "4").contains("@"));
    }

    @Test
    @DisplayName("PRACTICE-10 a comment with markup is shown as text, in the gradebook and in every template")
    void escaped() {
        String page = practice.page("/gradebook", "4");
        assertTrue(page.contains("Ana &lt;b&gt;&amp; co&lt;/b&gt;"), page);
        assertEquals("<i>&lt;&#39;&quot;</i>", Html.of("<i>{}</i>", "<'\"").markup());
    }

    @Test
    @DisplayName("PRACTICE-10 without a profile every page leads to the choice of one; choosing sets the cookie")
    void profiles() {
        HttpResponse<String> nobody = practice.send(practice.request("/gradebook"));
        assertEquals(303, nobody.statusCode());
        HttpRequest.Builder choice = practice.request("/").header("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> chosen = practice.send(choice.POST(HttpRequest.BodyPublishers.ofString("user=5")));
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("practice_profile=5;") && cookie.contains("SameSite=None"), cookie);
        assertEquals(
                400,
                practice.send(choice.POST(HttpRequest.BodyPublishers.ofString("user=77")))
                        .statusCode());
    }

    @Test
    @DisplayName("PRACTICE-10 only the three files of the pages can be asked for")
    void assets() {
        assertEquals(
                200, practice.send(practice.request("/assets/practice.css")).statusCode());
        assertEquals(
                404,
                practice.send(practice.request("/assets/package-info.java")).statusCode());
        assertEquals(404, practice.send(practice.request("/assets/..%2Ffoo")).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-14 after time was let pass in the tool, the practice LMS's clock says so too")
    void clockFollowsTheTool() {
        ToolClock clock = new ToolClock(practice.tool.base(), practice.now::get);
        assertEquals(Practice.NOON, clock.instant());
        practice.tool.offsetSeconds = Duration.ofDays(8).toSeconds();
        assertEquals(Practice.NOON.plus(Duration.ofDays(8)), clock.instant(), "in that very moment");
        practice.tool.offsetSeconds = 0;
    }

    @Test
    @DisplayName("PRACTICE-14 a tool without such a clock, or none at all, means no offset")
    void noClockNoOffset() {
        assertEquals(Practice.NOON, new ToolClock(practice.lms.issuer(), practice.now::get).instant());
        assertEquals(Practice.NOON, new ToolClock("http://127.0.0.1:1", practice.now::get).instant());
    }

    @Test
    @DisplayName("PRACTICE-2 the registration text names the six things the tool must know")
    void registration() {
        String issuer = practice.lms.issuer();
        assertEquals("""
                platforms:
                  - issuer: ISS
                    client_id: alongside
                    authorization_endpoint: ISS/auth
                    token_endpoint: ISS/token
                    jwks_uri: ISS/jwks
                    deployments: ["1"]
                """.replace("ISS", issuer), practice.lms.platformsYaml());
    }
}
