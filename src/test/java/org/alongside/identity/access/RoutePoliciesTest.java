package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePoliciesTest {

    private final RoutePolicies policies = new RoutePolicies(Map.of(
            "index", Access.ANYONE,
            "learning/step", Access.PRIVATE,
            "lti/config/*", Access.ANYONE,
            "lti/*", Access.ADMINISTRATOR));

    @Test
    @DisplayName("IDENTITY-1 a page and its file name are one route, the first page is index")
    void oneRoute() {
        assertEquals(Optional.of(Access.PRIVATE), policies.of("/learning/step"));
        assertEquals(Optional.of(Access.PRIVATE), policies.of("/learning/step.xhtml"));
        assertEquals(Optional.of(Access.ANYONE), policies.of("/"));
        assertEquals(Optional.of(Access.ANYONE), policies.of("/index.xhtml"));
    }

    @Test
    @DisplayName("IDENTITY-1 the longest line that fits counts")
    void longest() {
        assertEquals(Optional.of(Access.ANYONE), policies.of("/lti/config/moodle"));
        assertEquals(Optional.of(Access.ADMINISTRATOR), policies.of("/lti/anything/else"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/learning", "/learning/steps", "/learning/step/x", "/Learning/step", "/learning/step/", "/x"})
    @DisplayName("IDENTITY-1 a route without a line does not exist")
    void unknown(String path) {
        assertEquals(Optional.empty(), policies.of(path));
    }

    @Test
    @DisplayName("IDENTITY-1 the rooms' own lines are well formed, and own data is private")
    void real() {
        RoutePolicies real = RoutePolicies.read();
        assertEquals(Optional.of(Access.PRIVATE), real.of("/data"));
        assertTrue(real.lines().size() >= 10);
    }
}
