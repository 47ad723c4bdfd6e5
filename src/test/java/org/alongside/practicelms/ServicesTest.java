package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.practicelms.course.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicesTest {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String ROSTER = "/api/course/1/memberships";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

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
    @DisplayName("PRACTICE-5 reading needs a token (401), its scope (403), and the type asked for by name (406)")
    @CsvSource({
        "/api/lineitem/7?type=lti, LINE_ITEM_READONLY, " + ITEM,
        "/api/course/1/lineitems?type=lti, LINE_ITEM_READONLY, " + ITEMS,
        "/api/lineitem/7/results?type=lti, RESULT_READONLY, " + RESULTS,
        ROSTER + ", MEMBERSHIP_READONLY, " + MEMBERS,
    })
    void readingIsGuarded(String address, Scope scope, String type) {
        HttpRequest.Builder stranger = practice.request(address).header("Accept", type);
        assertEquals(401, practice.send(stranger).statusCode());
        assertEquals(
                401, practice.send(stranger.header("Authorization", "Bearer x")).statusCode());
        assertEquals(403, practice.get(address, type, Scope.SCORE).statusCode());
        assertEquals(406, practice.get(address, "application/json", scope).statusCode());
        assertEquals(406, practice.get(address, "*/*", scope).statusCode());
        HttpResponse<String> good = practice.get(address, type, scope);
        assertEquals(200, good.statusCode());
        assertEquals(type, good.headers().firstValue("Content-Type").orElseThrow());
    }

    @ParameterizedTest
    @DisplayName(
            "PRACTICE-6 a line item without its query, with something behind it, or of another number is not there")
    @CsvSource({
        "/api/lineitem/7, LINE_ITEM_READONLY, " + ITEM,
        "/api/lineitem/7?type=lti/results, LINE_ITEM_READONLY, " + ITEM,
        "/api/lineitem/99?type=lti, LINE_ITEM_READONLY, " + ITEM,
        "/api/lineitem/seven?type=lti, LINE_ITEM_READONLY, " + ITEM,
        "/api/lineitem/7/results, RESULT_READONLY, " + RESULTS,
        "/api/course/1/lineitems, LINE_ITEM_READONLY, " + ITEMS,
        "/api/course/2/lineitems?type=lti, LINE_ITEM_READONLY, " + ITEMS,
    })
    void theQueryBelongsToTheAddress(String address, Scope scope, String type) {
        assertEquals(404, practice.get(address, type, scope).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-6 a line item is made, found by its tag, changed and taken away")
    void lineItemLife() {
        HttpResponse<String> made = write("POST", "/api/course/1/lineitems?type=lti", item("First", 10, "1"));
        assertEquals(201, made.statusCode());
        String address = Practice.json(made).getString("id");
        assertTrue(address.matches(".*/api/lineitem/\\d+\\?type=lti"), address);
        String list = "/api/course/1/lineitems?type=lti&tag=week&resource_link_id=1";
        assertTrue(practice.get(list, ITEMS, Scope.LINE_ITEM).body().contains(address));
        assertEquals(200, write("PUT", address, item("Second", 20, "1")).statusCode());
        assertEquals(422, write("PUT", address, item("Second", 20, "2")).statusCode());
        HttpRequest.Builder delete = practice.with(Scope.LINE_ITEM, address).DELETE();
        assertEquals(204, practice.send(delete).statusCode());
        assertEquals(404, practice.send(delete).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-6 a line item without a label, without a maximum, or not in JSON is refused")
    void badLineItems() {
        String list = "/api/course/1/lineitems?type=lti";
        assertEquals(422, write("POST", list, item(" ", 10, "1")).statusCode());
        assertEquals(422, write("POST", list, item("Name", 0, "1")).statusCode());
        assertEquals(404, write("POST", list, item("Name", 1, "9")).statusCode());
        assertEquals(400, write("POST", list, "[]").statusCode());
        HttpRequest.Builder plain = practice.with(Scope.LINE_ITEM, list).header("Content-Type", "application/json");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(item("Name", 1, "1"));
        assertEquals(415, practice.send(plain.POST(body)).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-8 a roster of 124 comes in three pages of at most 50, each person once")
    void rosterPages() {
        for (int n = 1; n <= 120; n++) {
            practice.lms.learner(n);
        }
        Set<String> seen = new HashSet<>();
        Optional<String> next = Optional.of(ROSTER);
        int pages = 0;
        while (next.isPresent()) {
            HttpResponse<String> page = practice.get(next.get(), MEMBERS, Scope.MEMBERSHIP_READONLY);
            for (JsonObject member : Practice.json(page).getJsonArray("members").getValuesAs(JsonObject.class)) {
                assertTrue(seen.add(member.getString("user_id")));
            }
            next = next(page);
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(124, seen.size());
    }

    @Test
    @DisplayName("PRACTICE-8 a roster can be asked for teachers only, and a page cannot be number nought")
    void rosterFilter() {
        String teachers = practice.get(ROSTER + "?role=Instructor", MEMBERS, Scope.MEMBERSHIP_READONLY)
                .body();
        assertTrue(teachers.contains("Tomas"));
        assertFalse(teachers.contains("Ana"));
        int status = practice.get(ROSTER + "?page=0", MEMBERS, Scope.MEMBERSHIP_READONLY)
                .statusCode();
        assertEquals(400, status);
    }

    @Test
    @DisplayName("PRACTICE-8 the next page of line items keeps the address's own query")
    void lineItemPages() {
        write("POST", "/api/course/1/lineitems?type=lti", item("Another", 10, "1"));
        HttpResponse<String> first =
                practice.get("/api/course/1/lineitems?type=lti&limit=1", ITEMS, Scope.LINE_ITEM_READONLY);
        HttpResponse<String> second = practice.get(next(first).orElseThrow(), ITEMS, Scope.LINE_ITEM_READONLY);
        assertEquals(200, second.statusCode());
        assertFalse(first.body().equals(second.body()));
    }

    private static Optional<String> next(HttpResponse<String> page) {
        return page.headers()
                .firstValue("Link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static HttpResponse<String> write(String method, String address, String json) {
        return practice.send(practice.with(Scope.LINE_ITEM, address)
                .header("Content-Type", ITEM)
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String item(String label, int maximum, String link) {
        return "{\"label\":\"%s\",\"scoreMaximum\":%d,\"resourceLinkId\":\"%s\",\"tag\":\"week\"}"
                .formatted(label, maximum, link);
    }
}
