package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private final RoutePolicies policies = DeployedRoutes.policies();

    @Test
    @DisplayName("every page and servlet has a line of policy")
    void everyRouteHasAPolicy() {
        Set<String> without = DeployedRoutes.all();
        assertTrue(without.contains("/path") && without.contains("/lti/launch"), "routes are found: " + without);
        without.removeIf(route -> policies.of(route).isPresent());
        assertEquals(Set.of(), without);
    }

    @Test
    @DisplayName("every line of policy is for a page or a servlet that is there")
    void everyPolicyHasARoute() {
        Set<String> without = new TreeSet<>(policies.lines().keySet());
        DeployedRoutes.all().forEach(route -> without.remove(route.substring(1)));
        assertEquals(Set.of(), without);
    }

    @Test
    @DisplayName("a page without a line is refused")
    void unknownRoute() {
        assertTrue(policies.of("/no/such/page").isEmpty());
    }
}
