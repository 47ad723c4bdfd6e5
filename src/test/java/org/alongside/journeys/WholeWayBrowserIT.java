package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
class WholeWayBrowserIT {

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("the whole way: one from the LMS, one with an own account, from the launch to the gradebook")
    void wholeWay() {
        try (Visitor ana = Visitor.arrives();
                Visitor rashid = Visitor.arrives();
                Visitor administrator = Visitor.arrives()) {
            Walk anas = Walk.of(site, ana, true).launchesAs("Ana").agreesAs("Ana");
            anas.look("11-completion");
            ana.clicks("Yes");
            anas.look("15-module-framed");
            Walk rashids = Walk.of(site, rashid, true)
                    .signsIn(DemoSite.PARTNER, DemoSite.PASSWORD)
                    .agreesAs("Rashid");

            anas.choosesPinAt("/together");
            anas.look("17-not-linked");
            ana.clicks("Make a code");
            anas.look("17-code");
            String code = ana.frame().locator("[data-code]").innerText();
            rashids.choosesPinAt("/pairing/join");
            rashids.look("17-join");
            rashid.types("Code", code).clicks("Join");
            rashids.look("17-linked");

            anas.answersTheGate().takes("where-i-stand", 2).takes("where-i-stand-habits", 3);
            anas.look("15-result");
            rashids.answersTheGate().takes("where-i-stand", 3).takes("where-i-stand-habits", 1);
            rashids.look("15-result-2");
            anas.finishesTheOwnPart();
            Walk.of(site, rashid, false).finishesTheOwnPart();

            anas.saysYes();
            assertTrue(!rashid.opens(site.base() + "/together").reads("Ana said"), "a yes is hidden");
            rashids.saysYes();
            letTimePass(administrator);

            ana.opens(site.lms().issuer())
                    .clicks("Ana")
                    .clicks("Open in this page")
                    .looksIntoTheFrame();
            anas.goes("/together");
            enterPin(ana);
            anas.look("19-open");
            ana.clicks("Looking at the outline together");
            anas.look("19-joint-step");
            ana.clicks("We have done this");
            rashid.opens(site.base() + "/together");
            enterPin(rashid);
            rashid.clicks("Looking at the outline together").clicks("We have done this");
            rashids.look("19-joint-done");

            assertEquals(1, site.lms().gradebook().scores().size(), "one completion stands in the gradebook");
            administrator.opens(site.base() + "/admin/grades").sees("20-grades");
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

    private void letTimePass(Visitor administrator) {
        administrator.opens(site.base() + "/identity/sign-in?next=/admin/time");
        administrator
                .types("Email", DemoSite.ADMINISTRATOR)
                .types("Password", site.administratorPassword())
                .clicks("Sign in");
        if (administrator.page().url().contains("welcome")) {
            Walk.of(site, administrator, false).agreesAs("Admin");
        }
        administrator.opens(site.base() + "/admin/time").sees("20-time");
        for (int week = 0; week < 1; week++) {
            administrator.clicks("One week");
        }
    }

    private static void enterPin(Visitor person) {
        if (person.page().url().contains("/identity/pin")
                || person.frame().url().contains("/identity/pin")) {
            person.types("PIN", Walk.PIN).clicks("Open");
        }
    }
}
