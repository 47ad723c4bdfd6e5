package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people met on the pages, each by its kind. */
@BrowserTest
class WhatPeopleMetBrowserIT {

    private static final String PHRASE = "a lamp in the window";
    private static final String PIN_PAGE = "/own/questions";

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("UX-A2 in the platform's frame a page that follows begins at its heading, where reading goes on")
    void beginsAtItsHeading() {
        try (Visitor person = Visitor.arrives()) {
            Walk.of(site, person, false).launchesAs("Noor");
            assertFalse(focusOnHeading(person), "the launch itself takes no focus");
            person.frame().locator("a[href='/help']").first().click();
            person.frame().waitForURL(address -> address.contains("/help"));
            person.waitsFor(() -> focusOnHeading(person));
            assertTrue(focusOnHeading(person));
        }
    }

    private static boolean focusOnHeading(Visitor person) {
        return Boolean.TRUE.equals(
                person.frame().evaluate("document.activeElement !== null && document.activeElement.tagName === 'H1'"));
    }

    @Test
    @DisplayName("UX-A3 an administrator who signs in finds administration, the way back and the way out")
    void administration() {
        try (Visitor administrator = Visitor.arrives()) {
            administrator.opens(site.base() + "/identity/sign-in");
            administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
            administrator.clicks("Sign in");
            assertTrue(
                    administrator.page().url().endsWith("/admin/platforms"),
                    administrator.page().url());
            administrator.follows("My own pages");
            assertFalse(
                    administrator.page().url().contains("/admin/"),
                    administrator.page().url());
            administrator.follows("Administration");
            assertTrue(administrator.page().url().contains("/admin/platforms"));
            administrator.clicks("Sign out");
            assertTrue(administrator.page().url().contains("/identity/sign-in"));
            assertEquals(List.of(), administrator.complaints());
        }
    }

    @Test
    @DisplayName("CASE-time-zone UX-A4 RV-D2 a zone is set by hand, and until then an hour says that it is UTC")
    void ownClock() {
        try (Visitor person = newcomer("own-clock@demo.example")) {
            Walk.of(site, person, false).choosesPinAt("/data");
            assertTrue(person.reads("UTC"), person.text());
            person.page().locator("#zone").selectOption("Asia/Tokyo");
            person.clicks("Keep these");
            assertFalse(person.page().locator("main .list").first().innerText().contains("UTC"));
            assertEquals("Asia/Tokyo", person.page().locator("#zone").inputValue());
            person.sees("30-own-clock");
        }
    }

