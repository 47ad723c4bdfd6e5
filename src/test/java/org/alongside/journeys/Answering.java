package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.support.DemoSite;
import org.alongside.support.Visitor;

/** How a person with an own account answers questions here: the verbs of the autosave histories. */
final class Answering {

    static final String SAVE = "**/save";
    private static final String PASSWORD = "four odd words here";
    private static final String PIN = "7391";
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    private Answering() {}

    /** A newcomer of this test run, at the page before the first of ten questions. */
    static Visitor arrived(DemoSite site, Visitor visitor) {
        return arrived(site, visitor, "answers" + NEWCOMERS.incrementAndGet() + "@demo.example");
    }

    static Visitor arrived(DemoSite site, Visitor visitor, String email) {
        visitor.opens(site.base() + "/identity/sign-up")
                .types("Email", email)
                .types("Choose a password", PASSWORD)
                .clicks("Make my account");
        visitor.types("Email", email).types("Password", PASSWORD).clicks("Sign in");
        visitor.types("What shall we call you?", "Noor")
                .chooses("I am 18 or older")
                .clicks("I agree and go on");
        visitor.opens(site.base() + "/assessment/start?instrument=where-i-stand-habits");
        visitor.page().fill("#pin", PIN);
        visitor.page().fill("#pin-again", PIN);
        return visitor.clicks("Keep this PIN");
    }

    /** The same person on another device, at this address. */
    static Visitor alsoAt(Visitor visitor, DemoSite site, String email, String address) {
        signsIn(visitor, site, email, PASSWORD);
        return opensPrivate(visitor, address, PIN);
    }

    static Visitor signsIn(Visitor visitor, DemoSite site, String email, String password) {
        return visitor.opens(site.base() + "/identity/sign-in")
                .types("Email", email)
                .types("Password", password)
                .clicks("Sign in");
    }

    /** A private page, by the PIN. */
    static Visitor opensPrivate(Visitor visitor, String address, String pin) {
        visitor.opens(address);
        visitor.page().fill("#pin", pin);
        return visitor.clicks("Open");
    }

    static Locator badge(Page page) {
        return page.locator("form [role=status]");
    }

    static void awaitBadge(Page page, String words) {
        badge(page).filter(new Locator.FilterOptions().setHasText(words)).waitFor();
    }

    static void choose(Page page, String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
    }

    static boolean isChosen(Page page, String words) {
        return page.getByLabel(words, new Page.GetByLabelOptions().setExact(true))
                .isChecked();
    }

    static void press(Page page) {
        page.locator("form button").first().click();
    }

    static void awaitTitle(Page page, String title) {
        page.waitForCondition(() -> page.title().startsWith(title));
    }

    static void goOn(Page page, String title) {
        press(page);
        awaitTitle(page, title);
    }
}
