package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One of two takes a copy of everything and deletes the account: what the other's pages show of it, byte for byte. */
class LeavingIT {

    private static final int TURNS = 120;
    private static final String INSTRUMENT = "where-i-stand";

    /** Those of the other's pages that tell whether there is a link. */
    private static final Set<String> OF_THE_LINK = Set.of("/together", "/pairing/see");

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("IDENTITY-18 IDENTITY-19 INV-25 a person with everything takes a copy and deletes the account; the"
            + " other's pages are byte for byte as before but for the link, and read as after any other end of one")
    void leaves() {
        Pair left = withEverything();
        Map<String, Seen> before = Pair.look(left.ana(), Pair.PAGES);
        takesCopy(left.rashid());
        assertEquals(List.of(), Pair.differences(before, left.ana()), "a copy is nobody else's matter");
        left.rashid().presses("/identity/delete?sure=1", Map.of("when", "now"));
        assertTrue(left.rashid().visitor().opens("/data").location().isPresent(), "he is signed out");
        assertEquals(OF_THE_LINK, left.ana().changed(before));

        Pair ended = withEverything();
        ended.rashid().ends();
        Map<String, Seen> asAlways = Pair.look(ended.ana(), List.copyOf(OF_THE_LINK));
        Map<String, Seen> after = Pair.look(left.ana(), List.copyOf(OF_THE_LINK));
        OF_THE_LINK.forEach(page -> {
            assertFalse(after.get(page).reads(left.rashid().name()), page);
            assertEquals(
                    List.of(),
                    nameless(after.get(page), left).differencesFrom(nameless(asAlways.get(page), ended)),
                    page);
        });
    }

    private Pair withEverything() {
        Pair pair = Pair.linked(site).withGatesAnswered();
        for (Walker one : List.of(pair.ana(), pair.rashid())) {
            one.takes(INSTRUMENT, 1);
            one.finishes(2);
            one.says("yes");
        }
        pair.rashid().elsewhere();
        pair.rashid().answersTheGate("YES");
        return pair;
    }

    private static void takesCopy(Walker person) {
        person.presses("/identity/copy", Map.of("act", "make"));
        for (int turn = 0; turn < TURNS && !person.opens("/identity/copy").reads("Fetch my copy"); turn++) {
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        Seen file = person.pressesFrom("/identity/copy", "/identity/copy-file", Map.of());
        assertEquals(200, file.status());
        assertTrue(file.reads("PK"), "an archive");
    }

    /** Without the names of these two, which are one letter longer from the tenth person on. */
    private static Seen nameless(Seen page, Pair pair) {
        return page.without(Pattern.compile(Pattern.quote(pair.ana().name()) + "|"
                + Pattern.quote(pair.rashid().name())));
    }
}
