package org.alongside.identity.web;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.access.Access;
import org.alongside.identity.passkey.security.RelyingParty;
import org.alongside.identity.security.KeptWords;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class FormGuardStoreTest {

    private static final String WORDS = "a window over the harbour";

    private final FakeRequest browser = new FakeRequest();
    private final SignedInPerson person = new SignedInPerson();

    private FormGuard guard(EntityManager entities) {
        return new FormGuard(csrf(), owner(entities), new KeptWords(TestVaults.main(entities)), person);
    }

    private FormOwner owner(EntityManager entities) {
        FormOwner owner = new FormOwner();
        owner.request = browser.request();
        owner.person = person;
        owner.vault = TestVaults.main(entities);
        return owner;
    }

    private Csrf csrf() {
        Csrf csrf = new Csrf();
        csrf.request = browser.request();
        csrf.random = new Randomness();
        csrf.anonymous = new AnonymousForms(new Randomness(), TestVaults.main(null), () -> NOW);
        return csrf;
    }

    private void signsIn(EntityManager entities, PersonId who) {
        TestIdentity identity = TestIdentity.over(entities);
        browser.session = null;
        SignedInState.begun(who.value(), identity.devices().begin(who, "", NOW)).keep(browser.request());
        entities.flush();
        person.leave();
        new Callers(
                        identity.standings(),
                        identity.consents(),
                        person,
                        new Reader(),
                        new RelyingParty(URI.create("https://alongside.example"), false),
                        () -> Instant.EPOCH)
                .enter(browser.request(), Access.SIGNED_IN, NOW);
    }

    /** A page of whoever is signed in, filled in. */
    private void writes(EntityManager entities) {
        browser.parameters.clear();
        browser.headers.clear();
        browser.method = "POST";
        browser.headers.put("Sec-Fetch-Site", "same-origin");
        browser.parameters.put("csrf", new String[] {csrf().getToken()});
        browser.parameters.put("owner", new String[] {owner(entities).getMark()});
        browser.parameters.put("words", new String[] {WORDS});
    }

    @StoreTest
    @DisplayName("IDENTITY-26 INV-56 a page belongs to its person in every session, and to nobody else in any")
    void own(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            PersonId rashid = TestIdentity.over(entities).welcomed("Rashid");
            signsIn(entities, ana);
            writes(entities);
            assertTrue(guard(entities).isOwn(browser.request()));
            signsIn(entities, ana);
            assertTrue(guard(entities).isOwn(browser.request()), "her own page, after a new sign-in");
            signsIn(entities, rashid);
            assertFalse(guard(entities).isOwn(browser.request()), "the browser says that the page was ours");
            browser.parameters.put("csrf", new String[] {csrf().getToken()});
            assertFalse(guard(entities).isOwn(browser.request()), "and a fresh token does not make it his");
            person.leave();
            assertFalse(guard(entities).isOwn(browser.request()), "nor is it nobody's");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-13 IDENTITY-26 without our token only the browser's own word that our page sent it will do")
    void elsewhere(Database database) {
        database.rolledBack(entities -> {
            signsIn(entities, TestIdentity.over(entities).welcomed("Ana"));
            writes(entities);
            browser.parameters.remove("csrf");
            for (String site : List.of("cross-site", "same-site", "none", "")) {
                browser.headers.put("Sec-Fetch-Site", site);
                assertFalse(guard(entities).isOwn(browser.request()), site);
            }
            browser.headers.remove("Sec-Fetch-Site");
            assertFalse(guard(entities).isOwn(browser.request()), "a browser that says nothing");
            browser.parameters.remove("owner");
            browser.headers.put("Sec-Fetch-Site", "same-origin");
            assertFalse(guard(entities).isOwn(browser.request()), "for whom?");
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-26 UX-A1 INV-56 words of a form that is not taken wait sealed, and open for their writer alone")
    void kept(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            PersonId rashid = TestIdentity.over(entities).welcomed("Rashid");
            signsIn(entities, ana);
            writes(entities);
            browser.query = "id=7";
            person.leave();
            FormGuard.RefusedForm refused = guard(entities).refuse(browser.request(), false);
            assertEquals(FormGuard.RefusalCause.CLOSED, refused.cause());
            assertFalse(refused.kept().contains("harbour"));
            browser.parameters.remove("words");
            browser.parameters.put("kept", new String[] {refused.kept()});

            signsIn(entities, rashid);
            FormGuard.RefusedForm again = guard(entities).refuse(browser.request(), true);
            assertEquals(FormGuard.RefusalCause.ANOTHER, again.cause());
            assertEquals(refused.kept(), again.kept(), "still there for her");
            assertEquals(Optional.empty(), guard(entities).reopened(browser.request()));

            signsIn(entities, ana);
            assertEquals(
                    WORDS,
                    guard(entities).reopened(browser.request()).orElseThrow().getParameter("words"));
            browser.query = "id=8";
            assertEquals(Optional.empty(), guard(entities).reopened(browser.request()), "written elsewhere");
            browser.query = "id=7";
            browser.parameters.put("kept", new String[] {refused.kept().replaceFirst("....$", "AAAA")});
            assertEquals(Optional.empty(), guard(entities).reopened(browser.request()), "not ours");
            browser.parameters.put("kept", new String[] {"%%%"});
            assertEquals(Optional.empty(), guard(entities).reopened(browser.request()), "nothing at all");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-26 a script keeps its own words, another site's form and one without a person keep none")
    void notKept(Database database) {
        database.rolledBack(entities -> {
            signsIn(entities, TestIdentity.over(entities).welcomed("Ana"));
            writes(entities);
            browser.headers.put("Accept", "application/json");
            assertEquals("", guard(entities).refuse(browser.request(), false).kept());
            writes(entities);
            browser.headers.put("Sec-Fetch-Site", "cross-site");
            assertEquals("", guard(entities).refuse(browser.request(), false).kept());
            writes(entities);
            browser.parameters.put("owner", new String[] {"x".repeat(65)});
            assertEquals("", guard(entities).refuse(browser.request(), false).kept());
        });
    }
}
