package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.Step;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A course behind the PIN: its pace, enough for now, and what nobody sees without the PIN. */
@BrowserTest
class CoursePageBrowserIT {

    private static final Course FOR_TWO = DemoSite.course();
    private static final Course FOR_ONE = DemoSite.course("asking-together");

    private final DemoSite site = TestSite.site();

    private static String page(Course course) {
        return "/learning/course?id=" + course.uuid();
    }

    private static void finishes(Walker person, CourseModule module) {
        for (Step step : module.steps()) {
            person.presses("/learning/step?id=" + step.uuid(), Map.of("do", "continue"));
        }
    }

    @Test
    @DisplayName(
            "LEARNING-26 INV-02c without the PIN nobody sees whether a course for one person was taken up, or how far"
                    + " somebody is in it")
    void sameForAll() {
        Walker asks = Walker.signsUp(site, "Mika");
        asks.presses(page(FOR_ONE), Map.of());
        assertTrue(asks.opens(page(FOR_ONE)).reads("You have done 0 of"), "it is taken up");
        Seen before = asks.elsewhere().opens("/path");
        CourseModule first = FOR_ONE.modules().get(0);
        finishes(asks, first);
        assertEquals(List.of(), asks.elsewhere().opens("/path").differencesFrom(before));

        Walker asksNot = Walker.signsUp(site, "Mika");
        assertEquals(List.of(), asksNot.elsewhere().opens("/path").differencesFrom(before));
        String outline = "/learning/module?id=" + first.uuid();
        for (Walker person : List.of(asks.elsewhere(), asksNot.elsewhere())) {
            String leadsTo = person.visitor().opens(outline).location().orElseThrow();
            assertTrue(leadsTo.endsWith(page(FOR_ONE)), leadsTo);
            String asked = person.visitor().opens(page(FOR_ONE)).location().orElseThrow();
            assertTrue(asked.contains("/identity/pin"), asked);
        }
        assertTrue(asks.opens(outline).reads("id=\"whole\""), "its owner reads on behind the PIN");
    }

    @Test
    @DisplayName("LEARNING-24 LEARNING-25 by choice a part a week is suggested and nothing is locked; enough for now is"
            + " said with one press and taken back with one")
    void paceAndEnough() {
        Walker walker = Walker.signsUp(site, "Rashid");
        try (Visitor person = Visitor.arrives()) {
            walker.opensAt(person);
            Answering.opensPrivate(person, site.base() + page(FOR_TWO), Walk.PIN);
            Walk walk = Walk.of(site, person, true).look("28-course");
            person.page().locator("label[for=pace-weekly]").click();
            person.clicks("Keep this");
            assertTrue(person.reads("Kept."), person.text());
            assertFalse(person.reads("It is quiet until Monday"), "nothing is whole yet");
            finishes(walker, FOR_TWO.modules().get(0));
            walk.goesPrivately(page(FOR_TWO)).look("28-course-quiet");
            assertTrue(person.reads("It is quiet until Monday"), person.text());
            assertEquals(1, person.page().locator("a.card.next").count(), "and one can go on");

            person.clicks("It is enough for now");
            walk.look("28-course-enough");
            assertTrue(person.reads("You took from this course what you wanted from it"), person.text());
            assertEquals(0, person.page().locator("a.card.next").count(), "nothing is suggested any more");
            person.clicks("Take it up again");
            walk.look("28-course-again");
            assertTrue(person.reads("You have taken it up again"), person.text());
            assertTrue(person.reads("It is quiet until Monday"), "the pace is as it was");
            walk.goes("/path").look("28-path");
            assertEquals(List.of(), person.complaints());
        }
    }
}
