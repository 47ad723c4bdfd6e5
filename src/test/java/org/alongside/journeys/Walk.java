package org.alongside.journeys;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Leaving;
import org.alongside.support.Visitor;

/** What a person does here, in a few verbs, each a stretch of the walk in the README. */
final class Walk {

    static final String PIN = "2846";

    private final DemoSite site;
    private final Visitor person;
    private final boolean pictures;

    private Walk(DemoSite site, Visitor person, boolean pictures) {
        this.site = site;
        this.person = person;
        this.pictures = pictures;
    }

    /** Pictures and axe on the way, or a quick walk. */
    static Walk of(DemoSite site, Visitor person, boolean pictures) {
        return new Walk(site, person, pictures);
    }

    Visitor person() {
        return person;
    }

    /** From the course in the practice LMS, into the frame. */
    Walk launchesAs(String name) {
        person.opens(site.lms().issuer()).clicks(name);
        person.clicks("Open in this page").looksIntoTheFrame();
        return this;
    }

    /** As a learner whom the page of the first four does not name. */
    Walk launchesAs(PracticeUser learner) {
        person.opens(site.lms().issuer());
        person.page().locator(".person").first().evaluate("(button, id) => { button.value = id; }", learner.id());
        person.clicks("Ana").clicks("Open in this page").looksIntoTheFrame();
        return this;
    }

    /** Age, consent and a name: once, on the first arrival. */
    Walk agreesAs(String name) {
        look("11-welcome");
        person.types("What shall we call you?", name)
                .chooses("I am 18 or older")
                .clicks("I agree and go on");
        return this;
    }

    /** With an account that was made without a window. */
    Walk signsInAnew(String email) {
        HttpVisitor.arrivesAt(site.base())
                .presses(
                        "/identity/sign-up",
                        Map.of("email", email, "password", DemoSite.PASSWORD, "password-again", DemoSite.PASSWORD));
        person.opens(site.base()).follows("Start my path");
        person.types("Email", email).types("Password", DemoSite.PASSWORD).clicks("Sign in");
        return this;
    }

    /** The course for two, taken up from the own path. */
    Walk takesUpTheCourse() {
        goes("/path");
        person.clicks("Start Side by side");
        return this;
    }

    /** Opens a private page; the first time a PIN is chosen there. */
    Walk choosesPinAt(String path) {
        goes(path);
        look("12-pin-choose");
        person.types("PIN", PIN).types("The same once more", PIN).clicks("Keep this PIN");
        look("12-offer");
        person.follows("Later");
        return this;
    }

    /** The password of an own account shows that it is them. */
    Walk showsPassword(String password) {
        goes("/identity/own-credential");
        look("12-own-credential");
        person.types("Your password", password).goesOn("This is me");
        return this;
    }

    /** A sheet is made for it, and its first code shown. */
    Walk showsCode() {
        goesPrivately("/identity/codes").look("12-codes");
        person.clicks("Make a sheet and show it once");
        look("12-codes-shown");
        String code = person.frame()
                .locator("[data-codes]")
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();
        goes("/identity/own-credential");
        look("12-own-credential-code");
        person.types("A code from your sheet", code).goesOn("This is me");
        return this;
    }

    /** By the address, as from a bookmark; inside a frame the frame goes there. */
    Walk goes(String path) {
        URI address = site.base().resolve(path);
        Frame frame = person.frame();
        if (frame == person.page().mainFrame()) {
            person.opens(address);
        } else {
            Leaving.by(frame, "address => location.assign(address)", address.toString());
            frame.waitForURL(url -> url.contains(path.replaceAll("\\?.*", "")) || url.contains("/identity/"));
        }
        return this;
    }

    /** To a private page; the PIN is entered where it is asked for. */
    Walk goesPrivately(String path) {
        goes(path);
        if (person.frame().url().contains("/identity/pin")) {
            person.types("PIN", PIN).clicks("Open");
        }
        return this;
    }

    /** Says no to each of the six questions. */
    Walk answersTheGate() {
        goes("/own/questions");
        look("13-gate");
        for (var no : person.frame()
                .getByLabel("No", new Frame.GetByLabelOptions().setExact(true))
                .all()) {
            no.check();
        }
        person.clicks("Keep my answers");
        look("13-gate-kept");
        return this;
    }

    /** One sitting: the nth answer of every question, then sent. */
    Walk takes(String instrument, int nth) {
        goes("/assessment/start?instrument=" + instrument);
        look("14-start-" + instrument);
        person.goesOn("Begin");
        boolean first = true;
        while (person.frame()
                        .getByRole(AriaRole.BUTTON, new Frame.GetByRoleOptions().setName("Send my answers"))
                        .count()
                == 0) {
            person.frame().getByRole(AriaRole.RADIO).nth(nth).check();
            if (first) {
                look("14-question");
                first = false;
            }
            person.goesOn("Continue");
        }
        look("14-check");
        person.goesOn("Send my answers");
        return this;
    }

    /** Every step of the own part, from the outline. */
    Walk finishesTheOwnPart() {
        goes("/path");
        look("15-path");
        goes("/learning/module?id=" + DemoSite.linkedModule());
        look("15-outline");
        int steps = person.frame().locator("main tbody th a").count();
        for (int step = 0; step < steps; step++) {
            goes("/learning/module?id=" + DemoSite.linkedModule());
            person.frame().locator("main tbody th a").nth(step).click();
            look("16-step-" + (step + 1));
            person.goesOn("Continue");
        }
        goes("/learning/module?id=" + DemoSite.linkedModule());
        look("16-whole");
        return this;
    }

    Walk saysYes() {
        goes("/together");
        look("18-together");
        person.frame().locator("#yes-" + DemoSite.stepForTwo()).check();
        person.clicks("Keep my answers");
        look("18-together-kept");
        return this;
    }

    Walk look(String view) {
        if (pictures) {
            person.sees(view);
        }
        return this;
    }

    /** Somebody new, who opens at this browser the first of the own steps that has a box for words. */
    static Walker opensAStepToWriteOn(DemoSite site, Visitor visitor) {
        Walker person = Walker.signsUp(site, "Rashid").opensAt(visitor);
        Answering.opensPrivate(visitor, site.base() + person.stepToWriteOn(), PIN);
        return person;
    }
}
