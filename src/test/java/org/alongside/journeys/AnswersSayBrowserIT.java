package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What own answers say: a sentence, a picture, a place to begin chosen right there, and the line over time. */
@BrowserTest
class AnswersSayBrowserIT {

    /** Three rulers; then of t, n, x, d and k one each, four times. They wonder more than they try. */
    private static final int[] WONDERING = {8, 6, 3, 3, 0, 2, 3, 0, 4, 1, 1, 2, 1, 3, 0, 3, 3, 0, 4, -1, 0, 3, 1};

    /** The other way round. */
    private static final int[] TRYING = {9, 6, 3, 1, 0, 2, 4, 0, 1, 1, 1, 4, 1, 1, 0, 3, 4, 0, 1, -1, 0, 4, 1};

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("LEARNING-22 LEARNING-23 LEARNING-3 UX-A7 what my answers say leads on from them: where to begin is"
            + " chosen there, and the second time tells what changed clearly and what did not")
    void leadsOn() {
        try (Visitor person = Visitor.arrives()) {
            Walker administrator = Walker.administrator(site);
            Walker sitting = Walker.signsUp(site, "Rashid").opensAt(person);
            Answering.opensPrivate(person, site.base() + "/learning/result", Walk.PIN);
            Walk walk = Walk.of(site, person, true);
            walk.goesPrivately("/learning/result").look("27-says-nothing");
            assertTrue(person.reads("There is nothing to say yet."), person.text());

            sitting.takes("where-i-stand", WONDERING);
            walk.goesPrivately("/learning/result").look("27-says-first");
            assertTrue(person.reads("You are wondering about your own part."), person.text());
            assertTrue(person.reads("Each dot is one of your answers"), person.text());
            assertEquals(
                    "Where my answers lie",
                    person.page().locator("table caption").first().textContent());
            assertTrue(person.reads("One starting place that fits"), person.text());
            assertTrue(person.reads("You have answered these questions once."), person.text());
            choosesThere(walk);

            sitting.takes("where-i-stand-habits", 4, 4, 3, 2, 4, 1, 0, 1, 0, -1);
            administrator.letsPass("week", 5);
            sitting.takes("where-i-stand", TRYING);
            walk.goesPrivately("/learning/result");
            person.page()
                    .locator("details")
                    .all()
                    .forEach(d -> d.locator("summary").click());
            walk.look("27-says-second");
            overTime(person);
            assertEquals(List.of(), person.complaints());
        }
    }

    private static void choosesThere(Walk walk) {
        Visitor person = walk.person();
        assertEquals(1, person.page().locator("[name=entry]").count(), "one that fits");
        person.page().locator("label.choice").click();
        person.clicks("Begin here");
        walk.look("27-says-kept");
        assertTrue(person.reads("Kept. You can change it whenever you like."), person.text());
        assertTrue(person.page().locator("[name=entry]").isChecked());
    }

    private static void overTime(Visitor person) {
        assertTrue(person.reads("You are trying things out."), person.text());
        assertTrue(person.reads("each of your answers lies nearer to “Very like me” now"), person.text());
        assertTrue(person.reads("each of your answers lies nearer to “Not like me” now"), person.text());
        assertTrue(person.reads("no clear change"), person.text());
        assertFalse(person.text().matches("(?s).*\\b[0-9]\\.[0-9].*"), "no mean, no score");
    }
}
