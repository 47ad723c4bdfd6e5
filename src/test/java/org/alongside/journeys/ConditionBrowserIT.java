package org.alongside.journeys;

import static org.alongside.journeys.Answering.choose;
import static org.alongside.journeys.Answering.goOn;
import static org.alongside.journeys.Answering.isChosen;
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

/** Questions that come only after certain answers, and questions in own words: with and without JavaScript. */
@BrowserTest
class ConditionBrowserIT {

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName(
            "ASSESSMENT-5 ASSESSMENT-7 ASSESSMENT-20 ASSESSMENT-21: hidden questions are passed by, and own words are kept or stay"
                    + " in their box, with and without JavaScript")
    void both() {
        try (Visitor noor = Visitor.arrives();
                Visitor mika = Visitor.arrivesWithoutScript()) {
            goesThrough(noor, true);
            WritingInWords.withScript(site, noor);
            goesThrough(mika, false);
            WritingInWords.withoutScript(site, mika);
        }
    }

    private void goesThrough(Visitor person, boolean looks) {
        Page page = Answering.arrived(site, person).page();
        person.opens(site.base() + "/assessment/start?instrument=morning-steps");
        assertTrue(person.reads("At most 4 short questions"), person.text());
        person.clicks("Begin");
        assertTrue(person.title().startsWith("Question 1 of at most 4"), person.title());
        choose(page, "Sometimes");
        goOn(page, "Question 2 of at most 4");
        choose(page, "Often");
        goOn(page, "Question 3 of at most 4");
        choose(page, "Never");
        if (looks) {
            Answering.awaitBadge(page, "Saved at");
            person.sees("05-question-at-most");
        }
        goOn(page, "Question 4 of at most 4");
        person.clicks("Back").clicks("Back");
        assertTrue(isChosen(page, "Often"));
        choose(page, "Never");
        goOn(page, "Question 3 of at most 3");
        assertTrue(page.url().endsWith("n=4"), "the third is hidden now: " + page.url());
        page.navigate(page.url().replace("n=4", "n=3"));
        assertTrue(page.url().endsWith("n=4"), "by its address too: " + page.url());
        person.clicks("Back");
        assertTrue(page.url().endsWith("n=2"), page.url());
        goOn(page, "Question 3 of at most 3");
        goOn(page, "Before you send");
        assertTrue(person.reads("One of the 3 questions has no answer yet"), person.text());
        assertTrue(person.reads("Question 3: The morning feels light."), person.text());
        person.clicks("Question 3");
        choose(page, "Often");
        goOn(page, "Before you send");
        if (looks) {
            person.sees("05-questions-check-conditional");
        }
        assertTrue(person.reads("All 3 questions have an answer"), person.text());
        assertFalse(person.reads("keeps me from walking"));
        person.clicks("Send my answers");
        assertTrue(page.url().contains("result"), page.url());
        assertEquals(List.of(), person.complaints());
    }
}
