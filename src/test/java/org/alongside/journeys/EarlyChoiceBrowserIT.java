package org.alongside.journeys;

import static org.alongside.journeys.Answering.arrived;
import static org.alongside.journeys.Answering.awaitTitle;
import static org.alongside.journeys.Answering.choose;
import static org.alongside.journeys.Answering.isChosen;
import static org.alongside.journeys.Answering.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Leaving;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A choice and a press on Continue before, while and right after the script arrives: nobody is held back. */
@BrowserTest
class EarlyChoiceBrowserIT {

    private static final String SCRIPT = "**/answer.js*";

    private final DemoSite site = TestSite.site();
    private final List<String> asked = new ArrayList<>();
    private final List<Route> held = new ArrayList<>();
    private boolean arrived;

    /** At the first question, whose script is held back; whatever the page asks the person is noted, and declined. */
    private Page withoutItsScriptYet(Visitor noor) {
        Page page = arrived(site, noor).page();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        noor.clicks("Begin");
        page.route(SCRIPT, this::comes);
        page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty());
        page.locator("form button").first().waitFor();
        return page;
    }

    /** Also that of the next page, which may ask for it before the first one has it. */
    private void comes(Route script) {
        if (arrived) {
            script.resume();
        } else {
            held.add(script);
        }
    }

    private void scriptArrives() {
        arrived = true;
        held.forEach(Route::resume);
    }

    @Test
    @DisplayName("ASSESSMENT-2 ASSESSMENT-8: chosen and pressed before the script is there: the form goes on its own")
    void beforeTheScript() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = withoutItsScriptYet(noor);
            choose(page, "Quite like me");
            Leaving.by(page.mainFrame(), "document.querySelector('form[data-save]').requestSubmit()", null);
            scriptArrives();
            awaitTitle(page, "Question 2 of 10");
            page.goBack();
            assertTrue(isChosen(page, "Quite like me"));
            assertEquals(List.of(), asked);
        }
    }

    @Test
    @DisplayName(
            "ASSESSMENT-2 ASSESSMENT-8: chosen before the script, pressed twice while it saves: on to the next page, once")
    void whileTheScriptSaves() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = withoutItsScriptYet(noor);
            choose(page, "Quite like me");
            scriptArrives();
            page.waitForLoadState();
            press(page);
            awaitTitle(page, "Question 2 of 10");
            choose(page, "Quite like me");
            page.locator("form button").first().dblclick();
            awaitTitle(page, "Question 3 of 10");
            assertEquals(List.of(), asked);
        }
    }

    @Test
    @DisplayName(
            "ASSESSMENT-2 ASSESSMENT-8: who pressed Continue without a network is still asked before the tab throws it away")
    void pressedAndNotSaved() {
        try (Visitor noor = Visitor.arrives()) {
            Page page = arrived(site, noor).page();
            noor.clicks("Begin");
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.route(Answering.SAVE, Route::abort);
            choose(page, "Quite like me");
            press(page);
            Answering.awaitBadge(page, "Not saved yet");
            page.navigate(site.base() + "/help");
            assertEquals(List.of("beforeunload"), asked);
        }
    }
}
