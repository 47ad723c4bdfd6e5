package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.FakePlatform.Answer;
import org.alongside.lti.service.FakePlatform.Seen;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** A completion on its way to platforms that answer in every way a platform can. */
class GradePassbackStoreTest {

    /** Noor has finished and said yes; the row waits. */
    private static void with(Database database, Consumer<Gradebook> story) {
        try (FakePlatform platform = new FakePlatform()) {
            database.rolledBack(entities -> {
                Gradebook book = new Gradebook(new World(entities), platform);
                story.accept(book.launches(book.column()).saysYes().finishes());
            });
        }
    }

    private static Instant timestamp(Seen score) {
        Matcher matcher = Pattern.compile("\"timestamp\":\"([^\"]+)\"").matcher(score.body());
        assertTrue(matcher.find());
        return Instant.parse(matcher.group(1));
    }

    @StoreTest
    @DisplayName("LTI-19 INV-39 INV-50 what leaves is one of one for the own part: no comment, no number of anybody’s")
    void body(Database database) {
        with(database, book -> {
            assertEquals(1, book.sends(NOW));
            Seen score = book.scores().get(0);
            assertEquals(
                    "{\"userId\":\"4\",\"timestamp\":\"2026-11-22T09:00:00.000Z\",\"scoreGiven\":1,"
                            + "\"scoreMaximum\":1,\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\"}",
                    score.body());
            assertEquals("/lineitem/scores?type_id=2", score.uri());
            assertEquals(
                    List.of("application/vnd.ims.lis.v1.score+json"),
                    score.headers().get("Content-type"));
            assertEquals(List.of("Bearer t1"), score.headers().get("Authorization"));
            assertEquals(PassbackStatus.SENT, book.status());
            assertEquals(0, book.sends(NOW.plus(Duration.ofDays(1))), "it is sent once");
        });
    }

    @StoreTest
    @DisplayName("LTI-16 the token request is signed by a published key, short-lived, and asked for once")
    void token(Database database) {
        with(database, book -> {
            book.sends(NOW);
            Seen request = book.platform.seen("/token").get(0);
            assertEquals(
                    "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                    Gradebook.form(request).get("scope"));
            JWTClaimsSet claims = claims(request);
            assertEquals("alongside", claims.getIssuer());
            assertEquals("alongside", claims.getSubject());
            assertEquals(List.of(book.platform.url("/token")), claims.getAudience());
            assertEquals(NOW, claims.getIssueTime().toInstant());
            assertEquals(NOW.plusSeconds(300), claims.getExpirationTime().toInstant());
            assertFalse(claims.getJWTID().isBlank());
            book.outbox.sendAgain(book.row().id(), NOW);
            assertEquals(1, book.sends(NOW.plusSeconds(3000)));
            assertEquals(1, book.platform.seen("/token").size());
        });
    }

    private static JWTClaimsSet claims(Seen request) {
        try {
            SignedJWT assertion = Gradebook.assertion(request);
            assertFalse(assertion.getHeader().getKeyID().isBlank());
            return assertion.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @StoreTest
    @DisplayName("LTI-16 a refused token is renewed once, refused again, the score waits")
    void refusedToken(Database database) {
        with(database, book -> {
            AtomicInteger tokens = new AtomicInteger();
            book.platform.answer(
                    "/token", request -> Answer.json("{\"access_token\":\"t" + tokens.incrementAndGet() + "\"}"));
            book.platform.answer(
                    Gradebook.SCORES,
                    request ->
                            Answer.status(request.headers().get("Authorization").contains("Bearer t1") ? 401 : 204));
            assertEquals(1, book.sends(NOW));
            assertEquals(2, tokens.get());
            book.platform.answer(Gradebook.SCORES, Answer.status(401));
            book.outbox.sendAgain(book.row().id(), NOW);
            assertEquals(0, book.sends(NOW.plusSeconds(1)));
            assertEquals(PassbackStatus.WAITING, book.status());
            assertEquals("401", book.row().lastAnswer().orElseThrow());
        });
    }

    @StoreTest
    @DisplayName("LTI-14 INV-51 a conflict of timestamps is answered with a later one, and each try has a later one")
    void conflict(Database database) {
        with(database, book -> {
            Instant known = NOW.plusSeconds(30);
            book.platform.answer(
                    Gradebook.SCORES,
                    request -> Answer.status(timestamp(request).isAfter(known) ? 200 : 409));
            assertEquals(1, book.sends(NOW));
            book.outbox.sendAgain(book.row().id(), NOW.minusSeconds(600));
            assertEquals(1, book.sends(NOW.minusSeconds(600)), "our clock went back");
            List<Instant> stamps = book.scores().stream()
                    .map(GradePassbackStoreTest::timestamp)
                    .toList();
            for (int i = 1; i < stamps.size(); i++) {
                assertTrue(stamps.get(i).isAfter(stamps.get(i - 1)), stamps.toString());
            }
        });
    }

    @StoreTest
    @DisplayName("LTI-15 Q-R5 a busy platform is asked again after the pause it names, with more patience each time")
    void busy(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, new Answer(429, "text/plain", "", Map.of("Retry-After", "3600")));
            assertEquals(0, book.sends(NOW));
            assertFalse(book.row().dueAt().isBefore(NOW.plusSeconds(3600)));
            assertEquals(0, book.sends(NOW.plusSeconds(3599)));
            assertEquals(1, book.scores().size(), "not before the pause is over");
            book.platform.answer(Gradebook.SCORES, Answer.status(201));
            assertEquals(1, book.sends(NOW.plusSeconds(3700)));
            assertEquals(PassbackStatus.SENT, book.status());
        });
    }

