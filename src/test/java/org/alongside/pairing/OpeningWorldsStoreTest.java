package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.LOOK;
import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.safety.TestSafety;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/**
 * Weeks of two people, drawn by a seed, lived in several worlds. What Ana does is the same in all of them; Rashid says
 * yes and guards himself, or says nothing at all. What her page can show of opening moments is the same in each.
 */
class OpeningWorldsStoreTest {

    private static final int WEEKS = 7;
    private static final int LIVES = 8;
    private static final int A_DAY = 4;

    /** What Rashid does on the day on which he begins to guard himself; before it he has said yes to nothing. */
    private interface Guard {
        void by(TwoPeople two, Link link, Instant now);
    }

    private static final Guard NONE = (two, link, now) -> {};

    private static final Map<String, Guard> GUARDS = new LinkedHashMap<>();

    static {
        GUARDS.put("holds", (two, link, now) -> two.protection.holds.raise(two.rashid, now));
        GUARDS.put(
                "answers one question yes",
                (two, link, now) -> two.protection.gates.answer(two.rashid, TestSafety.ONE_YES, now));
        GUARDS.put("rests", (two, link, now) -> two.switches.rest(two.rashid));
    }

    @StoreTest
    @DisplayName(
            "INV-02 INV-03 INV-15 PAIRING-2 PAIRING-4 in generated weeks a page shows the same of moments whether the"
                    + " other guards themselves and says yes, or has not said yes")
    void sameInEachWorld(Database database) {
        for (int life = 0; life < LIVES; life++) {
            List<String> without = lived(database, life, NONE, false);
            for (Map.Entry<String, Guard> guard : GUARDS.entrySet()) {
                assertEquals(without, lived(database, life, guard.getValue(), true), guard.getKey() + ", life " + life);
            }
        }
    }

    @StoreTest
    @DisplayName("INV-02 sabotage: a yes of the other's that is guarded by nothing is seen")
    void sabotage(Database database) {
        assertNotEquals(lived(database, 0, NONE, false), lived(database, 0, NONE, true));
    }

    /** What Ana's page could show, six-hourly; both say yes anew at times that the seed draws. */
    private static List<String> lived(Database database, int seed, Guard guard, boolean rashidSaysYes) {
        List<String> seen = new ArrayList<>();
        database.rolledBack(entities -> {
            Random acts = new Random(seed);
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            guard.by(two, link, days(0));
            for (int quarter = 0; quarter < WEEKS * 7 * A_DAY; quarter++) {
                Instant now = days(0).plus(Duration.ofHours(24L / A_DAY * quarter));
                int drawn = quarter == 0 ? 0 : acts.nextInt(30);
                if (drawn < 2) {
                    two.yeses.keep(two.ana, link, Map.of(LOOK.uuid(), drawn == 0), now);
                }
                if (rashidSaysYes && quarter % (7 * A_DAY) == 0) {
                    two.sayYes(two.rashid, link, now);
                }
                two.openings.openDue(now);
                seen.add(now + " " + two.yeses.standing(two.ana, link, now) + two.openSteps(two.ana, link, now)
                        + link.nextMoment().equals(two.nextMoment(link, now)));
            }
        });
        return seen;
    }
}
