package org.alongside.lti.registration;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.lti.World;
import org.alongside.lti.message.DeploymentState;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** Platforms, found by issuer and client id; deployments, seen first and allowed then. */
class RegistrationsStoreTest {

    private static RegistrationForm form(String client, String authorization) {
        return new RegistrationForm(
                "https://cloud.example",
                client,
                authorization,
                "https://cloud.example/token",
                "https://cloud.example/jwks",
                Optional.empty(),
                List.of("1"),
                Set.of("other"),
                Set.of("https://school.cloud.example"));
    }

    @StoreTest
    @DisplayName("LTI-10 the same issuer and client id again changes what stands, many tenants may share one issuer")
    void upsert(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registrations all = world.registrations;
            Registration first =
                    all.register(form("a", "https://cloud.example/auth"), Registration.RegistrationSource.PAGE, NOW);
            world.fresh();
            assertEquals(
                    first.id(),
                    all.find("https://cloud.example", Optional.empty())
                            .orElseThrow()
                            .id());
            Registration again = all.register(
                    form("a", "https://cloud.example/auth2"), Registration.RegistrationSource.FILE, NOW.plusSeconds(1));
            assertEquals(first.id(), again.id());
            assertEquals("https://cloud.example/auth2", again.authorizationEndpoint());
            assertEquals("https://cloud.example/token", again.tokenAudience());
            all.register(form("b", "https://cloud.example/auth"), Registration.RegistrationSource.PAGE, NOW);
            world.fresh();
            assertEquals(
                    2,
                    all.all().stream()
                            .filter(r -> r.issuer().equals("https://cloud.example"))
                            .count());
            assertTrue(all.find("https://cloud.example", Optional.empty()).isEmpty());
            assertTrue(all.find("https://cloud.example", Optional.of("b")).isPresent());
            assertTrue(all.find("https://cloud.example/", Optional.of("b")).isEmpty());
        });
    }

    @StoreTest
    @DisplayName("LTI-7 an unknown deployment is noted once, waits, and launches when it was activated")
    void pending(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            assertEquals(
                    DeploymentState.ACTIVE,
                    world.deployments.noted(campus.id(), "1", NOW).state());
            assertEquals(
                    DeploymentState.PENDING,
                    world.deployments.noted(campus.id(), "new", NOW).state());
            world.fresh();
            assertEquals(
                    DeploymentState.PENDING,
                    world.deployments.noted(campus.id(), "new", NOW).state());
            List<Deployment> known = world.deployments.of(campus.id());
            assertEquals(
                    List.of("new", "1"),
                    known.stream().map(Deployment::deploymentId).toList());
            assertTrue(world.deployments.activate(known.get(0).id(), NOW));
            world.fresh();
            assertEquals(
                    DeploymentState.ACTIVE,
                    world.deployments.noted(campus.id(), "new", NOW).state());
            assertTrue(world.deployments.close(known.get(0).id(), NOW));
            world.fresh();
            assertEquals(
                    DeploymentState.CLOSED,
                    world.deployments.noted(campus.id(), "new", NOW).state());
            assertFalse(world.deployments.activate(new UUID(1, 2), NOW));
        });
    }

    @StoreTest
    @DisplayName("LTI-11 a registration with an address over plain http is not taken")
    void plainHttp(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            RegistrationForm plain = form("a", "http://cloud.example/auth");
            assertEquals(Set.of("authorization_endpoint"), plain.problems().keySet());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> world.registrations.register(plain, Registration.RegistrationSource.FILE, NOW));
        });
    }

    @StoreTest
    @DisplayName("LTI-18 AUD-L4 AUD-M10 each platform’s own origins may frame it, at once, until it is disabled")
    void frames(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration cloud = world.registrations.register(
                    form("a", "https://login.cloud.example:8443/auth"), Registration.RegistrationSource.PAGE, NOW);
            Registration campus = world.campus();
            assertEquals(
                    Set.of("https://cloud.example", "https://login.cloud.example:8443", "https://school.cloud.example"),
                    world.registrations.frameAncestors().get(cloud.id()));
            assertEquals(
                    Set.of("https://campus.example"),
                    world.registrations.frameAncestors().get(campus.id()));
            assertTrue(world.registrations.disable(cloud.id(), NOW));
            world.fresh();
            assertFalse(world.registrations.frameAncestors().containsKey(cloud.id()));
            assertTrue(world.registrations.frameAncestors().containsKey(campus.id()));
            assertFalse(FrameOrigins.isOrigin("https://x.example; script-src *"));
            assertFalse(FrameOrigins.isOrigin("https://x.example/path"));
        });
    }

    @StoreTest
    @DisplayName("LTI-30 AUD-M10 a closed deployment stays closed though a file names it")
    void closedWins(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            UUID first = world.deployments.noted(campus.id(), "1", NOW).id();
            world.deployments.noted(campus.id(), "waits", NOW);
            world.deployments.close(first, NOW);
            world.fresh();
            RegistrationForm named = new RegistrationForm(
                    campus.issuer(),
                    campus.clientId(),
                    campus.authorizationEndpoint(),
                    campus.tokenEndpoint(),
                    campus.jwksUri(),
                    Optional.empty(),
                    List.of("1", "waits", "unseen"),
                    Set.of(),
                    Set.of());
            world.registrations.register(named, Registration.RegistrationSource.FILE, NOW.plusSeconds(1));
            world.fresh();
            DeploymentStanding standing = world.get(DeploymentStanding.class);
            assertFalse(standing.stands(first));
            assertEquals(
                    DeploymentState.CLOSED,
                    world.deployments.noted(campus.id(), "1", NOW).state());
            for (String open : List.of("waits", "unseen")) {
                assertTrue(standing.stands(
                        world.deployments.noted(campus.id(), open, NOW).id()));
            }
            world.deployments.activate(first, NOW);
            world.fresh();
            assertTrue(standing.stands(first), "this is what a start would have done before");
        });
    }

    @StoreTest
    @DisplayName("LTI-31 AUD-M10 a deployment stands where it is active and its registration is not disabled")
    void standing(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            DeploymentStanding standing = world.get(DeploymentStanding.class);
            Deployment active = world.deployments.noted(campus.id(), "1", NOW);
            Deployment pending = world.deployments.noted(campus.id(), "new", NOW);
            assertEquals(DeploymentState.ACTIVE, standing.state(active));
            assertEquals(DeploymentState.PENDING, standing.state(pending));
            assertFalse(standing.stands(new UUID(1, 2)), "one that was never there");
            world.registrations.disable(campus.id(), NOW);
            world.fresh();
            assertFalse(standing.stands(active.id()));
            assertEquals(DeploymentState.CLOSED, standing.state(active));
            world.registrations.enable(campus.id(), NOW);
            world.fresh();
            assertTrue(standing.stands(active.id()));
            assertFalse(standing.stands(pending.id()), "it waits as before");
        });
    }

    @StoreTest
    @DisplayName("LTI-32 AUD-M10 the page does not write over what the file says, until the file names it no more")
    void pageOverFile(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registrations all = world.registrations;
            RegistrationForm form = form("a", "https://cloud.example/auth");
            all.register(form, Registration.RegistrationSource.FILE, NOW);
            world.fresh();
            assertEquals(
                    Set.of("issuer"),
                    all.problems(form, Registration.RegistrationSource.PAGE).keySet());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> all.register(form, Registration.RegistrationSource.PAGE, NOW));
            all.leaveToPage(List.of(form));
            assertEquals(
                    Set.of("issuer"),
                    all.problems(form, Registration.RegistrationSource.PAGE).keySet());
            all.leaveToPage(List.of());
            world.fresh();
            assertEquals(Map.of(), all.problems(form, Registration.RegistrationSource.PAGE));
        });
    }

    /** Where the endpoints of a second registration are, and whether it is taken beside one at https://cloud.example. */
    private enum Second {
        SAME("https://cloud.example/auth/2", "https://cloud.example/token/2", "https://cloud.example/jwks/2", true),
        KEYS_ELSEWHERE("https://cloud.example/auth", "https://cloud.example/token", "https://evil.example/jwks", false),
        TOKEN_ELSEWHERE("https://cloud.example/auth", "https://evil.example/token", "https://cloud.example/j", false),
        SIGN_IN_ELSEWHERE("https://evil.example/auth", "https://cloud.example/t", "https://cloud.example/j", false),
        OTHER_PORT("https://cloud.example/auth", "https://cloud.example/token", "https://cloud.example:8443/j", false),
        SUBDOMAIN("https://cloud.example/auth", "https://cloud.example/t", "https://a.cloud.example/j", false),
        PREFIX("https://cloud.example/auth", "https://cloud.example/t", "https://cloud.example.evil.example/j", false);

        final RegistrationForm form;
        final boolean taken;

        Second(String authorization, String token, String keys, boolean taken) {
            this.form = new RegistrationForm(
                    "https://cloud.example",
                    "second",
                    authorization,
                    token,
                    keys,
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    Set.of());
            this.taken = taken;
        }
    }

    @StoreTest
    @DisplayName(
            "LTI-33 AUD-M19 a further registration of a known issuer has its addresses where the first has its own")
    void knownIssuer(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.registrations.register(
                    form("first", "https://cloud.example/auth"), Registration.RegistrationSource.PAGE, NOW);
            world.fresh();
            for (Second second : Second.values()) {
                for (Registration.RegistrationSource from : Registration.RegistrationSource.values()) {
                    assertEquals(
                            second.taken,
                            world.registrations.problems(second.form, from).isEmpty(),
                            second + " by " + from);
                }
            }
            assertEquals(
                    Map.of(),
                    Second.KEYS_ELSEWHERE.form.problems(),
                    "for itself it is well: only what stands is against it");
        });
    }

    @StoreTest
    @DisplayName("LTI-39 AUD-H7 of deployments that wait, a hundred stand for each platform, for ninety days at most")
    void waiting(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            for (int n = 0; n < Deployments.MOST_WAITING + 30; n++) {
                world.deployments.noted(campus.id(), "made-up-" + n, NOW.plusSeconds(n));
            }
            world.fresh();
            List<Deployment> standing = world.deployments.of(campus.id());
            assertEquals(Deployments.MOST_WAITING + 1, standing.size(), "and the active one stands beside them");
            assertTrue(world.deployments.find(campus.id(), "made-up-29").isEmpty(), "the eldest went");
            assertTrue(world.deployments.find(campus.id(), "made-up-30").isPresent());
            assertEquals(0, world.deployments.forgetOld(NOW.plus(Duration.ofDays(90))));
            assertEquals(Deployments.MOST_WAITING, world.deployments.forgetOld(NOW.plus(Duration.ofDays(91))));
            world.fresh();
            assertEquals(1, world.deployments.of(campus.id()).size());
        });
    }
}
