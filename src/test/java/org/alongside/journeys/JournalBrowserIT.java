package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writing on a step, as the badge tells of it. */
@BrowserTest
class JournalBrowserIT {

    private final DemoSite site = TestSite.empty("journal");

    @AfterEach
    void stops() {
        site.close();
    }

    @Test
    @DisplayName("LEARNING-7 the badge says saved when the server has the words, and not while it cannot be reached")
    void saved() {
        try (Visitor rashid = Visitor.arrives()) {
            opensAStepToWriteOn(rashid);
            Locator badge = rashid.page().locator("[data-saved]");
            rashid.page().locator("#part-words").fill("one");
            rashid.page().waitForCondition(() -> badge.getAttribute("class").equals("saved is-saved"));
            rashid.page().context().setOffline(true);
            rashid.page().locator("#part-words").fill("one, two");
            rashid.page().waitForCondition(() -> badge.getAttribute("class").equals("saved is-unsaved"));
            assertTrue(badge.locator("svg path").isVisible());
            rashid.page().context().setOffline(false);
            rashid.page().waitForCondition(() -> badge.getAttribute("class").equals("saved is-saved"));
            rashid.page().reload();
            assertEquals("one, two", rashid.page().locator("#part-words").inputValue());
            assertEquals(
                    List.of(),
                    rashid.complaints().stream()
                            .filter(line -> !line.contains("ERR_INTERNET_DISCONNECTED"))
                            .toList());
        }
    }

    private void opensAStepToWriteOn(Visitor rashid) {
        Walk walk = Walk.of(site, rashid, false)
                .signsIn(DemoSite.PARTNER, DemoSite.PASSWORD)
                .agreesAs("Rashid");
        String outline = "/learning/module?id=" + DemoSite.firstModule();
        walk.choosesPinAt("/learning/result").goes(outline);
        int steps = rashid.page().locator("main tbody th a").count();
        for (int step = 0; step < steps && rashid.page().locator("#part-words").count() == 0; step++) {
            walk.goes(outline);
            rashid.page().locator("main tbody th a").nth(step).click();
        }
    }
}
