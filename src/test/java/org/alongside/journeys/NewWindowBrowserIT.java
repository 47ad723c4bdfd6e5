package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * From the course into a window of its own, and back: by the course's link, and where a frame cannot keep a sign-in.
 */
@BrowserTest
class NewWindowBrowserIT {

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("PRACTICE-13 the course opens Alongside in a new window, and still stands where it was left")
    void fromTheCourse() {
        try (Visitor mika = Visitor.arrives()) {
            mika.opens(site.lms().issuer()).clicks("Mika");
            String course = mika.page().url();
            try (Visitor window = mika.opensAWindow("Open in a new window")) {
                arrives(window);
                assertEquals(List.of(), window.complaints());
            }
            assertEquals(course, mika.page().url());
            assertTrue(mika.reads("Open in this page"), mika.text());
            mika.clicks("Open in this page").looksIntoTheFrame();
            assertTrue(mika.frame().url().startsWith(site.base().toString()), "the same sign-in serves in the frame");
        }
    }

    @Test
    @DisplayName("LTI-17 RUNTIME-7 a frame that keeps no sign-in says so, and one button opens a window that does")
    void outOfTheFrame() {
        try (Visitor ana = Visitor.arrives()) {
            ana.opens(site.lms().issuer()).clicks("Ana");
            String course = ana.page().url();
            forgetsInFrames(ana.page().context());
            ana.clicks("Open in this page").looksIntoTheFrame();
            assertTrue(ana.reads("Your browser does not let us keep a sign-in inside this frame."), ana.text());
            ana.page().waitForCondition(() -> isAsHighAsItsPage(ana));
            ana.sees("29-frame-without-sign-in");
            ana.page().context().unrouteAll();
            try (Visitor window = ana.opensAWindow("Open in a new window")) {
                arrives(window);
                assertEquals(List.of(), window.complaints());
            }
            ana.opens(course);
            assertTrue(ana.reads("Open in this page"), ana.text());
            assertEquals(List.of(), ana.complaints());
        }
    }

    private static boolean isAsHighAsItsPage(Visitor visitor) {
        int page = ((Number) visitor.frame().evaluate("Math.ceil(document.body.getBoundingClientRect().height)"))
                .intValue();
        String frame = (String) visitor.page().evaluate("document.getElementById('tool').style.height");
        return frame.equals(page + "px");
    }

    private void arrives(Visitor window) {
        window.page().waitForURL(address -> address.startsWith(site.base().toString()));
        window.sees("29-new-window");
        assertTrue(
                window.page().url().startsWith(site.base().toString()),
                window.page().url());
        assertTrue(window.page().locator("body:not(.framed) .leave").first().isVisible(), "a page like any other");
        assertFalse(window.reads("This link did not open"), window.text());
    }

    /** As a browser does that keeps no cookies of other sites: what the login left is gone when the launch comes. */
    private static void forgetsInFrames(BrowserContext profile) {
        profile.route("**/lti/launch", route -> {
            profile.clearCookies(new BrowserContext.ClearCookiesOptions().setDomain("localhost"));
            route.resume();
        });
    }
}
