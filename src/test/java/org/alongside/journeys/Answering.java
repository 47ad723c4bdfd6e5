package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alongside.support.DemoSite;
import org.alongside.support.Visitor;

/** How a person with an own account answers questions here: the verbs of the autosave histories. */
final class Answering {

    static final String SAVE = "**/save";

    private Answering() {}

    /** A newcomer of this test run, at the page before the first of ten questions. */
    static Visitor arrived(DemoSite site, Visitor visitor) {
        newcomer(site, visitor);
        return visitor;
    }

    /** The same; who it is, for another device. What there is to agree to is agreed to without a window. */
    static Walker newcomer(DemoSite site, Visitor visitor) {
        Walker noor = Walker.signsUp(site, "Noor").opensAt(visitor);
        opensPrivate(visitor, site.base() + "/assessment/start?instrument=where-i-stand-habits", Walker.PIN);
        return noor;
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
