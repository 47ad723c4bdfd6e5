package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What one of two does for oneself cannot be seen by the other: on the running site, byte for byte. */
class SilenceIT {

    private static final String RESTING = "<section class=\"card rest\".*?</section>";

    /** One's own pages that somebody may see over one's shoulder. */
    private static final List<String> ORDINARY =
            List.of("/path", Walker.MODULE, "/together", "/pairing/see", "/pairing/own", "/data", "/learning/result");

    /** Acts that not even one's own pages tell. All others must: an act that did nothing would prove nothing. */
    private static final Set<String> QUIET =
            Set.of("says not now once more", "would rather not say", "looks at what Ana can see");

    /**
     * An answer that raises a hold again moves the minute from which it may be ended. Whether a minute turned between
     * two such answers is chance, so that it counts neither for nor against one's own pages telling.
     */
    private static final Pattern ENDS_FROM = Pattern.compile("You can end this rest from [^<]* on\\.");

    private final DemoSite site = TestSite.site();

    @TestFactory
    @DisplayName("S1 INV-15 INV-02a whatever Rashid does for himself, Ana's pages stay the same byte for byte")
    Stream<DynamicTest> privateActs() {
        Pair pair = Pair.linked(site).withGatesAnswered();
        Map<String, Seen> before = Pair.look(pair.ana(), Pair.PAGES);
        return acts(pair.rashid()).entrySet().stream()
                .map(act -> DynamicTest.dynamicTest("Rashid " + act.getKey(), () -> {
                    Map<String, Seen> own = Pair.look(pair.rashid(), Pair.PAGES);
                    act.getValue().run();
                    assertEquals(List.of(), Pair.differences(before, pair.ana()), act.getKey());
                    assertEquals(
                            !QUIET.contains(act.getKey()),
                            tells(own, pair.rashid()),
                            "whether his own pages tell: " + act.getKey());
                }));
    }

    private static boolean tells(Map<String, Seen> before, Walker person) {
        before.keySet().forEach(person::opens);
        return before.entrySet().stream()
                .anyMatch(page -> !person.opens(page.getKey())
                        .without(ENDS_FROM)
                        .differencesFrom(page.getValue().without(ENDS_FROM))
                        .isEmpty());
    }

    private static Map<String, Runnable> acts(Walker rashid) {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("says yes", () -> rashid.says("yes"));
        acts.put("takes it back with not now", () -> rashid.says("not"));
        acts.put("says not now once more", () -> rashid.says("not"));
        acts.put("says yes again", () -> rashid.says("yes"));
        acts.put("lets the part for two rest", () -> rashid.presses("/pairing/own", Map.of("part", "rest")));
        acts.put("opens it again", () -> rashid.presses("/pairing/own", Map.of("part", "open")));
        acts.put("deletes the answers to the six", () -> rashid.presses("/own/questions", Map.of("do", "delete")));
        acts.put("answers the six", () -> rashid.answersTheGate("NO"));
        acts.put("raises a hold", () -> rashid.presses("/own/page", Map.of("do", "raise", "sure", "yes")));
        acts.put("would rather not say", () -> rashid.answersTheGate("RATHER_NOT_SAY"));
        acts.put("takes the first sitting", () -> rashid.takes("where-i-stand", 3));
        acts.put("takes the second sitting", () -> rashid.takes("where-i-stand-habits", 1));
        acts.put("finishes a step", () -> rashid.finishes(1));
        acts.put("finishes the whole own part", () -> rashid.finishes(99));
        acts.put("sets the step for two aside", rashid::setsAside);
        acts.put("takes the step up again", rashid::opensAgain);
        acts.put("looks at what Ana can see", () -> rashid.opens("/pairing/see"));
        acts.put("signs in at another browser", rashid::elsewhere);
        return acts;
    }

    @Test
    @DisplayName("S1 INV-02b INV-02c a yes to the six questions shows on no page of the other, nor over the shoulder")
    void holdIsOpaque() {
        Pair pair = Pair.linked(site).withGatesAnswered();
        pair.ana().says("yes");
        pair.rashid().says("yes");
        Map<String, Seen> anas = Pair.look(pair.ana(), Pair.PAGES);
        Map<String, Seen> rashids = Pair.look(pair.rashid(), ORDINARY);
        pair.rashid().answersTheGate("YES");
        nothingTells(anas, pair.ana(), "the hold");
        nothingTells(rashids, pair.rashid(), "the hold, over his shoulder");
        for (String choice : List.of("SMALLEST_STAYS", "RESTS")) {
            pair.rashid().presses("/own/page", Map.of("do", "choose", "choice", choice));
            nothingTells(anas, pair.ana(), choice);
            nothingTells(rashids, pair.rashid(), choice + ", over his shoulder");
        }
    }

    private static void nothingTells(Map<String, Seen> before, Walker person, String what) {
        assertEquals(List.of(), Pair.differences(before, person), what);
    }

    @Test
    @DisplayName(
            "INV-02c a yes and a no to the six questions are answered alike; only the private page knows of the hold")
    void sixQuestionsAnswerAlike() {
        Walker rashid = Pair.linked(site).rashid();
        Seen answer = rashid.answersTheGate("NO");
        Seen next = rashid.opens("/own/questions");
        Seen privately = rashid.opens("/own/page");
        assertEquals(List.of(), rashid.answersTheGate("YES").differencesFrom(answer));
        assertEquals(List.of(), rashid.opens("/own/questions").differencesFrom(next));
        assertFalse(
                rashid.opens("/own/page").differencesFrom(privately).isEmpty(),
                "the hold stands, and its own page says so: else these tests saw nothing");
    }

    @Test
    @DisplayName(
            "INV-04 Resting is the same bytes before the gate, with one yes, with two, in a hold, for both of them")
    void restingIsOneFragment() {
        Pair pair = Pair.linked(site);
        Set<String> fragments = new LinkedHashSet<>();
        resting(pair, fragments);
        pair.ana().answersTheGate("NO");
        resting(pair, fragments);
        pair.ana().says("yes");
        resting(pair, fragments);
        pair.rashid().answersTheGate("NO");
        pair.rashid().says("yes");
        resting(pair, fragments);
        pair.rashid().answersTheGate("YES");
        resting(pair, fragments);
        pair.ana().presses("/pairing/own", Map.of("part", "rest"));
        resting(pair, fragments);
        assertEquals(1, fragments.size(), fragments::toString);
        assertTrue(fragments.iterator().next().contains("Resting"), fragments::toString);
    }

    private static void resting(Pair pair, Set<String> fragments) {
        for (Walker each : List.of(pair.ana(), pair.rashid())) {
            fragments.add(each.opens("/together").find(RESTING).orElse("no Resting for " + each.name()));
        }
    }
}
