package org.alongside.practicelms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.web.Html;
import org.alongside.support.BrowserTest;
import org.alongside.support.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class PracticePagesBrowserIT {

    private static final List<String> PAGES = List.of("/", "/course", "/people", "/gradebook");
    private static final Html GROWING = new Html("""
            <!DOCTYPE html><html lang="en"><head><title>Tool</title></head><body><header>Tool</header><main><h1>Tool</h1></main><footer>End</footer>
            <script>parent.postMessage({subject: "lti.frameResize", height: 1234}, "*")</script></body></html>
            """);

    private static Practice practice;

    @BeforeAll
    static void start() {
        practice = new Practice();
        practice.tool.page = GROWING;
        practice.lms.gradebook().record(anasGrade());
    }

    private static RecordedScore anasGrade() {
        Optional<String> comment = Optional.of("Own part done, said with rather many words to see where they break");
        OptionalDouble one = OptionalDouble.of(1);
        return new RecordedScore(
                Gradebook.FIRST, "4", one, one, Practice.NOON, "Completed", "FullyGraded", comment, Practice.NOON);
    }

    @AfterAll
    static void stop() {
        if (practice != null) {
            practice.close();
        }
    }

    private static BrowserContext profile(ColorScheme scheme, int width) {
        return Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(practice.lms.issuer())
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800));
    }

    private static Page as(BrowserContext profile, String user) {
        Page page = profile.newPage();
        page.navigate("/");
        page.locator("button[value='" + user + "']").click();
        page.waitForURL("**/course");
        return page;
    }

    @ParameterizedTest
    @DisplayName("PRACTICE-10 axe finds nothing on any page, and nothing sticks out, light and dark, narrow and wide")
    @CsvSource({"3, LIGHT, 360", "3, DARK, 1280", "4, LIGHT, 1280", "4, DARK, 360"})
    void pagesAreAccessible(String user, ColorScheme scheme, int width) {
        try (BrowserContext profile = profile(scheme, width)) {
            Page page = as(profile, user);
            for (String path : PAGES) {
                page.navigate(path);
                check(page, "practice" + path.replace('/', '-') + "-" + user + "-" + scheme + "-" + width);
            }
            page.navigate("/course/launch?link=1&mode=iframe");
            page.frameLocator("#tool").locator("h1").waitFor();
            check(page, "practice-launch-" + user + "-" + scheme + "-" + width);
        }
    }

    private static void check(Page page, String name) {
        Path picture = Path.of(System.getProperty("pictures", "target/pictures"), name.toLowerCase() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        AxeResults found = new AxeBuilder(page).analyze();
        assertTrue(found.getViolations().isEmpty(), name + ": " + found.getViolations());
        int tooWide = (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(tooWide <= 0, name + " sticks out by " + tooWide);
    }

    @Test
    @DisplayName("PRACTICE-13 a launch in a frame of another site arrives, and the frame grows as the tool asks")
    void frameGrows() {
        try (BrowserContext profile = profile(ColorScheme.LIGHT, 1280)) {
            Page page = as(profile, "4");
            page.locator("text=Open in this page").click();
            page.waitForFunction("document.getElementById('tool').style.height === '1234px'");
            page.frames().get(1).waitForFunction("innerHeight === 1234"); // a frame hears of its height a moment later
            assertEquals(
                    1234, page.frames().get(1).evaluate("innerHeight"), "the height it asked for is the one inside");
            assertTrue(practice.tool.lastLaunch.containsKey("id_token"), practice.tool.lastLaunch.toString());
        }
    }

    @Test
    @DisplayName("PRACTICE-13 the same message from any other origin is not heard, nor is one without sense")
    void frameListensToTheToolOnly() {
        try (BrowserContext profile = profile(ColorScheme.LIGHT, 1280)) {
            Page page = as(profile, "4");
            page.locator("text=Open in this page").click();
            page.waitForFunction("document.getElementById('tool').style.height === '1234px'");
            heard(page, "{subject: 'lti.frameResize', height: 10}");
            heard(page, "'not json'");
            assertEquals("1234px", page.evaluate("document.getElementById('tool').style.height"));
        }
    }

    /** Posts from the page itself, and comes back when the message was delivered to every listener. */
    private static void heard(Page page, String message) {
        page.evaluate("() => new Promise(done => { window.addEventListener('message', () => done(), {once: true});"
                + "window.postMessage(" + message + ", '*'); })");
    }

    @Test
    @DisplayName("PRACTICE-13 a launch in a new window leaves the course where it is")
    void newWindow() {
        try (BrowserContext profile = profile(ColorScheme.LIGHT, 1280)) {
            Page page = as(profile, "5");
            Page window = profile.waitForPage(
                    () -> page.locator("text=Open in a new window").click());
            window.waitForURL(practice.tool.base() + "/landing");
            assertTrue(page.url().endsWith("/course"));
        }
    }
}
