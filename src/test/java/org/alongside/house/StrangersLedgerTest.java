package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.identity.access.RouteAudience;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.StrangersLedger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What everybody may ask for has a line that says what it makes us keep. */
class StrangersLedgerTest {

    private static Set<String> open() {
        return DeployedRoutes.policies().lines().entrySet().stream()
                .filter(line -> line.getValue().audience().equals(RouteAudience.PUBLIC))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> routes, Set<String> lines) {
        Set<String> missing = new TreeSet<>(routes);
        missing.removeAll(lines);
        return missing;
    }

    @Test
    @DisplayName("Q-S16 IDENTITY-33 each route that is open to everybody has a line in the ledger")
    void whole() {
        assertEquals(Set.of(), without(open(), StrangersLedger.lines().keySet()));
    }

    @Test
    @DisplayName("Q-S16 sabotage: a route without a line is found, and so is a line without a bound or a life")
    void sabotage() {
        Set<String> lines = new TreeSet<>(StrangersLedger.lines().keySet());
        lines.remove("identity/sign-in");
        assertEquals(Set.of("identity/sign-in"), without(open(), lines));
        for (String line :
                Set.of("rows a | 1 | 2", "rows a | 1 | | day", "rows | 1 | 2 | day", "files a | 1 | 2 | day")) {
            assertThrows(IllegalArgumentException.class, () -> StrangersLedger.parse("route = " + line), line);
        }
    }
}