    @StoreTest
    @DisplayName("LTI-15 Q-R5 after days of failure it gives up, says so, and can be sent again by hand")
    void givesUp(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, Answer.status(500));
            for (int i = 0; i < 20 && book.row().isWaiting(); i++) {
                book.sends(book.row().dueAt());
            }
            assertEquals(PassbackStatus.GAVE_UP, book.status());
            assertTrue(book.row().endedAt().orElseThrow().isAfter(NOW.plus(Duration.ofDays(4))));
            book.platform.answer(Gradebook.SCORES, Answer.status(200));
            assertTrue(book.outbox.sendAgain(book.row().id(), NOW.plus(Duration.ofDays(9))));
            assertEquals(1, book.sends(NOW.plus(Duration.ofDays(9))));
        });
    }

    @StoreTest
    @DisplayName("CASE-lineitem-on-second-page line items that come in pages are read to the page that has ours")
    void pages(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, Answer.status(404));
            String other = "[{\"id\":\"" + book.platform.url("/items/1") + "\",\"resourceLinkId\":\"other\"}]";
            String ours = "[{\"id\":\"" + book.platform.url("/moved") + "\",\"resourceLinkId\":\"7\"}]";
            book.platform.answer(
                    "/lineitems",
                    request -> request.uri().contains("page=2") ? Answer.json(ours) : goingOn(other, "?page=2"));
            book.platform.answer("/moved/scores", Answer.status(200));
            assertEquals(1, book.sends(NOW));
            assertEquals(PassbackStatus.SENT, book.status());
        });
    }

    @StoreTest
    @DisplayName("CASE-lineitem-on-second-page pages that lead elsewhere, or in a circle, are not followed for ever")
    void pagesElsewhere(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, Answer.status(404));
            book.platform.answer("/lineitems", request -> goingOn("[]", request.uri()));
            assertEquals(0, book.sends(NOW));
            assertEquals(1, book.platform.seen("/lineitems").size(), "a circle");
            book.platform.answer("/lineitems", request -> goingOn("[]", "https://evil.example/2"));
            book.outbox.sendAgain(book.row().id(), NOW);
            assertEquals(0, book.sends(NOW.plusSeconds(1)));
            assertEquals(PassbackStatus.NO_LINE_ITEM, book.status());
        });
    }

    private static Answer goingOn(String items, String next) {
        return new Answer(
                200,
                "application/vnd.ims.lis.v2.lineitemcontainer+json",
                items,
                Map.of("Link", "<" + next + ">; rel=\"next\""));
    }

    @StoreTest
    @DisplayName(
            "CASE-token-with-line-end a token that no header can hold is told at its row, which is tried again later")
    void unsendable(Database database) {
        with(database, book -> {
            book.platform.answer("/token", Answer.json("{\"access_token\":\"abc.def\\n\",\"expires_in\":3600}"));
            assertEquals(0, book.sends(NOW));
            assertEquals(PassbackStatus.WAITING, book.status());
            assertEquals(
                    "an access token that no header can hold",
                    book.row().lastAnswer().orElseThrow());
            book.platform.answer("/token", Answer.json("{\"access_token\":\"t2\"}"));
            assertEquals(1, book.sends(book.row().dueAt()));
        });
    }

    @StoreTest
    @DisplayName("CASE-token-answer-bom a byte order mark before a token says nothing")
    void marked(Database database) {
        with(database, book -> {
            book.platform.answer("/token", Answer.json("\uFEFF{\"access_token\":\"t1\"}"));
            assertEquals(1, book.sends(NOW));
        });
    }

    @StoreTest
    @DisplayName("LTI-15 a plain no is not repeated")
    void refused(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, Answer.status(422));
            assertEquals(0, book.sends(NOW));
            assertEquals(PassbackStatus.GAVE_UP, book.status());
            assertEquals("422", book.row().lastAnswer().orElseThrow());
        });
    }

    @StoreTest
    @DisplayName("LTI-15 A2 a line item that is gone is looked up anew by the link, where there is none, that is said")
    void moved(Database database) {
        with(database, book -> {
            book.platform.answer(Gradebook.SCORES, Answer.status(404));
            book.platform.answer("/lineitems", Answer.json("[]"));
            assertEquals(0, book.sends(NOW));
            assertEquals(PassbackStatus.NO_LINE_ITEM, book.status());
            String elsewhere = "{\"id\":\"https://evil.example/9\",\"resourceLinkId\":\"7\"}";
            String found = "{\"id\":\"" + book.platform.url("/moved?type_id=2") + "\",\"resourceLinkId\":\"7\"}";
            book.platform.answer("/lineitems", Answer.json("[" + elsewhere + "," + found + "]"));
            book.platform.answer("/moved/scores", Answer.status(200));
            book.outbox.sendAgain(book.row().id(), NOW);
            assertEquals(1, book.sends(NOW.plusSeconds(1)));
            assertTrue(book.platform.seen("/lineitems").get(0).uri().endsWith("&resource_link_id=7"));
        });
    }

    @StoreTest
    @DisplayName("LTI-13 a yes that was taken back holds at once, also for a row that waits")
    void withdrawn(Database database) {
        with(database, book -> {
            book.saysNo();
            assertEquals(0, book.sends(NOW));
            assertEquals(0, book.scores().size());
            assertEquals(PassbackStatus.NO_CONSENT, book.row().status());
        });
    }

    @StoreTest
    @DisplayName("LTI-15 Q-R5 a platform that is down costs one try a round, and no completion is lost")
    void down(Database database) {
        with(database, book -> {
            book.platform.answer("/token", Answer.status(503));
            assertEquals(0, book.sends(NOW));
            assertEquals("no access token, answer 503", book.row().lastAnswer().orElseThrow());
            assertEquals(0, book.scores().size());
            book.platform.answer("/token", Answer.json("{\"access_token\":\"t1\",\"expires_in\":3600}"));
            assertEquals(1, book.sends(book.row().dueAt()));
        });
    }

    @StoreTest
    @DisplayName("LTI-14 one try at a time: a row that is held is not taken by another server")
    void held(Database database) {
        with(database, book -> {
            assertTrue(book.queue.hold(book.row().id(), NOW));
            assertFalse(book.queue.hold(book.row().id(), NOW));
            assertEquals(0, book.sends(NOW.plusSeconds(60)));
            assertEquals(1, book.sends(NOW.plusSeconds(181)), "after a crash it is free again");
        });
    }

    @StoreTest
    @DisplayName(
            "LTI-24 LMS-5 to a Moodle our assertion is dated a minute back: it forgives a slow clock of its own nothing")
    void moodle(Database database) {
        with(database, book -> {
            book.world.registrations.learnFamily(book.registration.id(), "moodle");
            assertEquals(1, book.sends(NOW));
            JWTClaimsSet claims = claims(book.platform.seen("/token").get(0));
            assertEquals(NOW.minusSeconds(60), claims.getIssueTime().toInstant());
            assertEquals(NOW.plusSeconds(300), claims.getExpirationTime().toInstant());
        });
    }

    @StoreTest
    @DisplayName("LTI-34 AUD-M11 a slow try is followed by the time it is then: stamp and assertion are of that try")
    void ownTime(Database database) {
        with(database, book -> {
            book.platform.answer("/token", request -> Answer.json("{\"access_token\":\"t\",\"expires_in\":300}"));
            Instant later = NOW.plusSeconds(400);
            book.platform.answer(Gradebook.SCORES, request -> {
                boolean first = book.world.now.equals(NOW);
                book.world.now = later;
                return Answer.status(first ? 409 : 200);
            });
            assertEquals(1, book.sends(NOW));
            List<Seen> tokens = book.platform.seen("/token");
            assertEquals(2, tokens.size(), "the first had ended meanwhile");
            assertEquals(later, claims(tokens.get(1)).getIssueTime().toInstant());
            assertEquals(
                    later.plusSeconds(300),
                    claims(tokens.get(1)).getExpirationTime().toInstant());
            assertFalse(timestamp(book.scores().get(1)).isBefore(later));
            assertEquals(NOW, claims(tokens.get(0)).getIssueTime().toInstant(), "by the round's time it would be this");
        });
    }
}