    @Test
    @DisplayName("UX-A5 SAFETY-9 SAFETY-70 help begins with emergency numbers, a place opens without address or form")
    void help() {
        try (Visitor person = Visitor.arrives()) {
            person.opens(site.base() + "/help");
            person.page().locator("summary", hasText("Spain")).click();
            String number =
                    person.page().locator("details[open] .numbers li").first().innerText();
            assertTrue(number.strip().startsWith("112"), number);
            for (String line : person.page().locator("details[open] .lines li").allInnerTexts()) {
                assertTrue(line.strip().startsWith("For "), "whom a line serves comes before its number: " + line);
            }
            String danger = person.page().locator("main section").first().innerText();
            assertTrue(danger.strip().startsWith("In danger now?"), danger);
            assertFalse(danger.contains("checked"), "an emergency number has no warning: " + danger);
            assertTrue(person.page().url().endsWith("/help"), person.page().url());
            assertEquals(0, person.page().locator("main form").count());
            person.sees("30-help-place");
            person.page().locator("summary", hasText("United States")).click();
            assertEquals(1, person.page().locator("details[open]").count(), "one place is open at a time");
            person.sees("30-help-longest");
        }
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    @DisplayName("UX-A6 a summary of errors names each field")
    void namesTheField() {
        try (Visitor administrator = Visitor.arrives()) {
            administrator.opens(site.base() + "/admin/platforms");
            administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
            administrator.clicks("Sign in").clicks("Keep this platform");
            List<String> lines = administrator.page().locator(".errors li").allInnerTexts();
            assertTrue(lines.size() > 3, lines.toString());
            assertTrue(lines.stream().allMatch(line -> line.contains(": ")), lines.toString());
            assertTrue(administrator.title().startsWith("Error:"), administrator.title());
            administrator.sees("30-platform-errors");
        }
    }

    @Test
    @DisplayName("UX-A8 what is left open of the six questions is marked where it stands, and reached by its number")
    void openQuestions() {
        try (Visitor person = newcomer("six-open@demo.example")) {
            Walk.of(site, person, false).choosesPinAt(PIN_PAGE);
            person.page().locator("#q1-NO").check();
            person.clicks("Keep my answers");
            assertEquals(5, person.page().locator("fieldset .error").count());
            assertTrue(person.page().locator("#q2 legend").innerText().startsWith("2."));
            assertTrue(person.page().locator("#q1-NO").isChecked());
            person.page().locator(".errors a").first().click();
            assertTrue(Boolean.TRUE.equals(person.page()
                    .evaluate("document.getElementById('q2').getBoundingClientRect().top"
                            + " >= document.querySelector('.top').getBoundingClientRect().bottom")));
            person.sees("30-six-open");
        }
    }

    @Test
    @DisplayName("UX-A10 a rest that cannot be taken back at once is asked about once, and then said")
    void askedOnce() {
        try (Visitor person = newcomer("asked-once@demo.example")) {
            Walk.of(site, person, false).choosesPinAt("/own/page");
            person.clicks("Let my steps and those for two rest");
            assertTrue(person.reads("Shall it be so?"), person.text());
            person.sees("30-asked-once");
            person.follows("No, leave it");
            assertTrue(person.reads("What would rest"), "nothing was done");
            person.clicks("Let my steps and those for two rest").clicks("Yes, let it rest");
            assertTrue(person.reads("Done."), person.text());
            assertTrue(person.reads("What rests now"), person.text());
        }
    }

    @Test
    @DisplayName("UX-A12 with text at 200 % and with wide text spacing Leave now stays on the screen")
    void largeText() {
        try (Visitor person = Visitor.arrives()) {
            person.page().setViewportSize(320, 740);
            for (String page : List.of("/", "/help", "/how", "/identity/sign-in")) {
                person.opens(site.base() + page);
                styles(person, "html{font-size:200%}");
                assertTrue(leaveIsOnTheScreen(person), "200 % on " + page);
                person.opens(site.base() + page);
                styles(
                        person,
                        "*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}");
                assertTrue(leaveIsOnTheScreen(person), "spacing on " + page);
            }
        }
    }

    /** As a reader's own style would: our policy refuses any that a page brings along. */
    private static void styles(Visitor person, String css) {
        person.page()
                .evaluate(
                        "css => { const own = new CSSStyleSheet(); own.replaceSync(css);"
                                + " document.adoptedStyleSheets = [own]; }",
                        css);
    }

    private static boolean leaveIsOnTheScreen(Visitor person) {
        return Boolean.TRUE.equals(person.page()
                .evaluate("(() => { const at = document.querySelector('.leave').getBoundingClientRect();"
                        + " return at.left >= 0 && at.right <= innerWidth; })()"));
    }

    @Test
    @DisplayName("UX-A15 three clicks with Shift mark text; only Shift alone, three times, leaves")
    void shiftWithClicks() {
        try (Visitor person = Visitor.arrives()) {
            person.opens(site.base() + "/how");
            for (int click = 0; click < 4; click++) {
                person.page().keyboard().down("Shift");
                person.page().mouse().click(160, 300);
                person.page().keyboard().up("Shift");
            }
            assertTrue(person.page().url().endsWith("/how"), person.page().url());
        }
    }

    @Test
    @DisplayName("UX-A20 the door for schools leads a learner to a page, and not to nothing")
    void schools() {
        try (Visitor person = newcomer("schools@demo.example")) {
            person.opens(site.base() + "/");
            person.follows("How a school connects");
            assertEquals("For schools and services", person.heading());
            person.sees("30-schools");
        }
    }

    private Visitor newcomer(String email) {
        Visitor person = Visitor.arrives();
        person.opens(site.base() + "/identity/sign-up?next=/path");
        person.types("Email", email)
                .types("Choose a password", PHRASE)
                .types("The password once more", PHRASE)
                .clicks("Make my account");
        Walk.of(site, person, false).agreesAs("Noor");
        return person;
    }
}
