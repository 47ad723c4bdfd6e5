package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables of staff that grow: sorted, narrowed and gone through, with a script and without one. */
@BrowserTest
class StaffTablesBrowserIT {

    private static final int MORE_THAN_A_PAGE = 30;
    private static final String ROWS = "#launches_data > tr";

    private final DemoSite site = TestSite.site();

    /** Opens the launches as an administrator, after enough logins that came from nowhere. */
    private Visitor atTheLaunches(Visitor visitor) {
        for (int i = 0; i < MORE_THAN_A_PAGE; i++) {
            visitor.page()
                    .context()
                    .request()
                    .get(site.base() + "/lti/login?iss=https://nowhere.example&login_hint=" + i);
        }
        visitor.opens(site.base() + "/admin/launches");
        visitor.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
        return visitor.clicks("Sign in").opens(site.base() + "/admin/launches");
    }

    /** Waits for the answer that the table asks for by this act. */
    private static void asks(Page page, Runnable act) {
        page.waitForResponse(response -> "POST".equals(response.request().method()), act);
        page.waitForFunction("() => !window.jQuery || jQuery.active === 0");
    }

    private static String first(Page page) {
        return page.locator(ROWS + " a").first().innerText();
    }

    private static Locator heading(Page page, String words) {
        return page.locator("#launches_head th", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    @Test
    @DisplayName("IDENTITY-21 launches are sorted, narrowed and gone through by keyboard, and axe finds nothing")
    void table() {
        try (Visitor administrator = Visitor.arrives()) {
            Page page = atTheLaunches(administrator).sees("31-launches").page();
            page.locator(".ui-chart.drawn canvas").waitFor();
            page.locator("details.fold > summary").click();
            assertEquals(14, page.locator("details[open] tbody tr").count(), "the picture's days, in numbers");
            assertEquals(25, page.locator(ROWS).count());
            String newest = first(page);
            asks(page, () -> page.locator(".ui-paginator-next").press("Enter"));
            assertNotEquals(newest, first(page));
            assertTrue(page.locator(".ui-paginator-current").innerText().startsWith("26 to "));
            asks(page, () -> heading(page, "Platform").press("Enter"));
            assertEquals("ascending", heading(page, "Platform").getAttribute("aria-sort"));
            Locator outcome = heading(page, "Outcome").locator("input");
            asks(page, () -> outcome.pressSequentially("not a word of any outcome"));
            assertEquals(1, page.locator(ROWS).count());
            assertTrue(
                    page.locator(ROWS).innerText().contains("Nothing here fits"),
                    page.locator(ROWS).innerText());
            asks(page, () -> outcome.fill(""));
            asks(page, () -> outcome.pressSequentially("LACKS SOMETHING"));
            assertTrue(page.locator(ROWS).allInnerTexts().stream().allMatch(row -> row.contains("lacks something")));
            administrator.sees("31-launches-narrowed");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    @Test
    @DisplayName("IDENTITY-21 without a script the first rows stand there, and plain links lead to the next ones")
    void withoutScript() {
        try (Visitor administrator = Visitor.arrivesWithoutScript()) {
            Page page = atTheLaunches(administrator).page();
            assertEquals(25, page.locator(ROWS).count());
            String newest = first(page);
            page.locator("a", new Page.LocatorOptions().setHasText("Next rows")).click();
            assertNotEquals(newest, first(page));
            page.locator("a", new Page.LocatorOptions().setHasText("Rows before"))
                    .click();
            assertEquals(newest, first(page));
            assertFalse(administrator.reads("Exception"));
        }
    }
}
