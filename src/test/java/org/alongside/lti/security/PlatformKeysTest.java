package org.alongside.lti.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alongside.lti.World;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.FakePlatform.Answer;
import org.alongside.lti.service.KeySetDownload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Key sets: fetched when needed, once for an unknown name, and served stale while a platform is down. */
class PlatformKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final RSAKey NEW_KEY =
            new RSAKey.Builder(FakePlatform.STRANGER).keyID("campus-2").build();

    private final FakePlatform platform = new FakePlatform();
    private final PlatformKeys keys = new PlatformKeys(new KeySetDownload(World.demoHttp()));

    @AfterEach
    void close() {
        platform.close();
    }

    private boolean has(String kid, Instant now) {
        return keys.holding(platform.url("/jwks"), kid, now)
                .filter(set -> set.has(kid))
                .isPresent();
    }

    private int fetches() {
        return platform.seen("/jwks").size();
    }

    @Test
    @DisplayName("LTI-4 Q-P1 a warm key set costs no request until it is stale")
    void cached() {
        for (int i = 0; i < 50; i++) {
            assertTrue(has("campus-1", NOW.plusSeconds(i)));
        }
        assertEquals(1, fetches());
        assertTrue(has("campus-1", NOW.plusSeconds(301)));
        assertEquals(2, fetches());
    }

    @Test
    @DisplayName("LTI-4 an unknown key name costs one fetch, however often it comes")
    void junkNames() {
        assertTrue(has("campus-1", NOW));
        for (int i = 0; i < 20; i++) {
            assertFalse(has("junk", NOW.plusSeconds(i)));
        }
        assertEquals(2, fetches());
    }

    @Test
    @DisplayName("LTI-4 a platform that rotates is believed at once, even after a junk name")
    void rotation() {
        assertTrue(has("campus-1", NOW));
        assertFalse(has("junk", NOW));
        platform.publish(FakePlatform.CAMPUS, NEW_KEY);
        assertTrue(has("campus-2", NOW.plusSeconds(1)));
        assertTrue(has("campus-1", NOW.plusSeconds(1)));
        assertEquals(3, fetches());
    }

    @Test
    @DisplayName("LTI-4 while the platform is down the old set goes on serving, and it is not asked at each launch")
    void stale() {
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", Answer.status(503));
        Instant later = NOW.plusSeconds(4000);
        for (int i = 0; i < 9; i++) {
            assertTrue(has("campus-1", later.plusSeconds(i)));
        }
        assertEquals(2, fetches());
    }

    @Test
    @DisplayName("LTI-4 a new key while the platform is down is not called unknown, and is found as soon as it is back")
    void downWhileItRotates() {
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", Answer.status(503));
        assertTrue(keys.holding(platform.url("/jwks"), "campus-2", NOW).isEmpty(), "nobody can tell");
        platform.publish(FakePlatform.CAMPUS, NEW_KEY);
        assertTrue(has("campus-2", NOW.plusSeconds(11)));
    }

    @Test
    @DisplayName("LTI-4 the platform’s max-age counts, between a minute and an hour")
    void maxAge() {
        String set = "{\"keys\":[" + FakePlatform.CAMPUS.toPublicJWK().toJSONString() + "]}";
        platform.answer(
                "/jwks", new Answer(200, "application/json", set, Map.of("Cache-Control", "public, max-age=7200")));
        assertTrue(has("campus-1", NOW));
        assertTrue(has("campus-1", NOW.plusSeconds(3599)));
        assertEquals(1, fetches());
        assertTrue(has("campus-1", NOW.plusSeconds(3601)));
        assertEquals(2, fetches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kty\":\"RSA\",\"kid\":\"x\",\"e\":\"AQAB\",\"use\":\"sig\"}",
                "{\"kid\":\"nothing\"}",
                "{\"kty\":\"RSA\",\"kid\":\"x\",\"use\":\"sig\",\"x5c\":[\"MIIB\"]}",
                "{\"kty\":\"PQ\",\"kid\":\"x\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}",
                "\"no object\"",
                "null"
            })
    @DisplayName("CASE-jwks-neighbour-unusable a key that cannot be used takes nothing from its neighbours")
    void neighbour(String unusable) {
        platform.answer("/jwks", Answer.json("{\"keys\":[" + unusable + "," + campus() + "]}"));
        assertTrue(has("campus-1", NOW));
    }

    @Test
    @DisplayName("CASE-jwks-neighbour-unusable certificates that cannot be read beside n and e are not looked at")
    void certificates() {
        String key = campus().replaceFirst("\\{", "{\"x5c\":[\"not base64!!\"],");
        platform.answer("/jwks", Answer.json("{\"keys\":[" + key + "]}"));
        assertTrue(has("campus-1", NOW));
    }

    @Test
    @DisplayName("CASE-platform-answer-gzip a compressed key set is read, a bomb and an unknown coding are not")
    void compressed() {
        String set = "{\"keys\":[" + campus() + "]}";
        platform.answer("/jwks", encoded(set, "gzip"));
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", encoded("{\"keys\":[]}" + " ".repeat(300 * 1024), "gzip"));
        assertFalse(has("campus-2", NOW.plusSeconds(400)));
        platform.answer("/jwks", encoded(set, "br"));
        assertFalse(has("campus-3", NOW.plusSeconds(800)));
    }

    private static String campus() {
        return FakePlatform.CAMPUS.toPublicJWK().toJSONString();
    }

    private static Answer encoded(String body, String coding) {
        return new Answer(200, "application/json", body, Map.of("Content-Encoding", coding));
    }

    @Test
    @DisplayName("LTI-11 a redirect of the key set is not followed, a huge one not taken")
    void redirect() {
        platform.answer("/jwks", new Answer(302, "text/plain", "", Map.of("Location", platform.url("/other"))));
        assertFalse(has("campus-1", NOW));
        assertEquals(0, platform.seen("/other").size());
        platform.answer("/jwks", Answer.json("{\"keys\":[]}" + " ".repeat(300 * 1024)));
        assertFalse(has("campus-1", NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @MethodSource("badSets")
    @DisplayName("AUD-H8 LTI-4 a bad key set takes no good one's place: it goes on serving, and is renewed in time")
    void badSet(String bad) {
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", Answer.json(bad));
        Instant later = NOW.plusSeconds(4000);
        assertTrue(has("campus-1", later));
        assertEquals(2, fetches());
        platform.publish(NEW_KEY);
        assertTrue(has("campus-2", later.plusSeconds(11)));
        assertFalse(has("campus-1", later.plusSeconds(12)), "a good set that lacks it takes it back");
    }

    static Stream<String> badSets() {
        String unusable = "{\"kty\":\"RSA\",\"kid\":\"campus-1\"}";
        return Stream.of(
                "[".repeat(100_000),
                "{\"keys\":[" + "{\"a\":".repeat(40_000),
                "{\"keys\":[" + campus() + ",{\"n\":" + "[".repeat(33) + "]".repeat(33) + "}]}",
                "{\"keys\":[" + unusable + "]}",
                "{\"keys\":{}}",
                "");
    }

    @Test
    @DisplayName("LTI-4 a set without any key takes all of them back")
    void emptied() {
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", Answer.json("{\"keys\":[]}"));
        assertFalse(has("campus-1", NOW.plusSeconds(4000)));
    }

    @Test
    @DisplayName("LTI-37 AUD-H8 a key that is known is found while a fetch for a made-up name hangs")
    void lockFree() throws Exception {
        assertTrue(has("campus-1", NOW));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        Answer set = Answer.json("{\"keys\":[" + campus() + "]}");
        platform.answer("/jwks", request -> {
            asked.countDown();
            await(letGo);
            return set;
        });
        Thread junk = new Thread(() -> has("junk", NOW));
        junk.start();
        await(asked);
        assertTrue(has("campus-1", NOW), "with a lock around the fetch this would wait for the platform");
        letGo.countDown();
        junk.join();
        assertEquals(2, fetches());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("LTI-37 AUD-H8 two hundred made-up names cost four requests in a minute, and a new key waits for it")
    void flood() {
        assertTrue(has("campus-1", NOW));
        for (int i = 0; i < 200; i++) {
            assertFalse(has("j" + i, NOW.plusMillis(i)));
        }
        assertEquals(4, fetches());
        assertTrue(has("campus-1", NOW.plusSeconds(1)));
        platform.publish(FakePlatform.CAMPUS, NEW_KEY);
        assertTrue(
                keys.holding(platform.url("/jwks"), "campus-2", NOW.plusSeconds(2))
                        .isEmpty(),
                "try again later");
        assertTrue(has("campus-2", NOW.plusSeconds(61)));
    }

    @Test
    @DisplayName("LTI-37 AUD-L6 a set that cannot be renewed serves for a day and no longer")
    void staleForADay() {
        assertTrue(has("campus-1", NOW));
        platform.answer("/jwks", Answer.status(503));
        assertTrue(has("campus-1", NOW.plusSeconds(24 * 3600 - 1)));
        assertFalse(has("campus-1", NOW.plusSeconds(24 * 3600 + 30)));
        platform.publish(FakePlatform.CAMPUS);
        assertTrue(has("campus-1", NOW.plusSeconds(24 * 3600 + 60)));
    }
}
