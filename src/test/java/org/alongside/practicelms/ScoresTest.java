package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.course.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

    private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";
    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
    }

    @BeforeEach
    void empty() {
        practice.lms.gradebook().clear();
        practice.lms.roll().enroll(Roll.ANA);
        practice.lms.faults().clear();
        practice.lms.forge().clear();
        practice.lms.resetCounts();
    }

    @AfterAll
    static void stop() {
        practice.close();
    }

    /** Ana's completion, as a tool should send it, at noon and so many milliseconds. */
    private static JsonObjectBuilder done(int millis) {
        return Json.createObjectBuilder()
                .add("userId", "4")
                .add("timestamp", "2026-11-22T12:00:00.%03dZ".formatted(millis))
                .add("scoreGiven", 1)
                .add("scoreMaximum", 1)
                .add("activityProgress", "Completed")
                .add("gradingProgress", "FullyGraded")
                .add("comment", "Own part done");
    }

    private int post(JsonObjectBuilder score) {
        return practice.score(score.build().toString()).statusCode();
    }

    @Test
    @DisplayName("PRACTICE-7 a whole score is taken, answered by 200 without a body, and read back as a result")
    void taken() {
        HttpResponse<String> answer = practice.score(done(1).build().toString());
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body());
        RecordedScore score = practice.lms.gradebook().current(Roll.ANA).orElseThrow();
        assertEquals(OptionalDouble.of(1), score.given());
        assertEquals(Practice.NOON, score.received());
        String results = practice.get("/api/lineitem/7/results?type=lti&user_id=4", RESULTS, Scope.RESULT_READONLY)
                .body();
        assertTrue(results.contains("\"resultScore\":100.0"), results);
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-7 a time that is not later than the last is refused with 409 and changes nothing")
    @CsvSource({"5", "4", "0"})
    void timesIncrease(int millis) {
        assertEquals(200, post(done(5)));
        assertEquals(409, post(done(millis).add("scoreGiven", 0)));
        assertEquals(1, practice.lms.gradebook().scores().size());
        assertEquals(200, post(done(6)));
        assertEquals(2, practice.lms.gradebook().scores().size());
        assertEquals(1, practice.lms.gradebook().all().size());
    }

    @Test
    @DisplayName("PRACTICE-7 times are compared for each learner alone")
    void learnersAreApart() {
        assertEquals(200, post(done(5)));
        assertEquals(200, post(done(1).add("userId", "5")));
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-7 what is missing or of a wrong type is 400; what makes no sense is 422")
    @CsvSource({
        "400, userId, null",
        "400, userId, 4",
        "400, timestamp, null",
        "400, activityProgress, null",
        "400, gradingProgress, null",
        "400, scoreGiven, '\"1\"'",
        "400, comment, 7",
        "422, timestamp, '\"2026-11-22T12:00:00Z\"'",
        "422, timestamp, '\"2026-11-22T12:00:00.123\"'",
        "422, timestamp, '\"2026-13-22T12:00:00.123Z\"'",
        "422, activityProgress, '\"Done\"'",
        "422, gradingProgress, '\"fullygraded\"'",
        "422, scoreGiven, -1",
        "422, scoreMaximum, 0",
        "422, scoreMaximum, null",
        "422, submission, '{\"startedAt\":\"2026-11-22T12:00:00.2Z\",\"submittedAt\":\"2026-11-22T12:00:00.1Z\"}'",
    })
    void badBodies(int status, String member, String value) {
        JsonObjectBuilder score = done(1);
        if (value.equals("null")) {
            score.remove(member);
        } else {
            score.add(member, value(value));
        }
        assertEquals(status, post(score));
        assertTrue(practice.lms.gradebook().scores().isEmpty());
    }

    private static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader("{\"v\":" + json + "}"))) {
            JsonObject object = reader.readObject();
            return object.get("v");
        }
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-7 the teacher, and anybody not in the course, cannot be graded")
    @CsvSource({"3", "99", "ana"})
    void notGradable(String userId) {
        assertEquals(400, post(done(1).add("userId", userId)));
    }

    @Test
    @DisplayName("PRACTICE-7 somebody who left the course cannot be graded any more")
    void leavers() {
        practice.lms.roll().leave(Roll.ANA);
        assertEquals(400, post(done(1)));
    }

    @Test
    @DisplayName("PRACTICE-5 posting a score needs a token, the score scope and exactly the score type")
    void postingIsGuarded() {
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofString(done(1).build().toString());
        String address = "/api/lineitem/7/scores?type=lti";
        HttpRequest.Builder stranger = practice.request(address).header("Content-Type", Practice.SCORE);
        assertEquals(401, practice.send(stranger.POST(body)).statusCode());
        HttpRequest.Builder reader = practice.with(Scope.LINE_ITEM, address).header("Content-Type", Practice.SCORE);
        assertEquals(403, practice.send(reader.POST(body)).statusCode());
        HttpRequest.Builder json = practice.with(Scope.SCORE, address).header("Content-Type", "application/json");
        assertEquals(415, practice.send(json.POST(body)).statusCode());
        HttpRequest.Builder behind =
                practice.with(Scope.SCORE, "/api/lineitem/7?type=lti/scores").header("Content-Type", Practice.SCORE);
        assertEquals(405, practice.send(behind.POST(body)).statusCode());
        HttpRequest.Builder without =
                practice.with(Scope.SCORE, "/api/lineitem/7/scores").header("Content-Type", Practice.SCORE);
        assertEquals(404, practice.send(without.POST(body)).statusCode());
    }

    @Test
    @DisplayName("PRACTICE-7 a later score without a comment clears the comment; one without a grade is not a result")
    void absentMeansCleared() {
        post(done(1));
        post(done(2).remove("comment"));
        assertTrue(practice.lms
                .gradebook()
                .current(Roll.ANA)
                .orElseThrow()
                .comment()
                .isEmpty());
        post(done(3).remove("scoreGiven").remove("scoreMaximum").add("gradingProgress", "Pending"));
        assertFalse(practice.lms.gradebook().current(Roll.ANA).orElseThrow().isGrade());
        String results = practice.get("/api/lineitem/7/results?type=lti", RESULTS, Scope.RESULT_READONLY)
                .body();
        assertEquals("[]", results);
    }

    @Test
    @DisplayName("PRACTICE-7 a gradebook with a file still stands after a restart")
    void survivesARestart(@TempDir Path folder) {
        Path file = folder.resolve("practice/scores.jsonl");
        PracticeLmsSettings settings = PracticeLmsSettings.forModule(Practice.MODULE)
                .withPort(0)
                .withTool(practice.tool.base())
                .withClock(practice.now::get)
                .withScores(file);
        RecordedScore score;
        post(done(1));
        score = practice.lms.gradebook().current(Roll.ANA).orElseThrow();
        try (PracticeLms first = PracticeLms.start(settings)) {
            assertTrue(first.gradebook().record(score));
        }
        try (PracticeLms second = PracticeLms.start(settings)) {
            assertEquals(score, second.gradebook().current(Roll.ANA).orElseThrow());
            assertFalse(second.gradebook().record(score));
        }
    }
}
