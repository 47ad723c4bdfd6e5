package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Leaving;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Language and zone are set in My data, in the middle of something: what was begun stands as it was. */
@BrowserTest
class SettingsBrowserIT {

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName(
            "FR-B23 LEARNING-7 ASSESSMENT-2: language and zone are set while words are not saved yet; on a step and at"
                    + " a question all of them stand, and the way goes on where it was left")
    void inTheMiddle() {
        try (Visitor rashid = Visitor.arrives()) {
            Walk.opensAStepToWriteOn(site, rashid);
            Page page = rashid.page();
            page.onDialog(Dialog::accept);
            String step = page.url();
            page.locator("#part-words").fill("Words that no timer has saved");
            sets(rashid, "Asia/Tokyo");
            page.navigate(step);
            rashid.waitsFor(() -> page.locator("#part-words").inputValue().equals("Words that no timer has saved"));

            rashid.opens(site.base() + "/assessment/start?instrument=week-in-words")
                    .clicks("Begin");
            Answering.choose(page, "Often");
            Answering.goOn(page, "Question 2");
            String question = page.url();
            page.fill("#words", "Own words, and the last of them");
            sets(rashid, "America/Lima");
            page.navigate(question);
            rashid.waitsFor(() -> page.inputValue("#words").equals("Own words, and the last of them"));
            assertTrue(page.title().startsWith("Question 2"), page.title());
            rashid.clicks("Back");
            assertTrue(Answering.isChosen(page, "Often"), "the answer before it stands too");
            assertEquals(List.of(), rashid.complaints());
        }
    }

    /** Within the pause after the last key: nothing was sent yet. */
    private void sets(Visitor person, String zone) {
        Page page = person.page();
        Leaving.by(page.mainFrame(), "location.assign('/data')", null);
        page.waitForURL(address -> address.endsWith("/data"));
        page.locator("#language").selectOption("en");
        page.locator("#zone").selectOption(zone);
        person.clicks("Keep these");
        assertEquals(zone, page.locator("#zone").inputValue());
    }
}
