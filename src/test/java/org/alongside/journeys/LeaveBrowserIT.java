package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class LeaveBrowserIT {

    private static final String PHRASE = "a lamp in the window";

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("Q-S9 Leave now ends the session on the server and leaves nothing behind the Back button")
    void leavesByTheLink() {
        try (Visitor person = newcomer("leave-link@demo.example")) {
            person.opens(site.base() + "/data");
            person.page().locator(".leave").first().click();
            person.page().waitForURL(address -> address.startsWith(site.lms().issuer()));
            person.page().goBack();
            assertFalse(person.page().content().contains("leave-link"), "nothing of the person is left");
            person.opens(site.base() + "/path");
            assertTrue(
                    person.page().url().contains("/identity/sign-in"),
                    person.page().url());
        }
    }

    @Test
    @DisplayName("Q-S9 Shift three times leaves too")
    void leavesByTheKey() {
        try (Visitor person = newcomer("leave-key@demo.example")) {
            person.opens(site.base() + "/path");
            for (int tap = 0; tap < 3; tap++) {
                person.page().keyboard().press("Shift");
            }
            person.page().waitForURL(address -> address.startsWith(site.lms().issuer()));
            person.opens(site.base() + "/path");
            assertTrue(
                    person.page().url().contains("/identity/sign-in"),
                    person.page().url());
        }
    }

    @Test
    @DisplayName("Q-S9 without JavaScript signing up, answering and leaving work by plain links and buttons")
    void withoutScript() {
        try (Visitor person = Visitor.arrivesWithoutScript()) {
            Walk walk = Walk.of(site, person, false);
            signsUp(person, "no-script@demo.example");
            walk.choosesPinAt("/assessment/start?instrument=where-i-stand");
            person.goesOn("Begin");
            person.page().locator("[type=radio]").nth(2).check();
            person.goesOn("Continue");
            person.page().locator(".back").first().click();
            assertTrue(person.page().locator("[type=radio]").nth(2).isChecked(), "the answer was kept");
            person.page().locator(".leave").first().click();
            person.page().waitForURL(address -> address.startsWith(site.lms().issuer()));
            person.opens(site.base() + "/path");
            assertTrue(
                    person.page().url().contains("/identity/sign-in"),
                    person.page().url());
        }
    }

    @Test
    @DisplayName("Q-S14 a second visit asks for the PIN again, and a wrong one opens nothing")
    void pinAgain() {
        try (Visitor person = newcomer("pin-again@demo.example")) {
            Walk walk = Walk.of(site, person, true).choosesPinAt("/learning/result");
            walk.look("15-result-empty");
            walk.goes("/data");
            walk.look("21-data");
            person.opens(site.base() + "/leave").opens(site.base() + "/identity/sign-in?next=/learning/result");
            person.types("Email", "pin-again@demo.example")
                    .types("Password", PHRASE)
                    .clicks("Sign in");
            walk.look("12-pin-enter");
            person.types("PIN", "1379").clicks("Open");
            walk.look("12-pin-wrong");
            assertTrue(
                    person.page().url().contains("/identity/pin"), person.page().url());
            person.types("PIN", Walk.PIN).clicks("Open");
            assertTrue(
                    person.page().url().contains("/learning/result"),
                    person.page().url());
            assertEquals(List.of(), person.complaints());
        }
    }

    private Visitor newcomer(String email) {
        Visitor person = Visitor.arrives();
        signsUp(person, email);
        return person;
    }

    private void signsUp(Visitor person, String email) {
        person.opens(site.base() + "/identity/sign-up?next=/path");
        person.types("Email", email).types("Choose a password", PHRASE).types("The password once more", PHRASE);
        person.clicks("Make my account");
        Walk.of(site, person, false).agreesAs("Noor");
    }
}
