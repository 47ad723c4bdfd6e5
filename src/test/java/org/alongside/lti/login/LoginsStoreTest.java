package org.alongside.lti.login;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.lti.World;
import org.alongside.lti.launch.Nonces;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginSecrets;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.registration.Registration;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;

/** A sign-in is for one browser, for ten minutes, once; a nonce is for one token. */
class LoginsStoreTest {

    private static final Map<String, String> LOGIN = Map.of(
            "iss", "https://campus.example",
            "client_id", "alongside",
            "login_hint", "4",
            "target_link_uri", "https://tool.example/?module=1",
            "lti_message_hint", "{\"cmid\":2}");

    private static LoginSecrets begin(World world) {
        LoginReply reply = world.initiation().answer(LOGIN, NOW);
        world.fresh();
        return assertInstanceOf(LoginReply.LoginRedirect.class, reply).secrets();
    }

    private static LoginVerdict.LoginFound take(World world, LoginSecrets secrets, Optional<String> cookie) {
        return world.logins.take(secrets.state(), cookie, NOW).found().orElseThrow();
    }

    @StoreTest
    @DisplayName("LTI-5 a state is good once, and what it measures with is what was stored")
    void once(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            LoginSecrets begun = begin(world);
            LoginVerdict.LoginFound first = take(world, begun, Optional.of(begun.browser()));
            assertFalse(first.usedBefore());
            assertTrue(first.sameBrowser());
            assertEquals(begun.nonce(), first.nonce());
            assertEquals("{\"cmid\":2}", first.request().messageHint().orElseThrow());
            world.fresh();
            assertTrue(take(world, begun, Optional.of(begun.browser())).usedBefore());
        });
    }

    @StoreTest
    @DisplayName("CASE-message-hint-4100 LTI-5 hints of 32,000 letters stand in the database as they came")
    void longHints(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            Map<String, String> sent = new HashMap<>(LOGIN);
            sent.put("login_hint", "l".repeat(32_000));
            sent.put("lti_message_hint", "é".repeat(32_000));
            LoginSecrets begun = assertInstanceOf(
                            LoginReply.LoginRedirect.class, world.initiation().answer(sent, NOW))
                    .secrets();
            world.fresh();
            LoginVerdict.LoginFound found = take(world, begun, Optional.of(begun.browser()));
            assertEquals(sent.get("login_hint"), found.request().loginHint());
            assertEquals(
                    sent.get("lti_message_hint"), found.request().messageHint().orElseThrow());
        });
    }

    @StoreTest
    @DisplayName("LTI-6 several sign-ins of one browser stand side by side, the cookie of one does not serve another")
    void several(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            LoginSecrets one = begin(world);
            LoginSecrets two = begin(world);
            assertNotEquals(one.state(), two.state());
            Optional<String> twos = Optional.of(two.browser());
            assertFalse(take(world, one, twos).sameBrowser());
            assertTrue(take(world, two, twos).sameBrowser());
        });
    }

    @StoreTest
    @DisplayName("LTI-5 a state we did not give out is unknown, and an ended one is forgotten")
    void ended(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            world.logins.forgetEnded(NOW.plusSeconds(601));
            LoginSecrets begun = begin(world);
            assertTrue(
                    world.logins.take("made up", Optional.empty(), NOW).found().isEmpty());
            world.nonces.firstUse(campus.id(), "n", NOW.plusSeconds(60));
            assertEquals(2, world.logins.forgetEnded(NOW.plusSeconds(601)));
            world.fresh();
            assertTrue(world.logins
                    .take(begun.state(), Optional.empty(), NOW)
                    .found()
                    .isEmpty());
        });
    }

    @StoreTest
    @DisplayName("LTI-5 a nonce is good once for a registration, also for two at the same moment")
    void nonces(Database database) {
        UUID campus = UUID.nameUUIDFromBytes(("campus " + database).getBytes());
        UUID other = UUID.nameUUIDFromBytes(("other " + database).getBytes());
        assertTrue(use(database, campus, "n1"));
        assertFalse(use(database, campus, "n1"));
        assertTrue(use(database, other, "n1"));
        long winners = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .filter(i -> use(database, campus, "n2"))
                .count();
        assertEquals(1, winners);
    }

    private static boolean use(Database database, UUID registration, String nonce) {
        return database.committed(entities -> new Nonces(entities).firstUse(registration, nonce, NOW.plusSeconds(60)));
    }

    @StoreTest
    @DisplayName("LTI-1 a login that fits no registration says which field differs")
    void difference(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            assertEquals(
                    "no platform has the issuer https://campus.example/",
                    measured(world, Map.of("iss", "https://campus.example/"), RefusalReason.PLATFORM_UNKNOWN));
            assertTrue(measured(world, Map.of("client_id", "other"), RefusalReason.PLATFORM_UNKNOWN)
                    .endsWith("but not with the client id other"));
            measured(world, Map.of("login_hint", ""), RefusalReason.LOGIN_INCOMPLETE);
        });
    }

    @StoreTest
    @DisplayName("LTI-18 a login whose target is not ours is refused before anything is written")
    void target(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            world.logins.forgetEnded(NOW.plusSeconds(601));
            measured(world, Map.of("target_link_uri", "https://evil.example/"), RefusalReason.LOGIN_TARGET_ELSEWHERE);
            assertEquals(0, world.logins.forgetEnded(NOW.plusSeconds(601)));
        });
    }

    private static String measured(World world, Map<String, String> changed, RefusalReason expected) {
        Map<String, String> login = new java.util.HashMap<>(LOGIN);
        login.putAll(changed);
        LoginReply reply = world.initiation().answer(login, NOW);
        LaunchVerdict verdict =
                assertInstanceOf(LoginReply.LoginRefused.class, reply).verdict();
        assertEquals(Optional.of(expected), verdict.reason());
        return verdict.results().get(0).outcome().measured();
    }

    @StoreTest
    @DisplayName("LTI-36 AUD-H7 a login is deleted within a minute of its end, where others begin")
    void swept(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            world.campus();
            LoginSecrets first = begin(world);
            world.initiation().answer(LOGIN, NOW.plusSeconds(590));
            world.fresh();
            assertTrue(
                    world.logins
                            .take(first.state(), Optional.empty(), NOW)
                            .found()
                            .isPresent(),
                    "it is not over yet");
            world.initiation().answer(LOGIN, NOW.plusSeconds(651));
            world.fresh();
            assertTrue(world.logins
                    .take(first.state(), Optional.empty(), NOW)
                    .found()
                    .isEmpty());
        });
    }

    @StoreTest
    @DisplayName("AUD-L8 sabotage: a login with U+0000 in a hint, past the rule, breaks a statement on PostgreSQL or"
            + " stands in a row")
    void pastTheRule(Database database) {
        database.rolledBack(entities -> {
            World world = new World(entities);
            Registration campus = world.campus();
            Map<String, String> sent = new HashMap<>(LOGIN);
            sent.put("login_hint", "4\0");
            assertInstanceOf(LoginReply.LoginRefused.class, world.initiation().answer(sent, NOW));
            LoginRequest past = new LoginRequest(
                    "https://campus.example",
                    "4\0",
                    "https://tool.example/",
                    Optional.of("alongside"),
                    Optional.empty(),
                    Optional.empty());
            Executable written = () -> {
                LoginSecrets begun = world.logins.begin(past, campus, NOW);
                world.fresh();
                assertEquals(
                        "4\0",
                        take(world, begun, Optional.of(begun.browser()))
                                .request()
                                .loginHint());
            };
            if (database == Database.POSTGRESQL) {
                assertThrows(PersistenceException.class, written);
                entities.clear();
            } else {
                assertDoesNotThrow(written);
            }
        });
    }
}
