package org.alongside.lti.registration;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            assertFalse(world.deployments.activate(new java.util.UUID(1, 2), NOW));
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
    @DisplayName("LTI-18 only origins of registered platforms may frame us, as soon as they are registered")
    void frames(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Set<String> before = world.registrations.frameAncestors();
            assertFalse(before.contains("https://cloud.example"));
            world.registrations.register(
                    form("a", "https://login.cloud.example:8443/auth"), Registration.RegistrationSource.PAGE, NOW);
            Set<String> after = world.registrations.frameAncestors();
            assertTrue(after.containsAll(List.of(
                    "https://cloud.example", "https://login.cloud.example:8443", "https://school.cloud.example")));
            assertFalse(FrameOrigins.isOrigin("https://x.example; script-src *"));
            assertFalse(FrameOrigins.isOrigin("https://x.example/path"));
        });
    }
}
