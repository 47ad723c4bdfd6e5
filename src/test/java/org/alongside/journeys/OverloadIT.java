package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.identity.limit.Bulkhead;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.RawRequest;
import org.alongside.support.RawRequest.RawAnswer;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More is asked of this site than it can do: what people write is kept, their PIN opens, and the rest comes later. */
class OverloadIT {

    /** More than one caller may have at work or in line, all from one address. */
    private static final int STRANGERS = 56;

    /** People of the practice platform: few may sign up from one address in an hour, and many may launch. */
    private static final int FIRST_READER = 4601;

    private static final int READERS = 5;
    /** More than one person may have at work or in line, and all together more than the pool has connections. */
    private static final int TABS = 12;

    private static final int TRIES = 200;

    private final DemoSite site = TestSite.site();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void letGo() {
        threads.shutdownNow();
    }

    /** Somebody at a question, with each answer the next revision. */
    private final class Learner {

        private final Walker walker = Walker.signsUp(site, "Noor");
        private final Map<String, String> fields =
                HttpVisitor.hidden(walker.opens(walker.begins("where-i-stand-habits")));
        private int revision;

        Seen saves() {
            Map<String, String> answer = new LinkedHashMap<>(fields);
            answer.put("of", "answer");
            answer.put("base", Integer.toString(revision));
            revision++;
            answer.put("revision", Integer.toString(revision));
            answer.put("answer", Integer.toString(1 + revision % 5));
            return walker.visitor().sendsFromOurPage("/save", answer);
        }

        Seen givesPin() {
            return walker.visitor().presses("/identity/pin", Map.of("pin", Walker.PIN));
        }
    }

    private static void assertWorks(Learner learner) {
        Seen saved = learner.saves();
        assertEquals(200, saved.status(), saved.body());
        assertTrue(saved.body().contains("SAVED"), saved.body());
        assertEquals(302, learner.givesPin().status());
    }

    private RawAnswer asks(String path, String cookies, String accept) {
        return RawRequest.of("GET", path)
                .with("Cookie", cookies)
                .with("Accept", accept)
                .to(site.base());
    }

    @Test
    @DisplayName("Q-R7 IDENTITY-70 while all places of one kind are taken, saves and PINs and open pages are answered,"
            + " and whoever comes for one more is told when to come again")
    void held() {
        Learner learner = new Learner();
        Walker administrator = Walker.administrator(site);
        administrator.opens("/admin/platforms");
        String cookies = administrator.visitor().cookies();
        AtomicBoolean enough = new AtomicBoolean();
        List<CompletableFuture<Void>> tabs = IntStream.range(0, Bulkhead.STAFF.places() + Bulkhead.STAFF.line())
                .mapToObj(n -> CompletableFuture.runAsync(() -> asksOn(administrator.visitor(), enough), threads))
                .toList();
        try {
            RawAnswer refused = refused(cookies, "text/html");
            assertEquals(503, refused.status());
            assertEquals("5", refused.header("retry-after").orElseThrow());
            assertTrue(refused.text().contains("try again"), refused.text());
            RawAnswer byScript = refused(cookies, "application/json");
            assertEquals(503, byScript.status());
            assertEquals("5", byScript.header("retry-after").orElseThrow());
            assertTrue(byScript.text().endsWith("{\"result\":\"CROWDED\"}"), byScript.text());
            assertWorks(learner);
            assertEquals(200, learner.walker.visitor().opens("/path").status());
            HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
            for (String open :
                    List.of("/", "/help", "/identity/sign-in", "/resources/css/tokens.css", "/health/ready")) {
                assertEquals(200, stranger.opens(open).status(), open);
            }
            assertEquals(
                    302, administrator.elsewhere().visitor().opens("/leave").status(), "leaving needs no place");
        } finally {
            enough.set(true);
            tabs.forEach(CompletableFuture::join);
        }
    }

