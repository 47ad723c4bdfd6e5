package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages that no other journey comes by: each is looked at by axe, and for its picture. */
@BrowserTest
class EveryPageBrowserIT {

    private static final String PHRASE = "a lamp in the window";

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("own pages beside the way have no axe violation and keep their own policy")
    void ownPages() {
        try (Visitor person = Visitor.arrives()) {
            person.opens(site.base() + "/identity/sign-up?next=/path");
            person.types("Email", "every-page@demo.example")
                    .types("Choose a password", PHRASE)
                    .types("The password once more", PHRASE);
            person.clicks("Make my account");
            Walk walk = Walk.of(site, person, true).agreesAs("Noor").goes("/path");
            person.clicks("Start Side by side");
            walk.choosesPinAt("/learning/entry?id=" + course());
            walk.look("15-entry");
            for (String page : List.of(
                    "/learning/checkin",
                    "/identity/pin-change",
                    "/identity/pin-forgotten",
                    "/identity/pin-new",
                    "/identity/log",
                    "/identity/password",
                    "/identity/codes",
                    "/identity/offer",
                    "/identity/own-credential",
                    "/identity/copy",
                    "/identity/delete",
                    "/identity/delete?sure=1",
                    "/pairing/own",
                    "/pairing/code",
                    "/own/page")) {
                walk.goes(page);
                walk.look("22" + page.replaceAll("\\?.*", "").replace('/', '-'));
            }
            assertEquals(List.of(), person.complaints());
        }
    }

    @Test
    @DisplayName("UX-A18 a launch that is refused, and what staff see in whole sentences, have no axe violation")
    void atTheDoor() {
        try (Visitor person = Visitor.arrives();
                Visitor teacher = Visitor.arrives()) {
            person.opens(site.base() + "/lti/login?iss=https://lms.example&login_hint=1&target_link_uri=x");
            person.sees("23-refused");
            Walk.of(site, teacher, false).launchesAs("Tomas");
            if (teacher.frame().url().contains("/identity/welcome")) {
                Walk.of(site, teacher, false).agreesAs("Tomas");
            }
            teacher.sees("23-staff");
            String length = "[0-9]+ own steps, about [0-9]+ minutes in all\\.";
            assertTrue(Pattern.compile(length).matcher(teacher.text()).find(), teacher.text());
            assertTrue(teacher.reads("An empty place can mean three things"), teacher.text());
            assertEquals(List.of(), person.complaints());
            assertEquals(List.of(), teacher.complaints());
        }
    }

    @Test
    @DisplayName("SAFETY-74 checks of a launch, a form that is not taken, lines of help to check: no axe violation")
    void checksAndExpired() {
        try (Visitor learner = Visitor.arrives();
                Visitor administrator = Visitor.arrives()) {
            Walk.of(site, learner, false).launchesAs("Noor");
            administrator.opens(site.base() + "/admin/launches");
            administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
            administrator.page().evaluate("document.querySelector('main [name=owner]').value = 'somebody'");
            administrator.clicks("Sign in").sees("24-expired");
            administrator.opens(site.base() + "/admin/launches");
            administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
            administrator.clicks("Sign in");
            if (administrator.page().url().contains("welcome")) {
                Walk.of(site, administrator, false).agreesAs("Admin");
            }
            administrator.opens(site.base() + "/admin/launches").follows("AL-").sees("24-launch");
            administrator.opens(site.base() + "/admin/help-lines").sees("24-help-lines");
            assertTrue(administrator.reads("How a line becomes checked"), administrator.text());
            assertTrue(administrator.reads("Not checked yet."), administrator.text());
            assertEquals(List.of(), administrator.complaints());
        }
    }

    private static String course() {
        return DemoSite.course().uuid().toString();
    }
}
