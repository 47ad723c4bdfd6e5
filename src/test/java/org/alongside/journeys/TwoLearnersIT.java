package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two learners of one course, launched by one link: two people, each at their own browser. */
class TwoLearnersIT {

    private static final Pattern CODE = Pattern.compile("data-code[^>]*>([^<]+)<");
    private static final String MODULE = "/learning/module?id=" + DemoSite.linkedModule();

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("two learners launched from two browsers are two people, and what one finishes the other has not")
    void apart() {
        Plain first = Plain.of(site).launchesAs(site.lms().learner(3101)).agrees("Salla");
        Plain second = Plain.of(site).launchesAs(site.lms().learner(3102)).agrees("Dario");
        String unchanged = second.opens(MODULE).page().body();
        first.finishes(first.steps().get(0));
        String changed = first.opens(MODULE).page().body();
        assertFalse(plain(unchanged).equals(plain(changed)), "the first has finished a step");
        assertEquals(plain(unchanged), plain(second.opens(MODULE).page().body()));

        first.showsOwnCredential().opensPrivately("/pairing/code").sends(Map.of());
        String code = code(first.page().body());
        second.showsOwnCredential().opensPrivately("/pairing/join").sends(Map.of("code", code, "do", "join"));
        assertTrue(second.opens("/pairing/see").page().body().contains(">Dario</strong>"));
        assertTrue(first.opens("/pairing/see").page().body().contains(">Salla</strong>"));
        assertFalse(first.page().body().contains(">Dario</strong>"));
    }

    @Test
    @DisplayName(
            "a second learner at the same browser is themselves, and finds nothing of the first one’s session open")
    void oneBrowser() {
        Plain browser = Plain.of(site).launchesAs(site.lms().learner(3103)).agrees("Ilse");
        browser.opensPrivately("/data");
        assertTrue(browser.page().address().endsWith("/data"), browser.page().address());
        browser.launchesAs(site.lms().learner(3104));
        assertTrue(
                browser.page().address().contains("/identity/welcome"),
                "a new person is asked anew, not " + browser.page());
        browser.agrees("Jon").opens("/data");
        assertTrue(browser.page().address().contains("/identity/pin"), "the other's PIN opens nothing here");
        assertFalse(browser.page().body().contains("Ilse"));
    }

    /** Without what differs from session to session. */
    private static String plain(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("name=\"(csrf|owner)\" value=\"[^\"]*\"", "");
    }

    private static String code(String page) {
        Matcher code = CODE.matcher(page);
        assertTrue(code.find(), page);
        return code.group(1).strip();
    }
}
