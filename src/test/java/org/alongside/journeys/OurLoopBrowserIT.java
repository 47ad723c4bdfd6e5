package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.Step;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The second module: two boxes, an arrow, own words that come again, a minute, and what is said a day later. The modules
 * after it are walked as plain forms.
 */
@BrowserTest
class OurLoopBrowserIT {

    private static final Course COURSE = DemoSite.course();

    private final DemoSite site = TestSite.site();

    private static List<Step> steps(String module) {
        return COURSE.modules().stream()
                .filter(each -> each.slug().value().equals(module))
                .findFirst()
                .orElseThrow()
                .steps();
    }

    private static Step step(String module, String slug) {
        return steps(module).stream()
                .filter(step -> step.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Step step) {
        return "/learning/step?id=" + step.uuid();
    }

    private static String step(String slug) {
        return address(step("our-loop", slug));
    }

    @Test
    @DisplayName(
            "LEARNING-13 LEARNING-16 what stands in two boxes and in an arrow is saved as it is typed and comes again;"
                    + " a minute counts down and can be stopped")
    void withScript() {
        try (Visitor rashid = Visitor.arrives()) {
            Walker.signsUp(site, "Rashid").opensAt(rashid);
            Answering.opensPrivate(rashid, site.base() + step("said-and-heard"), Walker.PIN);
            writesBothSides(rashid);
            drawsTheArrow(rashid);
            meetsTheMinute(rashid);
            rashid.opens(site.base() + step("when-it-goes-round-again"));
            assertTrue(rashid.reads("This opens a day after you have finished “One small turn”."), rashid.text());
            rashid.sees("36-return-later");
            assertEquals(List.of(), rashid.complaints());
        }
    }

    private static void writesBothSides(Visitor rashid) {
        Page page = rashid.page();
        page.locator("#part-said-and-heard-left").fill("Did you get any milk?");
        page.locator("#part-said-and-heard-right").fill("> You had one thing to do.\nOne.");
        page.waitForCondition(
                () -> page.locator("[data-saved]").getAttribute("class").equals("saved is-saved"));
        page.reload();
        assertEquals(
                "Did you get any milk?",
                page.locator("#part-said-and-heard-left").inputValue());
        assertEquals(
                "> You had one thing to do.\nOne.",
                page.locator("#part-said-and-heard-right").inputValue());
        rashid.sees("36-columns");
    }

    private void drawsTheArrow(Visitor rashid) {
        rashid.opens(site.base() + step("my-own-arrow"));
        Page page = rashid.page();
        page.locator("#part-my-arrow-when").fill("you ask twice");
        page.locator("#part-my-arrow-deed").fill("say less");
        page.locator("#part-my-arrow-aim").fill("I say nothing wrong");
        rashid.sees("36-arrow").goesOn("Continue");
    }

    private void meetsTheMinute(Visitor rashid) {
        rashid.opens(site.base() + step("one-small-turn"));
        assertTrue(rashid.reads("When you ask twice, I say less, so that I say nothing wrong."), rashid.text());
        Locator button = rashid.page().locator(".timer button");
        Locator left = rashid.page().locator(".timer .left");
        button.click();
        assertTrue(left.innerText().matches("1:00|0:\\d\\d"), left.innerText());
        rashid.sees("36-timer");
        button.click();
        assertEquals("", left.innerText());
        assertEquals("Start the time", button.innerText());
    }

    @Test
    @DisplayName(
            "LEARNING-13 LEARNING-17 all of it works as plain forms, and a day later each way in which a try may have"
                    + " gone has its own words")
    void withoutScript() {
        Walker rashid = Walker.signsUp(site, "Rashid");
        rashid.presses(step("said-and-heard"), Map.of("do", "stop", "said-and-heard.left", "Fine."));
        assertTrue(rashid.opens(step("said-and-heard")).reads(">\nFine.</textarea>"));
        assertTrue(rashid.opens(step("one-small-turn")).reads("About one minute. Any clock will do"));
        rashid.presses(step("one-small-turn"), Map.of("do", "continue", "my-turn.line", "I sit down before I answer."));
        assertFalse(rashid.opens(step("when-it-goes-round-again")).reads("I did not try it"));
        Walker.administrator(site).letsPass("day", 1);
        assertTrue(rashid.opens(step("when-it-goes-round-again")).reads("I did not try it"));
        assertTrue(rashid.opens(step("when-it-goes-round-again")).reads("I sit down before I answer."));
        try (Visitor later = Visitor.arrivesWithoutScript()) {
            rashid.opensAt(later);
            Answering.opensPrivate(later, site.base() + step("when-it-goes-round-again"), Walker.PIN);
            later.page().locator("summary").nth(2).click();
            assertTrue(later.reads("a loop is quicker than a good idea"), later.text());
            assertFalse(later.reads("Then let it rest."), "the others stay closed");
        }
        try (Visitor seen = Visitor.arrives()) {
            rashid.opensAt(seen);
            Answering.opensPrivate(seen, site.base() + step("when-it-goes-round-again"), Walker.PIN);
            seen.page().locator("summary").nth(2).click();
            seen.sees("36-return");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "where-i-stand|somebody-carried-something|my-thanks|Thank you for the soup. I know now what it was about.",
                "small-doses|a-line-a-day|my-daily-line|When I hang up my coat.",
                "settling-together|when-it-went-past|my-repair|You wanted company, and I gave you advice.",
                "put-down-the-measuring-stick|the-question-without-the-stick|my-asking|I am slow at this, and I am at it.",
                "a-path-that-is-ours|as-far-as-the-bench|my-no|No to the pizza, and yes to one row at the concert.",
                "room-for-both|it-has-arrived|my-stem|That sounds heavy, and I am not going to mend it."
            })
    @DisplayName("LEARNING-13 LEARNING-17 every step of a further module opens, goes on as a plain form, and what was"
            + " tried comes again at its end a day later")
    void walked(String module, String slug, String pick, String line) {
        Walker rashid = Walker.signsUp(site, "Rashid");
        Step tried = step(module, slug);
        List<Step> steps = steps(module);
        for (Step step : steps) {
            String title = step.texts().ofReference().title();
            assertTrue(rashid.opens(address(step)).reads(title), title);
            if (step.equals(tried)) {
                rashid.presses(address(step), Map.of("do", "continue", pick + ".line", line));
            } else {
                rashid.presses(address(step), Map.of("do", "continue"));
            }
        }
        String last = address(steps.get(steps.size() - 1));
        assertFalse(rashid.opens(last).reads("I did not try it"));
        Walker.administrator(site).letsPass("week", 1);
        assertTrue(rashid.opens(last).reads("I did not try it"));
        assertTrue(rashid.opens(last).reads(line));
    }
}
