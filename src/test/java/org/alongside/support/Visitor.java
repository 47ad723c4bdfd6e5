package org.alongside.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One person at one browser profile: what they read, click and type, in the words that stand on the page. Inside an LMS
 * the words are those in the frame.
 */
public final class Visitor implements AutoCloseable {

    /** A machine may be busy with much else: three times as long as Playwright would wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int PHONE = 360;
    private static final int MOST = 6000;
    private static final int TURNS = 1200;
    private static final double PAUSE_MILLIS = 25;

    /**
     * The frame has the height that its page asked for. A click while it is still getting it can fall into nothing:
     * what was under the pointer has moved.
     */
    private static final String FITS =
            "most => { const wanted = Math.ceil(document.body.getBoundingClientRect().height);"
                    + " return !document.body.dataset.platform || wanted >= most || Math.abs(innerHeight - wanted) <= 2; }";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean framed;

    private final Runnable ends;

    private Visitor(Page page, Runnable ends) {
        this.page = page;
        this.ends = ends;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    /** A new, empty profile on a phone in daylight. */
    public static Visitor arrives() {
        return arrives(new Browser.NewContextOptions());
    }

    /** A new profile without JavaScript. */
    public static Visitor arrivesWithoutScript() {
        return arrives(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Visitor arrives(Browser.NewContextOptions options) {
        BrowserContext profile = Browsers.browser()
                .newContext(options.setViewportSize(PHONE, 740)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB"));
        profile.setDefaultTimeout(PATIENCE.toMillis());
        return new Visitor(profile.newPage(), profile::close);
    }

    /** A click that opens a window: the same person there. Closing it leaves the window that it came from. */
    public Visitor opensAWindow(String words) {
        Locator link = role(AriaRole.LINK, words).first();
        Page window = page.context().waitForPage(link::click);
        window.setViewportSize(PHONE, 740);
        Visitor there = new Visitor(window, window::close);
        there.settle();
        return there;
    }

    public Visitor opens(Object address) {
        framed = false;
        page.navigate(address.toString());
        return this;
    }

    /** From here on the words are those inside the page's frame. */
    public Visitor looksIntoTheFrame() {
        framed = true;
        return this;
    }

    /** Clicks the button, or else the link, and waits for the page that comes of it. */
    public Visitor clicks(String words) {
        Locator button = role(AriaRole.BUTTON, words);
        return leads((button.count() > 0 ? button : role(AriaRole.LINK, words)).first());
    }

    /** A click that leads to another page, or to the same one anew: the old one is marked, and must have gone. */
    private Visitor leads(Locator target) {
        Frame frame = frame();
        frame.evaluate("window.wasHere = true");
        target.click();
        for (int turn = 0; turn < TURNS && isStillHere(frame); turn++) {
            page.waitForTimeout(PAUSE_MILLIS);
        }
        settle();
        return this;
    }

    private static boolean isStillHere(Frame frame) {
        try {
            return !frame.isDetached() && Boolean.TRUE.equals(frame.evaluate("window.wasHere === true"));
        } catch (PlaywrightException betweenTwoPages) {
            return true;
        }
    }

    /** Clicks, and is not content before another address is reached. */
    public Visitor goesOn(String words) {
        Frame frame = frame();
        String before = frame.url();
        clicks(words);
        frame.waitForURL(address -> !address.equals(before));
        settle();
        return this;
    }

    public Visitor follows(String words) {
        return leads(role(AriaRole.LINK, words).first());
    }

    public Visitor chooses(String words) {
        Frame frame = frame();
        frame.getByLabel(words, new Frame.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    public Visitor types(String label, String text) {
        frame().getByLabel(label).first().fill(text);
        return this;
    }

    public boolean reads(String words) {
        return text().contains(words);
    }

    /** The words of the page's main part. */
    public String text() {
        return frame().locator("main").innerText();
    }

    public String heading() {
        return frame().locator("h1").first().innerText();
    }

    public String title() {
        return page.title();
    }

    public Page page() {
        return page;
    }

    public Frame frame() {
        if (!framed) {
            return page.mainFrame();
        }
        settle();
        return frameInside();
    }

    private Frame frameInside() {
        return page.frames().stream()
                .filter(f -> f != page.mainFrame())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no frame on " + page.url()));
    }

    /** What the browser refused because of our own policy: must stay empty. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /**
     * Looks at the page: what every view is held to ({@link Looks}).
     *
     * @param view the name of the picture
     */
    public Visitor sees(String view) {
        settle();
        new Looks(page).at(view);
        return this;
    }

    /** Waits until what is asked is true, loading the page anew in between: for what comes from a job. */
    public Visitor waitsFor(Supplier<Boolean> question) {
        for (int turn = 0; turn < 40 && !question.get(); turn++) {
            page.waitForTimeout(500);
            page.reload();
            settle();
        }
        if (!question.get()) {
            throw new AssertionError("it did not come: " + page.url() + "\n" + text());
        }
        return this;
    }

    @Override
    public void close() {
        ends.run();
    }

    private Locator role(AriaRole role, String words) {
        return frame().getByRole(role, new Frame.GetByRoleOptions().setName(words));
    }

    private void settle() {
        page.waitForLoadState();
        for (Frame frame : page.frames()) {
            frame.waitForLoadState();
        }
        if (framed) {
            frameInside().waitForFunction(FITS, MOST);
        }
    }
}
