package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Weeks with a hold, and the same two without it: then a step opens, which nobody else can open. */
class SilenceOverTimeIT {

    private static final List<String> PAGES =
            List.of("/together", "/path", "/pairing/see", "/pairing/own", Walker.MODULE);
    private static final String OPEN = "/pairing/step\\?id=[-0-9a-f]{36}";
    private static final String NOBODYS = "/pairing/step?id=00000000-0000-4000-8000-000000000000";

    private final DemoSite site = TestSite.site();
    private final Walker administrator = Walker.administrator(site);

    @Test
    @DisplayName(
            "INV-02b INV-04 INV-15 three weeks of two yeses and a hold show nothing; without the hold a step opens, "
                    + "and a done said for oneself stays with oneself")
    void weeksOfAHold() {
        Pair pair = Pair.linked(site).withGatesAnswered();
        pair.ana().finishes(1);
        pair.rashid().finishes(1);
        // A week after the course was taken up one's own path offers a short look at the week, on any path alike.
        administrator.letsPass("week", 1);
        pair.rashid().answersTheGate("YES");
        pair.ana().says("yes");
        Map<String, Seen> before = Pair.look(pair.ana(), PAGES);
        for (int week = 1; week <= 3; week++) {
            aWeekOfTwoYeses(pair);
            assertEquals(List.of(), Pair.differences(before, pair.ana()), "week " + week);
        }
        pair.rashid().showsOwnCredential().presses("/own/page", Map.of("do", "lift"));

        String turn = opens(pair);

        doneIsOnesOwn(pair, turn);
        foreignTurn(turn);
    }

    private void aWeekOfTwoYeses(Pair pair) {
        pair.ana().says("yes");
        pair.rashid().says("yes");
        administrator.letsPass("week", 1);
    }

    /** At the latest after ten weeks: one in three rests by itself. */
    private String opens(Pair pair) {
        Optional<String> turn = Optional.empty();
        for (int week = 1; week <= 10 && turn.isEmpty(); week++) {
            aWeekOfTwoYeses(pair);
            turn = pair.ana().opens("/together").find(OPEN);
        }
        return turn.orElseThrow(() -> new AssertionError("nothing opened: the weeks before showed nothing either"));
    }

    private static void doneIsOnesOwn(Pair pair, String turn) {
        List<String> pages = List.of("/together", "/path", "/pairing/see", "/data", Walker.MODULE, turn);
        Map<String, Seen> anas = Pair.look(pair.ana(), pages);
        pair.rashid().presses(turn, Map.of("do", "done"));
        assertTrue(
                !pair.rashid().opens(turn).differencesFrom(anas.get(turn)).isEmpty(),
                "he himself reads that it is done");
        assertEquals(List.of(), Pair.differences(anas, pair.ana()));
    }

    private void foreignTurn(String turn) {
        Walker noor = Walker.signsUp(site, "Noor");
        Seen nobodys = noor.opens(NOBODYS);
        assertEquals(404, nobodys.status());
        assertEquals(List.of(), noor.opens(turn).differencesFrom(nobodys));
        Map<String, String> done = Map.of("do", "done");
        assertEquals(
                List.of(),
                noor.pressesFrom("/pairing/own", turn, done)
                        .differencesFrom(noor.pressesFrom("/pairing/own", NOBODYS, done)));
    }
}
