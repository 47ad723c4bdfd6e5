package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Both partners sit in the same course, each at their own browser, in a frame of another site. */
@BrowserTest
class TwoFromTheCourseBrowserIT {

    private static final String MODULE = "/learning/module?id=" + DemoSite.linkedModule();

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("two learners launched in two profiles are two people: own module page, own name, linked by a code")
    void twoLearners() {
        try (Visitor mika = Visitor.arrives();
                Visitor noor = Visitor.arrives()) {
            Walk mikas = arrives(mika, 4101, "Mika from the course");
            Walk noors = arrives(noor, 4102, "Noor from the course");
            assertNotEquals(session(mika), session(noor));

            mikas.choosesPinAt("/data");
            mika.frame().waitForURL(address -> address.endsWith("/data"));
            noors.choosesPinAt("/data");
            noor.frame().waitForURL(address -> address.endsWith("/data"));

            mikas.showsCode().goes("/together");
            mika.goesOn("About codes").clicks("Make a code");
            String code = mika.frame().locator("[data-code]").innerText();
            noors.showsCode().goes("/pairing/join");
            noor.types("The code", code).clicks("Look");
            noor.frame().waitForSelector("h1:has-text('Mika from the course')");
            noor.goesOn("Join");

            standsUnder(mikas, "Mika from the course", "Noor from the course");
            standsUnder(noors, "Noor from the course", "Mika from the course");
            assertEquals(List.of(), mika.complaints());
            assertEquals(List.of(), noor.complaints());
        }
    }

    private Walk arrives(Visitor person, int inTheCourse, String name) {
        Walk walk = Walk.of(site, person, false)
                .launchesAs(site.lms().learner(inTheCourse))
                .agreesAs(name);
        person.frame().waitForURL(address -> address.contains("/identity/consent"));
        assertTrue(person.reads("Your course: "), person.text());
        person.clicks("No, tell them nothing");
        person.frame().waitForURL(address -> address.contains(MODULE));
        return walk;
    }

    /** What the other reads about me: my own name; and the heading names the other. */
    private static void standsUnder(Walk walk, String own, String partner) {
        walk.goes("/pairing/see");
        assertTrue(walk.person().reads(own), walk.person().text());
        assertTrue(walk.person().heading().contains(partner), walk.person().heading());
        walk.goes(MODULE);
        assertTrue(walk.person().frame().url().contains(MODULE), "one's own module page");
        assertFalse(walk.person().reads(partner), "one's own path knows nothing of a partner");
    }

    private String session(Visitor person) {
        return person.page().context().cookies(site.base().toString()).stream()
                .filter(cookie -> cookie.name.equals("__Host-alongside"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse(person.toString());
    }
}
