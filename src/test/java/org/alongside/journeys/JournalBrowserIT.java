package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writing on a step, as the badge tells of it. */
@BrowserTest
class JournalBrowserIT {

    private static final String WORDS = "#part-words";
    private static final String BADGE = "[data-saved]";

    private final DemoSite site = TestSite.site();
    private Walker writer;

    @Test
    @DisplayName(
            "LEARNING-7 UX-A1 UX-A16 what is written on a step is saved as the badge says, outlives a session that ends,"
                    + " and goes along with Leave now")
    void words() {
        try (Visitor rashid = Visitor.arrives()) {
            writer = Walk.opensAStepToWriteOn(site, rashid);
            String step = rashid.page().url();
            saysOnlyWhatIsSo(rashid);
            savesAfterANewSignIn(rashid, step);
            leavesWithTheLastWords(rashid.page(), step);
            continuesToAPageThatKeepsThem(rashid, step);
        }
    }

    @Test
    @DisplayName("CASE-leave-long-hebrew LEARNING-7 the last words go along in any writing, by a link and by Leave now")
    void longWords() {
        String letters = "\u05d0".repeat(12_000);
        try (Visitor rashid = Visitor.arrives()) {
            writer = Walk.opensAStepToWriteOn(site, rashid);
            Page page = rashid.page();
            String step = page.url();
            page.locator(WORDS).fill(letters);
            page.waitForCondition(
                    () -> page.locator(BADGE).getAttribute("class").equals("saved is-saved"));
            page.locator(WORDS).fill(letters + " by a link");
            page.navigate(site.base() + "/help");
            page.navigate(step);
            assertEquals(letters + " by a link", page.locator(WORDS).inputValue());

            page.locator(WORDS).fill(letters + " by Leave now");
            page.locator(".leave").first().click();
            page.waitForURL(address -> address.startsWith(site.lms().issuer()));
            signsInAgain(page, step);
            assertEquals(letters + " by Leave now", page.locator(WORDS).inputValue());
        }
    }

    @Test
    @DisplayName(
            "AUD-M4 Q-S14 a page out of sight has no word of anybody in it, and has them again when its person is back;"
                    + " sabotage: a page that is only hidden has them all")
    void outOfSight() {
        try (Visitor rashid = Visitor.arrives()) {
            writer = Walk.opensAStepToWriteOn(site, rashid);
            Page page = rashid.page();
            page.locator(WORDS).fill("between us");
            page.waitForCondition(
                    () -> page.locator(BADGE).getAttribute("class").equals("saved is-saved"));
            page.reload();
            assertTrue(page.content().contains("between us"), "they stand there while she looks");

            page.evaluate("document.dispatchEvent(new Event('freeze'))");
            assertFalse(page.content().contains("between us"));
            assertFalse(page.locator("#main").isVisible());

            page.evaluate("dispatchEvent(new Event('focus'))");
            page.locator(WORDS).waitFor();
            assertEquals("between us", page.locator(WORDS).inputValue());
            page.evaluate("document.getElementById('main').hidden = true");
            assertFalse(page.locator(WORDS).isVisible());
            assertTrue(page.content().contains("between us"), "sabotage: hidden only");
        }
    }

    /** Saved when the server has the words, and not while it cannot be reached. */
    private static void saysOnlyWhatIsSo(Visitor rashid) {
        Page page = rashid.page();
        Locator badge = page.locator(BADGE);
        page.locator(WORDS).fill("one");
        page.waitForCondition(() -> badge.getAttribute("class").equals("saved is-saved"));
        page.context().setOffline(true);
        page.locator(WORDS).fill("one, two");
        page.waitForCondition(() -> badge.getAttribute("class").equals("saved is-unsaved"));
        assertTrue(badge.locator("svg path").isVisible());
        page.context().setOffline(false);
        page.waitForCondition(() -> badge.getAttribute("class").equals("saved is-saved"));
        page.reload();
        assertEquals("one, two", page.locator(WORDS).inputValue());
        assertEquals(
                List.of(),
                rashid.complaints().stream()
                        .filter(line -> !line.contains("ERR_INTERNET_DISCONNECTED"))
                        .toList());
    }

    private void savesAfterANewSignIn(Visitor rashid, String step) {
        Page page = rashid.page();
        Locator badge = page.locator(BADGE);
        page.context().clearCookies();
        page.locator(WORDS).fill("while it is down");
        badge.getByRole(AriaRole.LINK).waitFor();
        rashid.sees("34-step-closed");
        Page other = page.context().newPage();
        signsInAgain(other, step);
        other.close();
        page.locator("main h1").click();
        page.waitForCondition(() -> badge.getAttribute("class").equals("saved is-saved"));
        page.reload();
        assertEquals("while it is down", page.locator(WORDS).inputValue());
    }

    private void leavesWithTheLastWords(Page page, String step) {
        page.locator(WORDS).fill("the very last");
        page.locator(".leave").first().click();
        page.waitForURL(address -> address.startsWith(site.lms().issuer()));
        signsInAgain(page, step);
        page.locator(WORDS).waitFor();
        assertEquals("the very last", page.locator(WORDS).inputValue());
    }

    private void continuesToAPageThatKeepsThem(Visitor rashid, String step) {
        Page page = rashid.page();
        page.context().clearCookies();
        page.locator(WORDS).fill("not to be lost");
        page.locator(BADGE).getByRole(AriaRole.LINK).waitFor();
        page.getByText("Continue", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .waitFor();
        assertFalse(page.content().contains("not to be lost"), "nobody is signed in who could read them");
        rashid.sees("34-step-kept");
        Page other = page.context().newPage();
        signsInAgain(other, step);
        other.close();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send again"))
                .click();
        page.waitForURL(address -> !address.equals(step));
        page.navigate(step);
        assertEquals("not to be lost", page.locator(WORDS).inputValue());
    }

    private void signsInAgain(Page page, String next) {
        page.navigate(site.base() + "/identity/sign-in");
        page.getByLabel("Email").fill(writer.email());
        page.getByLabel("Password").fill(writer.password());
        page.locator("main form button").first().click();
        page.waitForURL(address -> !address.contains("/identity/sign-in"));
        page.navigate(next);
        page.fill("#pin", Walk.PIN);
        page.locator("main form button").first().click();
        page.waitForURL(address -> !address.contains("/identity/pin"));
    }
}
