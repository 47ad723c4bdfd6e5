package org.alongside.journeys;

import static org.alongside.journeys.Answering.awaitBadge;
import static org.alongside.journeys.Answering.choose;
import static org.alongside.journeys.Answering.goOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answering in a real browser: what the badge says is so, whatever the network does (quality R2 to R4). */
@BrowserTest
class AutosaveBrowserIT {

    private static final String SAVE = Answering.SAVE;

    private final DemoSite site = TestSite.site();

    private Visitor begun(Visitor visitor) {
        return Answering.arrived(site, visitor);
    }

    @Test
    @DisplayName(
            "ASSESSMENT-1 ASSESSMENT-6: from the first page to the result, with Back, a pause and an open question")
    void wholeWay() {
        try (Visitor noor = begun(Visitor.arrives())) {
            Page page = noor.page();
            noor.sees("04-questions-start").clicks("Begin").sees("04-question");
            choose(page, "Very like me");
            awaitBadge(page, "Saved at");
            noor.sees("04-question-saved");
            goOn(page, "Question 2 of 10");
            noor.clicks("Back");
            assertTrue(page.getByLabel("Very like me", new Page.GetByLabelOptions().setExact(true))
                    .isChecked());
            noor.opens(site.base() + "/assessment/start?instrument=where-i-stand-habits");
            assertTrue(noor.reads("You have answered one of 10 questions"), noor.text());
            noor.clicks("Continue");
            assertTrue(noor.title().startsWith("Question 2 of 10"), noor.title());
            for (int n = 2; n <= 10; n++) {
                if (n != 5) {
                    choose(page, n == 7 ? "I would rather not say" : "Partly like me");
                }
                goOn(page, n < 10 ? "Question " + (n + 1) : "Before you send");
            }
            noor.sees("04-questions-check");
            assertTrue(noor.reads("One of the 10 questions has no answer yet"), noor.text());
            noor.clicks("Question 5");
            choose(page, "Not like me");
            goOn(page, "Before you send");
            noor.sees("04-questions-check-all").clicks("Send my answers");
            assertTrue(page.url().endsWith("/learning/result"), page.url());
            page.goBack();
            assertFalse(noor.title().startsWith("Question"), "sent answers cannot be opened again");
            assertEquals(List.of(), noor.complaints());
        }
    }

    @Test
    @DisplayName(
            "FR-B16 FR-B18 ASSESSMENT-2: saved only when the server has it: offline, failing and back; nothing stays in the browser")
    void outage() {
        try (Visitor noor = begun(Visitor.arrives())) {
            Page page = noor.page();
            noor.clicks("Begin");
            page.route(SAVE, Route::abort);
            choose(page, "Quite like me");
            awaitBadge(page, "Not saved yet. We keep trying. Keep this page open.");
            noor.sees("04-question-not-saved");
            page.locator("form button").first().click();
            assertTrue(page.title().startsWith("Question 1 of 10"), "the page stays until the server has it");
            page.unroute(SAVE);
            page.route(SAVE, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            page.waitForTimeout(1500);
            assertTrue(page.title().startsWith("Question 1 of 10"));
            page.unroute(SAVE);
            page.waitForCondition(() -> page.title().startsWith("Question 2 of 10"));
            noor.clicks("Back");
            assertTrue(page.getByLabel("Quite like me", new Page.GetByLabelOptions().setExact(true))
                    .isChecked());
            assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
            assertEquals(0, page.evaluate("caches.keys().then(k => k.length)"));
        }
    }

    @Test
    @DisplayName("ASSESSMENT-2: closed private pages keep the choice on the page, say how to go on, and then save it")
    void closed() {
        try (Visitor noor = begun(Visitor.arrives())) {
            Page page = noor.page();
            noor.clicks("Begin");
            page.route(
                    SAVE,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(403)
                            .setContentType("text/html")
                            .setBody("closed")));
            choose(page, "Not like me");
            awaitBadge(page, "Your private pages have closed");
            noor.sees("04-question-closed");
            assertTrue(page.getByLabel("Not like me", new Page.GetByLabelOptions().setExact(true))
                    .isChecked());
            page.evaluate("document.querySelector('form[data-save] input[name=csrf]').value = 'an old token'");
            page.unroute(SAVE);
            page.locator("main h1").click();
            awaitBadge(page, "Saved at");
        }
    }

    @Test
    @DisplayName("ASSESSMENT-2: a lost reply is asked for again, and a choice made meanwhile follows it, in order")
    void lostReply() {
        try (Visitor noor = begun(Visitor.arrives())) {
            Page page = noor.page();
            noor.clicks("Begin");
            AtomicInteger sent = new AtomicInteger();
            page.route(SAVE, route -> {
                if (sent.incrementAndGet() == 1) {
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            choose(page, "Not like me");
            choose(page, "Very like me");
            page.waitForCondition(() -> "3".equals(page.inputValue("input[name=revision]")));
            awaitBadge(page, "Saved at");
            assertEquals(3, sent.get(), "the first again, then the second");
            page.reload();
            assertTrue(page.getByLabel("Very like me", new Page.GetByLabelOptions().setExact(true))
                    .isChecked());
        }
    }

    @Test
    @DisplayName("ASSESSMENT-2: two tabs never overwrite each other silently")
    void twoTabs() {
        try (Visitor noor = begun(Visitor.arrives())) {
            Page first = noor.page();
            noor.clicks("Begin");
            Page second = first.context().newPage();
            second.navigate(first.url());
            choose(first, "A little like me");
            awaitBadge(first, "Saved at");
            // not check(): the server's refusal may have taken the choice back before it looks
            second.getByLabel("Very like me", new Page.GetByLabelOptions().setExact(true))
                    .click();
            awaitBadge(second, "The answer kept there is “A little like me”");
            assertTrue(second.getByLabel("A little like me").isChecked(), "what the server has is what is shown");
            choose(second, "Very like me");
            awaitBadge(second, "Saved at");
        }
    }

    @Test
    @DisplayName("ASSESSMENT-5: without JavaScript the button saves, goes on, and tells of another answer")
    void withoutScript() {
        try (Visitor noor = begun(Visitor.arrivesWithoutScript())) {
            Page page = noor.page();
            noor.clicks("Begin");
            Page other = page.context().newPage();
            other.navigate(page.url());
            choose(page, "A little like me");
            goOn(page, "Question 2 of 10");
            choose(other, "Very like me");
            other.locator("form button").first().click();
            other.waitForLoadState(LoadState.LOAD);
            assertTrue(other.locator(".errors").innerText().contains("A little like me"));
            assertTrue(other.title().startsWith("Error: Question 1 of 10"), other.title());
            goOn(other, "Question 2 of 10");
            noor.clicks("Back");
            assertTrue(page.getByLabel("Very like me", new Page.GetByLabelOptions().setExact(true))
                    .isChecked());
            page.waitForURL(Pattern.compile(".*n=1"));
        }
    }
}
