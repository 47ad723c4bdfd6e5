package org.alongside.identity.web;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.AdminKeys;
import org.alongside.identity.access.Door;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.passkey.security.RelyingParty;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.ImportedHouse;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallersStoreTest {

    private static final RelyingParty SITE = new RelyingParty(URI.create("https://alongside.example"), false);

    private final FakeRequest browser = new FakeRequest();
    private final SignedInPerson person = new SignedInPerson();
    private final Reader reader = new Reader();
    private Instant machine = Instant.EPOCH;

    /** As the door does: whoever passes moves on. */
    private Door.CallerState asks(TestIdentity identity, Access access, Instant now) {
        person.leave();
        Callers callers = callers(identity);
        Door.CallerState state = callers.enter(browser.request(), access, now);
        if (state.signedIn() && Door.of(access, state) == Door.PASS) {
            callers.accepted(browser.request(), access, now);
        }
        return state;
    }

    private Callers callers(TestIdentity identity) {
        return new Callers(identity.standings(), identity.consents(), person, reader, SITE, () -> machine);
    }

    private UUID signIn(TestIdentity identity, PersonId who) {
        UUID device = identity.devices().begin(who, "", NOW);
        identity.pins().choose(who, "hash", NOW);
        identity.entities().flush();
        SignedInState.begun(who.value(), device).keep(browser.request());
        return device;
    }

    private void openPrivate(Instant at) {
        SignedInState.in(browser.request()).orElseThrow().openedAt(at).keep(browser.request());
    }

    @StoreTest
    @DisplayName("IDENTITY-1 without a session nobody asks")
    void nobody(Database database) {
        database.rolledBack(entities -> {
            assertEquals(Door.CallerState.NOBODY, asks(TestIdentity.over(entities), Access.PRIVATE, NOW));
            assertFalse(person.isPresent());
        });
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-29 AUD-M3 a session ends twelve hours after its sign-in by the machine's clock, not the demo's")
    void twelveHours(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            signIn(identity, identity.arrival());
            assertTrue(asks(identity, Access.SIGNED_IN, NOW.plus(Duration.ofMinutes(59)))
                    .signedIn());
            machine = Instant.EPOCH.plus(Duration.ofHours(12)).minusMillis(1);
            assertTrue(asks(identity, Access.SIGNED_IN, NOW).signedIn());
            machine = machine.plusMillis(1);
            assertFalse(asks(identity, Access.SIGNED_IN, NOW).signedIn());
            assertNull(browser.session, "the session is gone, whatever the clock says later");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-106 pages of staff are in English, by the clock and whatever the language of who reads them")
    void ofStaff(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = welcomed(entities);
            Optional<ZoneId> zone = Optional.of(ZoneId.of("Asia/Tokyo"));
            asks(identity, Access.SIGNED_IN, NOW);
            identity.people().reads(person.id(), Locale.forLanguageTag("es"), zone);
            identity.entities().flush();
            asks(identity, Access.SIGNED_IN, NOW);
            assertEquals("es", reader.getLanguage());
            callers(identity).readAsStaff();
            assertEquals("en", reader.getLanguage());
            assertEquals(zone.orElseThrow(), reader.zone());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-15 somebody who arrived is let in after their word on age and use, not before")
    void arrived(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            signIn(identity, ana);
            assertEquals(
                    new Door.CallerState(true, false, false, AdminKeys.NOBODYS, false),
                    asks(identity, Access.SIGNED_IN, NOW));
            identity.people().welcome(ana, "Ana", NOW);
            assertFalse(asks(identity, Access.SIGNED_IN, NOW).welcomed());
            identity.consents().give(new ConsentMatter(ana, Purpose.USE, ""), Languages.FIRST, NOW);
            assertTrue(asks(identity, Access.SIGNED_IN, NOW).welcomed());
            assertEquals(ana, person.id());
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-11 Q-S14 private pages stay open ten minutes after the last private request, not a moment more")
    void tenMinutes(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = welcomed(entities);
            assertFalse(asks(identity, Access.PRIVATE, NOW).privateOpen(), "signed in is not open");
            openPrivate(NOW);
            Instant nine = NOW.plus(Duration.ofMinutes(9));
            assertTrue(asks(identity, Access.PRIVATE, nine).privateOpen());
            Instant eighteen = nine.plus(Duration.ofMinutes(9));
            assertTrue(asks(identity, Access.SIGNED_IN, eighteen).privateOpen(), "the private request moved it on");
            assertFalse(
                    asks(identity, Access.PRIVATE, nine.plus(Duration.ofMinutes(10)))
                            .privateOpen(),
                    "an ordinary request does not");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-11 Q-S14 what a script only looks at moves nothing on; a form and an opened page do")
    void looksMoveNothing(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = welcomed(entities);
            Instant nine = NOW.plus(Duration.ofMinutes(9));
            Instant eleven = NOW.plus(Duration.ofMinutes(11));
            Map<String, List<String>> looks =
                    Map.of("HEAD", List.of("navigate", "cors"), "GET", List.of("cors", "no-cors", "same-origin"));
            looks.forEach((method, modes) -> modes.forEach(mode -> {
                browser.method = method;
                browser.headers.put("Sec-Fetch-Mode", mode);
                openPrivate(NOW);
                assertTrue(asks(identity, Access.PRIVATE, nine).privateOpen());
                assertFalse(asks(identity, Access.PRIVATE, eleven).privateOpen(), method + " " + mode);
            }));
            for (String act : List.of("GET navigate", "POST cors", "POST navigate")) {
                browser.method = act.split(" ")[0];
                browser.headers.put("Sec-Fetch-Mode", act.split(" ")[1]);
                openPrivate(NOW);
                assertTrue(asks(identity, Access.PRIVATE, nine).privateOpen());
                assertTrue(asks(identity, Access.PRIVATE, eleven).privateOpen(), act);
            }
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-11 Q-S14 after an hour the PIN is asked for again, whatever was done meanwhile")
    void atMost(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = welcomed(entities);
            openPrivate(NOW);
            for (int minute = 9; minute < 60; minute += 9) {
                assertTrue(asks(identity, Access.PRIVATE, NOW.plus(Duration.ofMinutes(minute)))
                        .privateOpen());
            }
            assertFalse(asks(identity, Access.PRIVATE, NOW.plus(Duration.ofMinutes(60)))
                    .privateOpen());
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-9 IDENTITY-11 INV-17 a device signed out elsewhere is nobody at its next request, PIN or not")
    void signedOut(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            UUID device = signIn(identity, ana);
            openPrivate(NOW);
            assertTrue(asks(identity, Access.PRIVATE, NOW).privateOpen());
            identity.devices().signOut(ana, device, NOW);
            assertEquals(Door.CallerState.NOBODY, asks(identity, Access.PRIVATE, NOW));
            assertNull(browser.session);
            assertFalse(person.isPresent());
        });
    }

    @StoreTest
    @DisplayName("AUD-M14 IDENTITY-40 INV-55 what stood open under a PIN closes with it, in every browser, at once")
    void newPin(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            signIn(identity, ana);
            openPrivate(NOW);
            assertTrue(asks(identity, Access.PRIVATE, NOW).privateOpen());
            Instant later = NOW.plusSeconds(60);
            assertTrue(identity.pins().replace(ana, "hash", "another", later));
            entities.flush();
            assertFalse(asks(identity, Access.PRIVATE, later).privateOpen(), "changed elsewhere");
            openPrivate(later);
            assertTrue(asks(identity, Access.PRIVATE, later).privateOpen());
            identity.freshStarts().start(ana, Optional.empty(), later);
            entities.flush();
            assertFalse(asks(identity, Access.PRIVATE, later).privateOpen(), "given up elsewhere");
            identity.pins().choose(ana, "the next", later.plusSeconds(1));
            entities.flush();
            assertFalse(asks(identity, Access.PRIVATE, later.plusSeconds(1)).privateOpen(), "chosen elsewhere");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-12 INV-55 for seven days after somebody started empty every signed-in request knows it")
    void notice(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            signIn(identity, ana);
            identity.pins().choose(ana, "hash", NOW);
            asks(identity, Access.SIGNED_IN, NOW);
            assertFalse(person.isStartedEmpty());
            identity.freshStarts().start(ana, Optional.empty(), NOW);
            entities.flush();
            asks(identity, Access.SIGNED_IN, NOW);
            assertTrue(person.isStartedEmpty());
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 IDENTITY-54 an administrator's passkeys and their last use stand at the door in each request")
    void keysOfAnAdministrator(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId mika = identity.welcomed("Mika");
            signIn(identity, mika);
            assertEquals(AdminKeys.NOBODYS, asks(identity, Access.ADMIN, NOW).administrator());
            entities.createNativeQuery("update identity_person set administrator = true where id = ?1")
                    .setParameter(1, mika.value())
                    .executeUpdate();
            Passkeys passkeys = identity.house().get(Passkeys.class);
            assertEquals(AdminKeys.NONE, asks(identity, Access.ADMIN, NOW).administrator());
            passkeys.add(new PasskeyWish(mika, "", Optional.empty(), true), new NewPasskey("a", "a", 0), NOW);
            assertEquals(AdminKeys.ONE, asks(identity, Access.ADMIN, NOW).administrator());
            passkeys.add(new PasskeyWish(mika, "", Optional.empty()), new NewPasskey("b", "b", 0), NOW);
            assertEquals(AdminKeys.UNUSED, asks(identity, Access.ADMIN, NOW).administrator());
            SignedInState.in(browser.request()).orElseThrow().provedAt(NOW).keep(browser.request());
            assertEquals(AdminKeys.FRESH, asks(identity, Access.ADMIN, NOW).administrator());
            Instant later = NOW.plus(AdminKeys.FRESH_FOR);
            assertEquals(AdminKeys.USED, asks(identity, Access.ADMIN, later).administrator());
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-M14 IDENTITY-103 whatever opens more in a session gives it another id, and what opens nothing does not")
    void otherId(Database database) {
        database.rolledBack(entities -> {
            welcomed(entities);
            SignedInState begun = SignedInState.in(browser.request()).orElseThrow();
            Set<String> renewing = new TreeSet<>();
            Set<String> others = new TreeSet<>();
            for (Method verb : SignedInState.class.getDeclaredMethods()) {
                if (verb.getReturnType() == SignedInState.class && !Modifier.isStatic(verb.getModifiers())) {
                    begun.keep(browser.request());
                    int before = browser.renewals;
                    after(verb, begun).keep(browser.request());
                    (browser.renewals > before ? renewing : others).add(verb.getName());
                }
            }
            assertEquals(Set.of("openedAt", "provedAt", "confirmedAt"), renewing);
            assertEquals(Set.of("movedOn", "withWelcome"), others, "a verb that is new says which it is");
        });
    }

    private static SignedInState after(Method verb, SignedInState state) {
        try {
            verb.setAccessible(true);
            return (SignedInState) (verb.getParameterCount() == 0 ? verb.invoke(state) : verb.invoke(state, NOW));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    @DisplayName("AUD-M14 IDENTITY-103 a session that begins is a new one, and nothing else keeps what it remembers")
    void onePlace() {
        assertEquals(
                Set.of("SignedInState"),
                ImportedHouse.CLASSES.stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().equals("changeSessionId"))
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet()));
    }

    private TestIdentity welcomed(EntityManager entities) {
        TestIdentity identity = TestIdentity.over(entities);
        signIn(identity, identity.welcomed("Ana"));
        return identity;
    }
}