    /** The first answer of many that is not the page. */
    private RawAnswer refused(String cookies, String accept) {
        return IntStream.range(0, TRIES)
                .mapToObj(i -> asks("/admin/platforms", cookies, accept))
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
    }

    private static void asksOn(HttpVisitor administrator, AtomicBoolean enough) {
        while (!enough.get()) {
            administrator.opens("/admin/platforms");
        }
    }

    @Test
    @DisplayName("Q-R7 AUD-H5 a flood of sign-ins is told to come again, and takes nothing from saves and PINs")
    void flood() {
        Learner learner = new Learner();
        Queue<Seen> answers = flooded(
                learner,
                IntStream.range(0, STRANGERS)
                        .mapToObj(n -> HttpVisitor.arrivesAt(site.base()))
                        .map(stranger -> (all, enough) -> signsIn(stranger, all, enough)));
        assertTrue(answers.stream().anyMatch(answer -> answer.status() == 503), "nobody was refused");
        assertAnswered(Set.of(200, 403, 503), answers);
    }

    @Test
    @DisplayName("Q-R7 AUD-H5 people who ask for pages without end wait in line or are told to come again, and take"
            + " neither a place nor a connection from saves and PINs")
    void pages() {
        Learner learner = new Learner();
        List<HttpVisitor> readers = IntStream.range(0, READERS)
                .mapToObj(n -> Everything.launched(site, FIRST_READER + n, "Reader" + n)
                        .visitor())
                .toList();
        Queue<Seen> answers = flooded(
                learner,
                readers.stream()
                        .flatMap(reader -> Collections.nCopies(TABS, reader).stream())
                        .map(reader -> (all, enough) -> reads(reader, all, enough)));
        assertTrue(answers.stream().anyMatch(answer -> answer.status() == 200), "nobody was shown a page");
        assertAnswered(Set.of(200, 503), answers);
    }

    /** One of a crowd: asks, and adds each answer, until it is enough. */
    private interface CrowdMember {
        void asks(Queue<Seen> answers, AtomicBoolean enough);
    }

    /** What a crowd is answered, while the learner goes on, until somebody of it is told to come again. */
    private Queue<Seen> flooded(Learner learner, Stream<CrowdMember> crowd) {
        AtomicBoolean enough = new AtomicBoolean();
        Queue<Seen> answers = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> flood = crowd.map(
                        member -> CompletableFuture.runAsync(() -> member.asks(answers, enough), threads))
                .toList();
        while (answers.stream().noneMatch(answer -> answer.status() == 503)
                && !flood.stream().allMatch(CompletableFuture::isDone)) {
            assertWorks(learner);
        }
        assertWorks(learner);
        enough.set(true);
        flood.forEach(CompletableFuture::join);
        return answers;
    }

    private static void assertAnswered(Set<Integer> allowed, Queue<Seen> answers) {
        for (Seen answer : answers) {
            assertTrue(allowed.contains(answer.status()), "answered " + answer.status());
            assertEquals(answer.status() == 503, answer.headers().containsKey("retry-after"));
        }
    }

    private void reads(HttpVisitor reader, Queue<Seen> answers, AtomicBoolean enough) {
        for (int i = 0; i < TRIES && !enough.get(); i++) {
            answers.add(reader.opens("/path"));
        }
    }

    /** With nobody's address and password, again and again. */
    private void signsIn(HttpVisitor stranger, Queue<Seen> answers, AtomicBoolean enough) {
        Map<String, String> fields = HttpVisitor.hidden(stranger.opens("/identity/sign-in"));
        for (int i = 0; i < TRIES && !enough.get(); i++) {
            Map<String, String> typed = new LinkedHashMap<>(fields);
            typed.put("email", "nobody" + answers.size() + "@flood.example");
            typed.put("password", "wrong wrong wrong");
            answers.add(stranger.sendsFromOurPage("/identity/sign-in", typed));
        }
    }
}
