package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A flood of sign-ins beside people who open their private pages and answer. Counts only, no times. */
class SignInFloodIT {

    private static final int CLIENTS = 40;
    private static final int ACTS = 12;

    private final DemoSite site = TestSite.site();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    @DisplayName("AUD-H5 Q-R7 under a flood of sign-ins each PIN opens, each answer is saved, and the rest is shed")
    void flood() throws InterruptedException, ExecutionException {
        Walker ana = Walker.signsUp(site, "Ana");
        Map<String, String> question = HttpVisitor.hidden(ana.opens(ana.begins("where-i-stand")));
        ExecutorService strangers = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Seen>>> floods = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String name = "flood" + i;
            floods.add(strangers.submit(() -> signsIn(name)));
        }
        for (int i = 1; i <= ACTS; i++) {
            Seen opened = ana.visitor().presses("/identity/pin", Map.of("pin", Walker.PIN));
            assertEquals(302, opened.status(), opened::body);
            assertEquals(200, saves(ana, question, i).status(), "save " + i);
        }
        over.set(true);
        strangers.shutdown();
        judge(floods);
    }

    private static void judge(List<Future<List<Seen>>> floods) throws InterruptedException, ExecutionException {
        int shed = 0;
        int compared = 0;
        for (Future<List<Seen>> flood : floods) {
            for (Seen answer : flood.get()) {
                assertTrue(List.of(200, 503).contains(answer.status()), "answered " + answer.status());
                assertEquals(
                        answer.status() == 503, answer.header("retry-after").isPresent());
                shed += answer.status() == 503 ? 1 : 0;
                compared += answer.status() == 200 ? 1 : 0;
            }
        }
        assertTrue(shed > 0, "the flood filled the line");
        assertTrue(compared > 0, "and some were compared");
    }

    private List<Seen> signsIn(String name) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        List<Seen> answers = new ArrayList<>();
        for (int i = 0; !over.get(); i++) {
            Map<String, String> words = Map.of("email", name + "x" + i + "@flood.example", "password", "wrong wrong");
            answers.add(stranger.presses("/identity/sign-in", words));
        }
        return answers;
    }

    private static Seen saves(Walker ana, Map<String, String> question, int revision) {
        Map<String, String> fields = new LinkedHashMap<>(question);
        fields.put("of", "answer");
        fields.put("base", Integer.toString(revision - 1));
        fields.put("revision", Integer.toString(revision));
        fields.put("answer", Integer.toString(1 + revision % 5));
        return ana.visitor().sendsFromOurPage("/save", fields);
    }
}
