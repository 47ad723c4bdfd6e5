package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.codes.RecoveryCode;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.codes.SheetOutcome.SheetMade;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.TryBudgets;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class CredentialCheckStoreTest {

    private static final String PASSWORD = "four odd words here";
    private static final String WRONG = "0000-0000-0000";

    /** The check, and sessions at it. */
    private static final class Site {

        private final TestIdentity identity;
        private final RecoverySheets sheets;
        private final LocalSignIn signIn;
        private final CredentialCheck check;

        private Site(EntityManager entities) {
            identity = TestIdentity.over(entities);
            sheets = identity.house().get(RecoverySheets.class);
            Vault vault = TestVaults.main(entities);
            SignInTries tries = new SignInTries(
                    new RateLimits((InstantSource) () -> NOW),
                    new SignInLimits(),
                    new Tries(),
                    new TryBudgets(entities),
                    vault);
            SignInKeyMaker keys = new SignInKeyMaker(
                    vault,
                    new PasswordHashing(new Randomness(), TestHashing.pools()),
                    identity.accounts(),
                    WorkFactor.ALL);
            signIn = new LocalSignIn(identity.accounts(), keys, tries);
            check = new CredentialCheck(null, sheets, tries, identity.accounts(), signIn);
        }

        private List<String> sheetOf(PersonId person) {
            return assertInstanceOf(SheetMade.class, sheets.make(person, Optional.empty(), Optional.empty(), NOW))
                    .codes()
                    .stream()
                    .map(RecoveryCode::grouped)
                    .toList();
        }

        /** A request in a session of its own. */
        private HttpServletRequest session(PersonId person) {
            Map<String, Object> kept = new HashMap<>();
            HttpSession session = (HttpSession) Proxy.newProxyInstance(
                    HttpSession.class.getClassLoader(),
                    new Class<?>[] {HttpSession.class},
                    (self, verb, given) -> "setAttribute".equals(verb.getName())
                            ? kept.put((String) given[0], given[1])
                            : kept.get((String) given[0]));
            HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                    HttpSession.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (self, verb, given) -> "getSession".equals(verb.getName()) ? session : "192.0.2.7");
            SignedInState.begun(person.value(), new Randomness().id()).keep(request);
            return request;
        }

        private static Optional<OwnProof> proof(HttpServletRequest request, Instant now) {
            return SignedInState.in(request).orElseThrow().proof(now);
        }
    }

    @StoreTest
    @DisplayName("A67 IDENTITY-82 a code is shown to one session of its owner, for ten minutes, and to no other")
    void boundToTheSession(Database database) {
        database.rolledBack(entities -> {
            Site site = new Site(entities);
            PersonId noor = site.identity.welcomed("Noor");
            PersonId rashid = site.identity.welcomed("Rashid");
            HttpServletRequest phone = site.session(noor);
            HttpServletRequest laptop = site.session(noor);
            HttpServletRequest rashids = site.session(rashid);
            String code = site.sheetOf(noor).get(0);
            assertTrue(Site.proof(phone, NOW).isEmpty(), "signing in is no proof");
            assertEquals(
                    SignInOutcome.REFUSED, site.check.code(rashids, code, NOW).ending());
            assertEquals(
                    SignInOutcome.ACCEPTED, site.check.code(phone, code, NOW).ending());
            assertEquals(noor, Site.proof(phone, NOW).orElseThrow().person());
            assertTrue(Site.proof(laptop, NOW).isEmpty());
            assertTrue(Site.proof(rashids, NOW).isEmpty());
            Instant over = NOW.plus(OwnProof.FRESH_FOR);
            assertTrue(Site.proof(phone, over.minusSeconds(1)).isPresent());
            assertTrue(Site.proof(phone, over).isEmpty());
            assertTrue(Site.proof(phone, NOW.minusSeconds(1)).isEmpty(), "a clock that was turned back");
            assertEquals(
                    SignInOutcome.REFUSED, site.check.code(laptop, code, NOW).ending(), "used");
        });
    }

    @StoreTest
    @DisplayName("AUD-M1 IDENTITY-81 wrong codes wait, of a sheet and of none alike, and the right one waits with them")
    void tries(Database database) {
        database.rolledBack(entities -> {
            Site site = new Site(entities);
            PersonId noor = site.identity.welcomed("Noor");
            PersonId rashid = site.identity.welcomed("Rashid");
            String code = site.sheetOf(noor).get(0);
            HttpServletRequest noors = site.session(noor);
            HttpServletRequest rashids = site.session(rashid);
            int tries = 0;
            while (site.check.code(noors, WRONG, NOW).ending() == SignInOutcome.REFUSED) {
                assertEquals(
                        SignInOutcome.REFUSED,
                        site.check.code(rashids, WRONG, NOW).ending());
                tries++;
            }
            assertTrue(tries >= 3 && tries <= 10, "tries: " + tries);
            assertEquals(
                    SignInOutcome.WAIT, site.check.code(rashids, WRONG, NOW).ending());
            assertEquals(
                    SignInOutcome.WAIT,
                    site.check.code(site.session(noor), code, NOW).ending(),
                    "elsewhere too");
            Instant later = NOW.plusSeconds(3_600);
            assertEquals(
                    SignInOutcome.ACCEPTED, site.check.code(noors, code, later).ending());
        });
    }

    @StoreTest
    @DisplayName("A67 IDENTITY-82 the password of an own account counts, another's does not, and is a try like any")
    void password(Database database) {
        database.rolledBack(entities -> {
            Site site = new Site(entities);
            PersonId ana = signsUp(site, PASSWORD);
            PersonId other = signsUp(site, "another of this address");
            HttpServletRequest anas = site.session(ana);
            assertFalse(ana.equals(other));
            assertEquals(
                    SignInOutcome.REFUSED,
                    site.check.password(anas, "another of this address", NOW).ending());
            assertTrue(Site.proof(anas, NOW).isEmpty());
            assertEquals(
                    SignInOutcome.ACCEPTED,
                    site.check.password(anas, PASSWORD, NOW).ending());
            assertEquals(ana, Site.proof(anas, NOW).orElseThrow().person());
            PersonId noor = site.identity.welcomed("Noor");
            assertEquals(
                    SignInOutcome.REFUSED,
                    site.check.password(site.session(noor), PASSWORD, NOW).ending());
        });
    }

    private static PersonId signsUp(Site site, String password) {
        return site.signIn
                .signUp(new SignInForm("ana@demo.example", password, "192.0.2.7"), Languages.FIRST, NOW)
                .person()
                .orElseThrow();
    }
}
