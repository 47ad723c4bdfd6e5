package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.identity.access.AskingBounds;
import org.alongside.identity.access.RouteAudience;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody who is signed in can make us keep: each form of theirs has a bound, and fits what a person can do. */
class PersonsLedgerTest {

    /** The script of a page saves once in 900 ms at most while somebody types, in each of a person's windows. */
    private static final long SAVES_OF_ONE_PAGE = Duration.ofHours(1).toMillis() / 900;

    /** Routes of which each form makes a row, or a line outside the database, that nothing takes the place of. */
    private static final Set<String> KEEPING = Set.of(
            "identity/consent",
            "identity/codes",
            "identity/passkeys",
            "identity/copy",
            "identity/pin-new",
            "pairing/code",
            "assessment/start");

    private static Map<String, AskingBounds> signedIn() {
        return DeployedRoutes.policies().lines().entrySet().stream()
                .filter(line -> !line.getValue().audience().equals(RouteAudience.PUBLIC))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> line.getValue().asking(), (one, other) -> one, TreeMap::new));
    }

    private static Set<String> tooWide(Map<String, AskingBounds> routes) {
        Set<String> wide = new TreeSet<>();
        routes.forEach((route, bounds) -> {
            if (KEEPING.contains(route)
                    && (bounds.forms() > 400 || bounds.window().compareTo(Duration.ofDays(1)) < 0)) {
                wide.add(route);
            }
        });
        return wide;
    }

    @Test
    @DisplayName("Q-S16 AUD-H7 of what keeps a row each time a person may send a few hundred forms a day, and no more")
    void rows() {
        Map<String, AskingBounds> routes = signedIn();
        assertTrue(routes.keySet().containsAll(KEEPING), "a route that is no more");
        assertEquals(Set.of(), tooWide(routes));
    }

    @Test
    @DisplayName(
            "Q-S16 Q-R1 no person meets a bound by hand: saves fit five windows at once, all else a form in two seconds")
    void noPersonMeetsIt() {
        signedIn().forEach((route, bounds) -> {
            if (route.equals("save")) {
                assertTrue(bounds.forms() >= 5 * SAVES_OF_ONE_PAGE, route);
            } else {
                assertTrue(bounds.forms() >= 200, route);
            }
        });
    }

    @Test
    @DisplayName("Q-S16 sabotage: a line that says nothing of a route which keeps rows is found")
    void sabotage() {
        Map<String, AskingBounds> routes = signedIn();
        routes.put("pairing/code", AskingBounds.USUAL);
        assertEquals(Set.of("pairing/code"), tooWide(routes));
    }
}
