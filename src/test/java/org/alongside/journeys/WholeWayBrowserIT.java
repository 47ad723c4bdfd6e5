package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class WholeWayBrowserIT {

    private final DemoSite site = TestSite.site();
    private final PracticeUser learner = site.lms().learner(4103);

    @Test
    @DisplayName("the whole way: one from the LMS, one with an own account, from the launch to the gradebook")
    void wholeWay() {
        try (Visitor ana = Visitor.arrives();
                Visitor rashid = Visitor.arrives();
                Visitor administrator = Visitor.arrives()) {
            Walk anas = Walk.of(site, ana, true).launchesAs(learner).agreesAs("Ana");
            anas.look("11-completion");
            ana.clicks("Yes");
            anas.look("15-module-framed");
            Walk rashids = Walk.of(site, rashid, true)
                    .signsInAnew("whole-way@demo.example")
                    .agreesAs("Rashid")
                    .takesUpTheCourse();

            anas.choosesPinAt("/together");
            anas.look("17-not-linked");
            anas.showsCode().goes("/together");
            ana.goesOn("About codes").clicks("Make a code");
            anas.look("17-code");
            String code = ana.frame().locator("[data-code]").innerText();
            rashids.choosesPinAt("/pairing/join");
            rashids.showsPassword(DemoSite.PASSWORD).goes("/pairing/join");
            rashids.look("17-join");
            rashid.types("The code", code).clicks("Look");
            rashids.look("17-join-look");
            rashid.clicks("Join");
            rashids.look("17-linked");
            rashid.goesOn("What Ana can see");
            rashids.look("17-see").goes("/together");
            rashid.goesOn("End this link");
            rashids.look("17-end");

            anas.answersTheGate().takes("where-i-stand", 2).takes("where-i-stand-habits", 3);
            anas.look("15-result");
            rashids.answersTheGate().takes("where-i-stand", 3).takes("where-i-stand-habits", 1);
            rashids.look("15-result-2");
            anas.finishesTheOwnPart();
            Walk.of(site, rashid, false).finishesTheOwnPart();

            anas.saysYes();
            rashids.goes("/together");
            assertTrue(rashid.reads("Resting"), "a single yes changes nothing for the other");
            rashids.saysYes();
            opens(anas, rashids, administrator);

            anas.launchesAs(learner).goesPrivately("/together").look("19-open");
            ana.goesOn("Looking at the outline together");
            anas.look("19-joint-step");
            ana.clicks("We have done this");
            anas.look("19-joint-done");
            rashids.goesPrivately("/together");
            rashid.goesOn("Looking at the outline together").clicks("We have done this");

            assertEquals(1, scores(), "one completion, and nothing else");
            administrator.opens(site.base() + "/admin/grades").sees("20-grades");
            administrator.opens(site.base() + "/admin/launches").sees("20-launches");
            administrator.opens(site.base() + "/admin/platforms").sees("20-platforms");
            administrator
                    .opens(site.lms().issuer())
                    .clicks("Tomas")
                    .follows("Gradebook")
                    .sees("20-lms-gradebook");
            assertEquals(List.of(), ana.complaints());
            assertEquals(List.of(), rashid.complaints());
            assertEquals(List.of(), administrator.complaints());
        }
    }

    /** How often the learner's line in the gradebook was written. */
    private long scores() {
        return site.lms().gradebook().scores().stream()
                .filter(score -> score.userId().equals(learner.id()))
                .count();
    }

    /** Lets weeks pass until the step for two opens; some weeks rest, and a yes ends after 28 days. */
    private void opens(Walk anas, Walk rashids, Visitor administrator) {
        administratorSignsIn(administrator);
        for (int week = 1; week <= 10; week++) {
            aWeekPasses(administrator);
            rashids.goesPrivately("/together");
            if (rashids.person().reads("Open for the two of you")) {
                return;
            }
            if (week % 2 == 1) {
                Walk.of(site, rashids.person(), false).saysYes();
                Walk.of(site, anas.person(), false)
                        .launchesAs(learner)
                        .goesPrivately("/together")
                        .saysYes();
            }
        }
        throw new AssertionError("no step opened in ten weeks");
    }

    /** Day by day, so that no answer is long in coming where many people have been at this site. */
    private void aWeekPasses(Visitor administrator) {
        administrator.opens(site.base() + "/admin/time");
        for (int day = 0; day < 7; day++) {
            administrator.clicks("One day");
        }
    }

    private void administratorSignsIn(Visitor administrator) {
        administrator.opens(site.base() + "/admin/time");
        administrator
                .types("Email", DemoSite.ADMINISTRATOR)
                .types("Password", site.administratorPassword())
                .clicks("Sign in");
        if (administrator.page().url().contains("welcome")) {
            Walk.of(site, administrator, false).agreesAs("Admin");
        }
        administrator.opens(site.base() + "/admin/time").sees("20-time");
    }
}
