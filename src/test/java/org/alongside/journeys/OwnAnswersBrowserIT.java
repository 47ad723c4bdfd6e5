package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** My answers, from the first time to the last: seen in pictures, over time, taken along, printed and deleted. */
@BrowserTest
class OwnAnswersBrowserIT {

    private final DemoSite site = TestSite.site();

    private static String copy(Visitor person, String button) {
        Page page = person.page();
        Download download =
                page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                        .click());
        try {
            return download.suggestedFilename() + "\n" + Files.readString(download.path(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void prints(Visitor person, String view) {
        Page page = person.page();
        page.setViewportSize(794, 1100);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("pictures", "target/pictures"), view + "-print.png"))
                .setFullPage(true));
        assertFalse(page.locator("header.top").isVisible(), "no chrome on paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(360, 740);
    }

    @Test
    @DisplayName("ASSESSMENT-12 ASSESSMENT-13 ASSESSMENT-14 ASSESSMENT-15 ASSESSMENT-16 ASSESSMENT-18: own answers are"
            + " seen, taken along and deleted by their owner, and nobody else finds them")
    void ownAnswers() {
        try (Visitor rashid = Visitor.arrives();
                Visitor noor = Visitor.arrives()) {
            Walker administrator = Walker.administrator(site);
            Walker sitting = Walker.signsUp(site, "Rashid").opensAt(rashid);
            Answering.opensPrivate(rashid, site.base() + "/assessment/answers", Walk.PIN);
            Walk walk = Walk.of(site, rashid, true).look("25-answers-empty");
            sitting.takes("evening-hours", 1, 0, 2, 1, 3, 2, 1, 2, 0);
            sitting.takes("where-i-stand-habits", 4, 2, 1, -1, 3);
            administrator.letsPass("week", 3);
            sitting.takes("evening-hours", 2, 3, 2, -1, 3, 3, 2, 2, 4);
            administrator.letsPass("week", 2);
            sitting.takes("evening-hours", 3, 4, 4, 2, -1, 1, 3, 2, 1);
            sitting.takes("where-i-stand-habits", 0, 1, 2, 3, 4);
            walk.goesPrivately("/data");
            rashid.follows("My answers");
            walk.look("25-answers");
            seesResults(walk);
            String attempt = rashid.page().url();

            Walker.signsUp(site, "Noor").opensAt(noor);
            Answering.opensPrivate(noor, site.base() + "/together", Walk.PIN);
            assertEquals(404, noor.page().navigate(attempt).status(), "nobody else finds them");

            String copy = site.base() + "/assessment-copy";
            assertEquals(403, noor.page().request().post(copy).status(), "nor without the form's token");

            takesCopies(walk);
            deletes(walk, attempt);
            assertEquals(List.of(), rashid.complaints());
        }
    }

    private static void seesResults(Walk walk) {
        Visitor rashid = walk.person();
        rashid.follows("See: Where I stand");
        walk.look("26-result-positions");
        prints(rashid, "26-result-positions");
        assertTrue(rashid.reads("Nobody knows yet how exact these questions are."), rashid.text());
        assertTrue(rashid.reads("nobody can say if this is a change"), rashid.text());
        walk.goesPrivately("/learning/result");
        walk.look("26-result-words");
        walk.goesPrivately("/assessment/answers");
        rashid.follows("See: Evening hours");
        walk.look("26-result-bands");
        assertTrue(rashid.reads("a clear change, to more of this"), rashid.text());
        assertFalse(rashid.reads("Nobody knows yet how exact these questions are."), "of one outcome it is known");
        assertFalse(rashid.reads("Not for eyes"), "an ENGINE_ONLY outcome is not even named");
        assertTrue(rashid.reads("Your other answers"));
        prints(rashid, "26-result-bands");
        rashid.page().locator("details").all().forEach(d -> d.locator("summary").click());
        walk.look("26-result-bands-open");
    }

    private static void takesCopies(Walk walk) {
        Visitor rashid = walk.person();
        walk.goesPrivately("/assessment/answers");
        String json = copy(rashid, "Copy for programs (JSON)");
        assertTrue(json.startsWith("alongside-answers.json\n{"), json.substring(0, 40));
        assertTrue(json.contains("evening-hours") && json.contains("where-i-stand-habits"));
        assertFalse(json.contains("secret"), "ENGINE_ONLY");
        assertTrue(copy(rashid, "Copy as a spreadsheet").startsWith("alongside-answers.xlsx\nPK"));
        rashid.follows("Take a copy, or delete: Where I stand");
        String one = copy(rashid, "Copy for programs (JSON)");
        assertTrue(one.contains("where-i-stand-habits") && !one.contains("evening-hours"));
    }

    private static void deletes(Walk walk, String result) {
        Visitor rashid = walk.person();
        rashid.page().navigate(result);
        rashid.follows("Take a copy, or delete");
        walk.look("27-delete-one");
        rashid.clicks("Delete these answers");
        walk.look("27-deleted");
        assertTrue(rashid.reads("These answers are deleted"), rashid.text());
        assertEquals(404, rashid.page().navigate(result).status());
        walk.goesPrivately("/assessment/answers");
        rashid.follows("Delete all my answers");
        walk.look("27-delete-all");
        rashid.clicks("Delete all my answers");
        assertTrue(rashid.reads("All your answers are deleted"), rashid.text());
        assertTrue(rashid.reads("You have no answers here yet."));
        walk.goesPrivately("/path");
        assertTrue(rashid.reads("My path"), "the path stays");
    }
}
