package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.alongside.support.Leaving;

/** What somebody typed and chose at a browser, to be looked for on every page of its history. */
final class TypedCanaries {

    private static final String WORD = "thelanternbesidethewell";
    private static final int MOST = 50;
    private static final String WRITABLE =
            "main textarea, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file])";
    private static final String CHOICES = "main input[type=radio], main input[type=checkbox]";

    /** Each field that holds something else than the page itself wrote into it. */
    private static final String OTHERWISE = "() => [...document.querySelectorAll('input, textarea, select')]"
            + ".filter(f => ['radio', 'checkbox'].includes(f.type) ? f.checked !== f.defaultChecked"
            + " : f.tagName === 'SELECT' ? f.selectedIndex !== Math.max(0, [...f.options].findIndex(o => o.defaultSelected))"
            + " : f.type !== 'hidden' && f.value !== f.defaultValue)"
            + ".map(f => `${f.name}=${f.value}`)";

    private final Page page;
    private final List<String> words = new ArrayList<>(List.of(WORD));

    /** @param ofThePerson what a page would tell of whoever was here */
    TypedCanaries(Page page, List<String> ofThePerson) {
        this.page = page;
        words.addAll(ofThePerson);
    }

    /** A word into each field, and the last choice of each kind; nothing is sent. */
    void intoEveryField() {
        for (Locator field : page.locator(WRITABLE).all()) {
            if (field.isVisible() && field.isEditable()) {
                field.fill("number".equals(field.getAttribute("type")) ? "7" : WORD);
            }
        }
        for (Locator choice : page.locator(CHOICES).all()) {
            if (choice.isVisible() && choice.isEnabled()) {
                choice.check();
            }
        }
    }

    /** To the beginning of the history, page by page, and at once to its end again. */
    void back(String who, List<String> found) {
        int pages = looksBack(who, found);
        Leaving.by(page.mainFrame(), "pages => { history.go(pages); }", pages);
        page.waitForURL(address -> !address.equals("about:blank"));
        page.waitForLoadState();
    }

    /** To the beginning of the history and to its end, each page twice. */
    void backAndForward(String who, List<String> found) {
        int pages = looksBack(who, found);
        for (int forward = 0; forward < pages; forward++) {
            page.goForward();
            look(who + ", forward", found);
        }
    }

    /** A page without an address of its own is the beginning. @return how many pages lie between it and the end */
    private int looksBack(String who, List<String> found) {
        int pages = 0;
        for (page.goBack(); !page.url().equals("about:blank") && pages < MOST; page.goBack()) {
            pages++;
            look(who + ", back", found);
        }
        if (pages < 3) {
            throw new AssertionError("no history: " + pages);
        }
        return pages + 1;
    }

    private void look(String who, List<String> found) {
        page.waitForLoadState();
        String text = page.content();
        words.stream().filter(text::contains).forEach(word -> found.add(who + ": " + page.url() + " shows " + word));
        if (page.evaluate(OTHERWISE) instanceof List<?> fields) {
            fields.forEach(field -> found.add(who + ": " + page.url() + " has " + field));
        }
    }
}
