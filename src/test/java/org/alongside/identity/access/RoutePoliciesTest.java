package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.kernel.TextFiles;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutePoliciesTest {

    private final RoutePolicies policies = RoutePolicies.read(TextFiles.of(Map.of(
            "face.properties", "index = PUBLIC | compressed",
            "learning.properties", "learning/step = PRIVATE | plain",
            "lti.properties",
                    "lti/config/* = PUBLIC | plain\nlti/* = ADMIN | plain | looks nothing\nlti/staff = STAFF@context | plain | looks outlines",
            "common-passwords.txt", "no line = of policy")));

    private Optional<RouteAudience> audience(String path) {
        return policies.of(path).map(RoutePolicy::audience);
    }

    @Test
    @DisplayName("IDENTITY-1 a page and its file name are one route, the first page is index")
    void oneRoute() {
        assertEquals(Optional.of(RouteAudience.PRIVATE), audience("/learning/step"));
        assertEquals(Optional.of(RouteAudience.PRIVATE), audience("/learning/step.xhtml"));
        assertEquals(Optional.of(RouteAudience.PUBLIC), audience("/"));
        assertEquals(Optional.of(RouteAudience.PUBLIC), audience("/index.xhtml"));
    }

    @Test
    @DisplayName("IDENTITY-1 the longest line that fits counts")
    void longest() {
        assertEquals(Optional.of(RouteAudience.PUBLIC), audience("/lti/config/moodle"));
        assertEquals(Optional.of(RouteAudience.ADMIN), audience("/lti/anything/else"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/learning", "/learning/steps", "/learning/step/x", "/Learning/step", "/learning/step/", "/x"})
    @DisplayName("IDENTITY-1 a route without a line does not exist")
    void unknown(String path) {
        assertEquals(Optional.empty(), audience(path));
    }

    @Test
    @DisplayName("IDENTITY-1 the rooms' own lines are well formed, and own data is private")
    void real() {
        RoutePolicies real = DeployedRoutes.policies();
        assertEquals(RouteAudience.PRIVATE, real.of("/data").orElseThrow().audience());
        assertTrue(real.lines().size() >= 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EVERYBODY | plain; there is no audience EVERYBODY",
                "STAFF | plain; there is no audience STAFF",
                "STAFF@ | plain; there is no audience STAFF@",
                "staff@context | plain; there is no audience staff@context",
                "PRIVATE; it does not say whether the page is compressed or plain",
                "PRIVATE | ; it says neither plain nor compressed",
                "PRIVATE | zipped; it says neither plain nor compressed",
                "ADMIN | plain; it does not say what staff look at there, or 'looks nothing'",
                "STAFF@context | plain | form 1K; it does not say what staff look at there, or 'looks nothing'",
                "PRIVATE | plain | looks rows; only staff look at what is others'",
                "PRIVATE | plain | form 1K | form 1K; 'it says one thing twice: [form 1K, form 1K]'",
                "ADMIN | plain | looks nothing | looks rows; 'it says one thing twice: [looks nothing, looks rows]'",
                "PRIVATE | compressed id; 'what a page carries reads like attempt=id, not id'"
            })
    @DisplayName("IDENTITY-20 RUNTIME-16 a line that forgets its audience or its coding is refused with one sentence")
    void noPolicy(String line, String why) {
        TextFiles folder = TextFiles.of(Map.of("garden.properties", "garden/bed = " + line));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> RoutePolicies.read(folder));
        assertEquals(
                "The line of garden/bed in access/garden.properties is no policy: " + why + ".", refused.getMessage());
    }

    @Test
    @DisplayName("IDENTITY-20 a route that two rooms name is refused")
    void twice() {
        TextFiles folder =
                TextFiles.of(Map.of("a.properties", "bed = PUBLIC | plain", "b.properties", "bed = PRIVATE | plain"));
        String sentence = assertThrows(IllegalStateException.class, () -> RoutePolicies.read(folder))
                .getMessage();
        assertEquals(
                "The route bed stands twice, again in access/b.properties, so nobody knows which of its lines counts.",
                sentence);
    }

    @Test
    @DisplayName("IDENTITY-20 an audience for which no room answers is refused with one sentence")
    void unanswered() {
        assertSame(policies, policies.answeredBy(Set.of("STAFF@context", "REVIEWER@cohort")));
        String sentence = assertThrows(IllegalStateException.class, () -> policies.answeredBy(Set.of()))
                .getMessage();
        assertEquals(
                "The route lti/staff is for STAFF@context, but no room says who that is:"
                        + " a Barrier with this name is missing.",
                sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC | plain, 65536, false, false",
        "PUBLIC | plain | form 1K, 1024, false, false",
        "PUBLIC | plain | form 128K elsewhere, 131072, false, true",
        "ADMIN | compressed set=id | form 15M file | looks a set, 15728640, true, false"
    })
    @DisplayName(
            "IDENTITY-25 a line says what may be sent to its route; else it is an ordinary form from our own pages")
    void bodies(String line, long longest, boolean file, boolean elsewhere) {
        assertEquals(
                new FormBody(longest, file, elsewhere), RoutePolicy.parse(line).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "form",
                "form 0K",
                "form 1G",
                "form 64K files",
                "64K",
                "form 10000M",
                "form 1K | form 2K",
                "places",
                "places MOON",
                "places PIN | places SAVES",
                "form 1K | places PIN | form 2K"
            })
    @DisplayName("IDENTITY-25 a line that says it in other words is no policy")
    void notABody(String words) {
        assertThrows(IllegalArgumentException.class, () -> RoutePolicy.parse("PUBLIC | plain | " + words));
    }

    @Test
    @DisplayName("IDENTITY-25 only a platform's messages come from elsewhere, and only one route takes a file")
    void exceptions() {
        Map<String, RoutePolicy> real = DeployedRoutes.policies().lines();
        assertEquals(
                Set.of("lti/login", "lti/launch"),
                routes(real, policy -> policy.body().elsewhere()));
        assertEquals(
                Set.of("admin/responses-upload"),
                routes(real, policy -> policy.body().file()));
        assertEquals(
                Set.of("admin/responses-upload"),
                routes(real, policy -> policy.body().longest() > 1024 * 1024));
    }

    private static Set<String> routes(Map<String, RoutePolicy> lines, Predicate<RoutePolicy> which) {
        return lines.entrySet().stream()
                .filter(line -> which.test(line.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
