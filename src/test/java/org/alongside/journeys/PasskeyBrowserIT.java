package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passkeys in a browser, with Chromium's own authenticators (WebAuthn level 3, section 11). */
@BrowserTest
class PasskeyBrowserIT {

    @TempDir
    Path folder;

    /** The browser of this visitor has one more authenticator, which answers at once. */
    private static void holds(Visitor person, String transport) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        CDPSession browser = person.page().context().newCDPSession(person.page());
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    @Test
    @DisplayName(
            "F6 IDENTITY-51 IDENTITY-53 a passkey is added behind the PIN, signs in without a name, is told of in the own"
                    + " log, and opens nothing once it was taken away")
    void everybody() {
        DemoSite site = TestSite.site();
        try (Visitor noor = Visitor.arrives()) {
            holds(noor, "internal");
            Walk walk = Walk.of(site, noor, false).signsInAnew("passkeys@demo.example");
            walk.agreesAs("Noor").choosesPinAt("/identity/passkeys");
            noor.sees("25-passkeys").clicks("Add a passkey").sees("25-passkeys-one");
            assertTrue(noor.reads("A key made on"), noor::text);
            walk.goes("/identity/log");
            assertTrue(noor.reads("A passkey was added, once"), noor::text);
            noor.sees("25-log");
            walk.goes("/data");
            noor.clicks("Sign out here").opens(site.base() + "/identity/passkey?next=/path");
            noor.sees("25-passkey-sign-in").goesOn("Use my passkey");
            assertTrue(noor.page().url().endsWith("/path"), noor.page().url());
            walk.goes("/identity/passkeys");
            noor.types("PIN", Walk.PIN).clicks("Open").clicks("Take it away");
            assertTrue(noor.reads("You have no passkey yet"), noor::text);
            walk.goes("/data");
            noor.clicks("Sign out here")
                    .opens(site.base() + "/identity/passkey")
                    .clicks("Use my passkey");
            assertTrue(noor.reads("This passkey was not taken"), noor::text);
            assertEquals(List.of(), noor.complaints());
        }
    }

    @Test
    @DisplayName(
            "F6 IDENTITY-53 in the frame of a course a passkey is added in a window of its own, as the same person, and leads"
                    + " on to what it was asked for")
    void inAFrame() {
        DemoSite site = TestSite.site();
        try (Visitor noor = Visitor.arrives()) {
            Walk walk = Walk.of(site, noor, false)
                    .launchesAs(site.lms().learner(3601))
                    .agreesAs("Noor");
            walk.choosesPinAt("/identity/passkeys?next=/pairing/join");
            assertFalse(noor.reads("Add a passkey"), noor::text);
            try (Visitor window = noor.opensAWindow("Open a window")) {
                holds(window, "internal");
                String address = window.page().url();
                window.sees("27-window")
                        .clicks("Go on here")
                        .types("PIN", Walk.PIN)
                        .clicks("Open");
                window.clicks("Add a passkey");
                assertTrue(window.page().url().endsWith("/pairing/join"), "on to the act that it was asked for");
                window.opens(address).clicks("Go on here");
                assertTrue(window.reads("This way was used already"), window::text);
            }
            walk.goes("/identity/passkeys");
            assertTrue(noor.reads("A key made on"), noor::text);
        }
    }

    @Test
    @DisplayName("F6 IDENTITY-53 without a script one sentence says what else works")
    void withoutScript() {
        try (Visitor person = Visitor.arrivesWithoutScript()) {
            person.opens(TestSite.site().base() + "/identity/sign-in").follows("Sign in with a passkey");
            assertTrue(person.reads("A passkey needs a script in your browser"), person::text);
            assertFalse(person.reads("Use my passkey"), person::text);
            person.follows("Sign in with email and password");
            assertEquals("Sign in", person.heading());
        }
    }

    @Test
    @DisplayName(
            "AUD-M19 IDENTITY-54 where a site is no demo its administrator gets nowhere with a password: two passkeys"
                    + " come first, and one of them is shown in each session")
    void administrator() {
        Map<String, String> inLife = Map.of("ALONGSIDE_DEMO", "false", "ALONGSIDE_LET_TIME_PASS", "false");
        try (DemoSite site = DemoSite.start(folder, Ports.free(), Ports.free(), inLife);
                Visitor mika = Visitor.arrives()) {
            holds(mika, "internal");
            signsIn(site, mika, "/admin/launches");
            assertEquals("Two passkeys for you", mika.heading());
            mika.sees("26-site-keys").types("The word", "AAAA-BBBB-CCCC").clicks("Add a passkey");
            assertTrue(mika.reads("This word is wrong or too old"), mika::text);
            mika.types("The word", word()).clicks("Add a passkey");
            mika.opens(site.base() + "/admin/launches");
            assertEquals("Two passkeys for you", mika.heading(), "one is not enough");
            holds(mika, "usb");
            mika.clicks("Add a passkey").clicks("On to the site");
            assertTrue(
                    mika.page().url().endsWith("/admin/platforms"), mika.page().url());
            try (Visitor thief = Visitor.arrives()) {
                signsIn(site, thief, "/admin/launches");
                assertEquals("Please show your passkey", thief.heading(), "the password alone");
                for (String page : List.of("/identity/site-keys", "/admin/platforms", "/admin/responses")) {
                    assertEquals(
                            "Please show your passkey",
                            thief.opens(site.base() + page).heading(),
                            page);
                }
            }
            mika.page().context().clearCookies();
            signsIn(site, mika, "/admin/launches");
            mika.sees("26-confirm").goesOn("Use my passkey");
            assertTrue(
                    mika.page().url().endsWith("/admin/launches"), mika.page().url());
            assertEquals(List.of(), mika.complaints());
        }
    }

    /** What lies beside the key file, for whoever runs the machine. */
    private String word() {
        try {
            return Files.readString(folder.resolve("first-passkey.word")).strip();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static void signsIn(DemoSite site, Visitor person, String page) {
        person.opens(site.base() + page);
        person.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
        person.clicks("Sign in");
    }
}
