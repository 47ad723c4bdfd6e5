package org.alongside.journeys;

import static org.alongside.journeys.Answering.awaitBadge;
import static org.alongside.journeys.Answering.awaitTitle;
import static org.alongside.journeys.Answering.choose;
import static org.alongside.journeys.Answering.goOn;
import static org.alongside.journeys.Answering.isChosen;
import static org.alongside.journeys.Answering.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Long outages, slow servers and sending more than once (quality R2, R4), in the real browser. */
@BrowserTest
class OutageBrowserIT {

    private static final String NOTHING_KEPT = "async () => localStorage.length + sessionStorage.length"
            + " + (await caches.keys()).length + (await indexedDB.databases()).length";

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName(
            "ASSESSMENT-2 ASSESSMENT-10: half an hour without a network, the tab open: the choice is there, and saved")
    void halfAnHour() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = Answering.arrived(site, noor).page();
            page.clock().install();
            noor.clicks("Begin");
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            page.context().setOffline(true);
            choose(page, "Quite like me");
            awaitBadge(page, "Not saved yet");
            page.clock().runFor("30:00");
            assertEquals(0, page.evaluate(NOTHING_KEPT), "nothing stays in the browser");
            page.context().setOffline(false);
            // whoever comes back to the tab finds it covered after ten quiet minutes, until the server says it is open
            page.evaluate("dispatchEvent(new Event('focus'))");
            page.clock().runFor("00:20");
            awaitBadge(page, "Saved at");
            page.reload();
            assertTrue(isChosen(page, "Quite like me"));
        }
    }

    @Test
    @DisplayName(
            "ASSESSMENT-2 ASSESSMENT-10: a server that is too slow and then fails is asked again, with the same answer")
    void tooSlow() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = Answering.arrived(site, noor).page();
            page.clock().install();
            noor.clicks("Begin");
            AtomicInteger asked = new AtomicInteger();
            page.route(Answering.SAVE, route -> {
                int time = asked.incrementAndGet();
                if (time == 2) {
                    route.fulfill(new Route.FulfillOptions().setStatus(500));
                } else if (time > 2) {
                    route.resume();
                }
            });
            choose(page, "Not like me");
            page.clock().runFor("00:11");
            awaitBadge(page, "Not saved yet");
            for (int n = 0; n < 10 && asked.get() < 3; n++) {
                page.clock().runFor("00:05");
                page.waitForTimeout(200);
            }
            awaitBadge(page, "Saved at");
            page.reload();
            assertTrue(isChosen(page, "Not like me"));
        }
    }

    @Test
    @DisplayName(
            "ASSESSMENT-3 ASSESSMENT-11: sent in two tabs and again after a cut reply: one result, the same receipt")
    void sentTwice() {
        try (Visitor noor = Visitor.arrives()) {
            Page first = Answering.arrived(site, noor).page();
            noor.clicks("Begin");
            for (int n = 1; n <= 10; n++) {
                first.getByRole(AriaRole.RADIO).nth(n % 5).check();
                goOn(first, n < 10 ? "Question " + (n + 1) : "Before you send");
            }
            Page second = first.context().newPage();
            second.navigate(first.url());
            AtomicInteger sent = new AtomicInteger();
            first.route("**/assessment/check*", route -> {
                if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
                    route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    route.abort();
                } else {
                    route.resume();
                }
            });
            press(first);
            first.waitForCondition(() -> sent.get() == 1);
            press(second);
            second.waitForCondition(() -> second.url().contains("result"));
            String receipt = second.locator("main").innerText();
            first.navigate(site.base() + "/assessment/start?instrument=where-i-stand-habits");
            assertTrue(first.locator("main").innerText().contains("You sent your answers on"));
            first.goBack();
            first.navigate(second.url());
            assertEquals(receipt, first.locator("main").innerText());
        }
    }

    @Test
    @DisplayName("FR-B24 ASSESSMENT-2: Back, reload and forward show what the server has, in every tab")
    void backAndReload() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = Answering.arrived(site, noor).page();
            noor.clicks("Begin");
            choose(page, "A little like me");
            goOn(page, "Question 2 of 10");
            page.goBack();
            awaitTitle(page, "Question 1 of 10");
            assertTrue(isChosen(page, "A little like me"));
            choose(page, "Very like me");
            awaitBadge(page, "Saved at");
            page.goForward();
            page.goBack();
            awaitTitle(page, "Question 1 of 10");
            assertTrue(isChosen(page, "Very like me"));
            page.reload();
            assertTrue(isChosen(page, "Very like me"));
        }
    }
}
