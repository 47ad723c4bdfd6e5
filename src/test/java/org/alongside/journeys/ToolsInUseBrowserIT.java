package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.content.Course;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.part.Drawing;
import org.alongside.content.part.DrawnLine;
import org.alongside.kernel.TextFiles;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course of the tests, put into the real WAR: each newer kind of part, with a script and without. */
@BrowserTest
class ToolsInUseBrowserIT {

    private static final Path FOLDER = Path.of("src/test/resources/course-content/in-use");
    private static final String RECORDINGS = "tools-in-use/recordings";
    private static final Course COURSE = CourseLoader.load("in-use", TextFiles.below(FOLDER))
            .orElseThrow()
            .library()
            .courses()
            .get(0);

    @TempDir
    static Path folder;

    private static DemoSite site;

    @BeforeAll
    static void starts() throws IOException {
        Path war = folder.resolve("with-tools.war").toAbsolutePath();
        Files.copy(
                Path.of(System.getProperty("war", "target/alongside.war")), war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            TestSite.copy(FOLDER, inside.getPath("WEB-INF/course-content"));
            TestSite.copy(FOLDER.resolve(RECORDINGS), inside.getPath("resources/courses/" + RECORDINGS));
        }
        site = DemoSite.start(
                folder.resolve("site").toAbsolutePath(),
                Ports.free(),
                Ports.free(),
                Map.of("ALONGSIDE_WAR", war.toString(), "ALONGSIDE_JOBS_EVERY_SECONDS", "1"));
    }

    @AfterAll
    static void ends() {
        if (site != null) {
            site.close();
        }
    }

    /** Somebody who has taken up this course beside the first one. */
    private static Walker arrives(String name) {
        Walker walker = Walker.signsUp(site, name);
        walker.presses("/learning/course?id=" + COURSE.uuid(), Map.of());
        return walker;
    }

    private static String step(String slug) {
        return COURSE.steps().stream()
                .filter(step -> step.slug().value().equals(slug))
                .map(step -> "/learning/step?id=" + step.uuid())
                .findFirst()
                .orElseThrow();
    }

    private static Visitor opens(Walker person, Visitor at, String slug) {
        person.opensAt(at);
        return Answering.opensPrivate(at, site.base() + step(slug), Walker.PIN);
    }

    private static void awaitSaved(Page page) {
        page.waitForCondition(
                () -> page.locator("[data-saved]").getAttribute("class").equals("saved is-saved"));
    }

    @Test
    @DisplayName(
            "LEARNING-13 LEARNING-16 words of a palette are saved as they are ticked, one too many is not, and they"
                    + " come again in the next step")
    void palette() {
        try (Visitor mika = Visitor.arrives()) {
            opens(arrives("Mika"), mika, "words-for-it");
            Page page = mika.page();
            List.of("tired", "impatient").forEach(mika::chooses);
            mika.types("A word of my own", "like wet wool");
            awaitSaved(page);
            List.of("calm", "glad").forEach(mika::chooses);
            Answering.awaitBadge(page, "You can choose up to 3 here.");
            mika.clicks("Continue");
            assertTrue(mika.reads("You can choose up to 3 here."), mika.text());
            assertTrue(page.getByLabel("glad").isChecked(), "what was chosen is still marked");
            mika.sees("37-palette-too-many");
            page.getByLabel("glad").uncheck();
            awaitSaved(page);
            mika.opens(site.base() + step("words-for-it"));
            assertEquals(
                    List.of("tired", "impatient", "calm"),
                    page.locator(".palette :checked + span").allInnerTexts());
            mika.sees("37-palette").goesOn("Continue");
            assertTrue(mika.reads("tired, impatient, calm\nlike wet wool".replace("\n", "\n\n")), mika.text());
            mika.sees("37-palette-recall");
            assertEquals(List.of(), mika.complaints());
        }
    }

    @Test
    @DisplayName("LEARNING-13 a palette is a plain form without a script, and can be emptied again")
    void paletteWithoutScript() {
        Walker mika = arrives("Mika");
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(mika, plain, "words-for-it").chooses("sad").chooses("hurt").goesOn("Continue");
            assertTrue(plain.reads("sad, hurt"), plain.text());
            plain.follows("Go to where you wrote it");
            assertTrue(plain.page().getByLabel("sad").isChecked());
            plain.page().getByLabel("sad").uncheck();
            plain.page().getByLabel("hurt").uncheck();
            plain.goesOn("Continue");
            assertTrue(plain.reads("Nothing of yours is there yet"), plain.text());
        }
        Map<String, String> four = new HashMap<>(Map.of("do", "continue"));
        List.of("1 sad", "2 numb", "3 glad", "4 calm")
                .forEach(tick -> four.put("what-is-here.tick" + tick.charAt(0), tick.substring(2)));
        assertTrue(mika.presses(step("words-for-it"), four).reads("You can choose up to 3 here."));
        assertFalse(mika.opens(step("words-again")).reads("numb"), "nothing of it was kept");
    }

    @Test
    @DisplayName("LEARNING-18 LEARNING-16 a letter that is put away is closed until its day, then it is read, also in a"
            + " later step, and it is deleted by one button")
    void letter() {
        Walker noa = arrives("Noa");
        String words = "Dear me,\n\ntoday the kettle was louder than both of us.";
        try (Visitor at = Visitor.arrives()) {
            opens(noa, at, "to-later").page().locator("#part-my-letter").fill(words);
            awaitSaved(at.page());
            at.sees("38-letter-written");
            at.page().reload();
            assertEquals(
                    words, at.page().locator("#part-my-letter").inputValue(), "until it is put away it can be read");
            at.page().locator("#part-my-letter-away").check();
            awaitSaved(at.page());
            at.page().reload();
            assertTrue(at.reads("Your letter is put away, and it opens here on "), at.text());
            assertFalse(at.page().content().contains("kettle"), "its words are not in the page");
            at.page().locator("summary").click();
            at.sees("38-letter-closed").goesOn("Continue");
            assertTrue(at.reads("It is put away, and it opens on "), at.text());
            at.sees("38-letter-recall-closed");
            assertEquals(List.of(), at.complaints());
        }
        Walker.administrator(site).letsPass("day", 13);
        assertFalse(noa.opens(step("to-later")).reads("kettle"));
        assertFalse(noa.opens(step("from-earlier")).reads("kettle"));
        Walker.administrator(site).letsPass("day", 1);
        assertTrue(noa.opens(step("from-earlier")).reads("louder than both of us."));
        try (Visitor at = Visitor.arrives()) {
            opens(noa, at, "to-later");
            assertTrue(at.reads("and here it is."), at.text());
            assertTrue(at.reads("today the kettle was louder than both of us."), at.text());
            at.sees("38-letter-open").page().locator("summary").click();
            at.clicks("Delete it now");
            assertEquals("", at.page().locator("#part-my-letter").inputValue());
        }
    }

    @Test
    @DisplayName(
            "LEARNING-18 INV-01 a letter is written, put away and deleted without a script, and no other page of its"
                    + " writer or of anybody else shows that there is one")
    void letterWithoutScript() {
        Walker noa = arrives("Noa");
        Walker other = arrives("Rashid");
        List<String> pages = List.of(
                "/path", "/learning/module?id=" + COURSE.modules().get(0).uuid(), "/together");
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(noa, plain, "to-later");
            Map<String, Seen> before = new HashMap<>();
            pages.forEach(page -> before.put(page, noa.opens(page)));
            plain.page().locator("#part-my-letter").fill("Dear me, it rained.");
            plain.page().locator("#part-my-letter-away").check();
            plain.goesOn("Stop here for today");
            assertEquals(Set.of(), noa.changed(before));
            plain.opens(site.base() + step("to-later"));
            assertTrue(plain.reads("Your letter is put away"), plain.text());
            assertTrue(other.opens(step("to-later")).reads("<textarea"), "somebody else has no letter there");
            plain.page().locator("summary").click();
            plain.clicks("Delete it now");
            assertEquals("", plain.page().locator("#part-my-letter").inputValue());
            assertFalse(plain.page().locator("#part-my-letter-away").isChecked());
        }
    }

    /** How large the circle is, of 1, so many seconds after it was opened. */
    private static double circleAt(Page page, double seconds) {
        return ((Number) page.evaluate(
                        "seconds => { document.getAnimations().forEach(each => {"
                                + " each.pause(); each.currentTime = seconds * 1000; });"
                                + " return Number(getComputedStyle(document.querySelector('.breathe i')).scale); }",
                        seconds))
                .doubleValue();
    }

    private static List<String> saidNow(Page page) {
        return page.locator(".breathe b").all().stream()
                .filter(word -> "1".equals(word.evaluate("it => getComputedStyle(it).opacity")))
                .map(Locator::innerText)
                .toList();
    }

    @Test
    @DisplayName(
            "LEARNING-13 a circle breathes at the author's pace, without a script; whoever wants little motion reads"
                    + " the sentence alone")
    void breathe() {
        Walker noa = arrives("Noa");
        try (Visitor at = Visitor.arrives()) {
            opens(noa, at, "a-slow-minute");
            Page page = at.page();
            assertTrue(at.reads("Breathe in for 4 seconds, hold it for 1, and breathe out for 6."), at.text());
            assertTrue(at.reads("so nothing moves here"), at.text());
            assertFalse(page.locator(".breathe summary").isVisible());
            at.sees("39-breathe-still");
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertFalse(at.reads("so nothing moves here"), at.text());
            page.locator(".breathe summary").click();
            assertEquals(0.4, circleAt(page, 0), 0.01);
            assertEquals(List.of("Breathe in"), saidNow(page));
            assertEquals(0.7, circleAt(page, 2), 0.01);
            assertEquals(1, circleAt(page, 4.5), 0.01);
            assertEquals(List.of("Hold"), saidNow(page));
            at.sees("39-breathe");
            assertEquals(0.7, circleAt(page, 8), 0.01);
            assertEquals(List.of("Breathe out"), saidNow(page));
            assertEquals(0.7, circleAt(page, 5 * 11 + 2), 0.01);
            circleAt(page, 6 * 11 + 1);
            assertEquals(List.of("Now let it come and go by itself."), saidNow(page));
            assertEquals(List.of(), at.complaints());
        }
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(noa, plain, "a-slow-minute");
            plain.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            plain.page().locator(".breathe summary").click();
            assertTrue(plain.page().locator(".breathe i").isVisible());
            plain.goesOn("Continue");
        }
    }

    @Test
    @DisplayName(
            "LEARNING-13 LEARNING-16 cards lie on a pile, one at a time; some are put aside, some are kept, and what is"
                    + " kept comes again")
    void deck() {
        try (Visitor mika = Visitor.arrives()) {
            opens(arrives("Mika"), mika, "another-way");
            Page page = mika.page();
            Locator lying = page.locator(".deck li:visible .line");
            assertEquals(List.of("We have said the same thing three times."), lying.allInnerTexts());
            press(page, "Another one");
            press(page, "Another one");
            page.locator(".deck li:visible summary").click();
            assertTrue(mika.reads("You can still say that you know it"), mika.text());
            page.locator(".deck li:visible label").click();
            awaitSaved(page);
            mika.sees("40-deck");
            press(page, "Another one");
            press(page, "Not this one");
            assertEquals(List.of("We have said the same thing three times."), lying.allInnerTexts());
            press(page, "Not this one");
            press(page, "Not this one");
            assertEquals(List.of("I have said something that I cannot take back."), lying.allInnerTexts());
            press(page, "Not this one");
            assertTrue(mika.reads("so here they are again"), mika.text());
            press(page, "Show all of them");
            assertEquals(4, lying.count());
            assertEquals(1, page.locator(".deck :checked").count());
            mika.sees("40-deck-all").goesOn("Continue");
            assertTrue(
                    mika.reads("I have said something that I cannot take back. — You can still say that you know it"),
                    mika.text());
            mika.sees("40-deck-recall");
            assertEquals(List.of(), mika.complaints());
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    @DisplayName("LEARNING-13 a deck is a list of cards without a script, and what was kept can be given back")
    void deckWithoutScript() {
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(arrives("Mika"), plain, "another-way");
            Locator cards = plain.page().locator(".deck li");
            assertEquals(4, cards.count());
            cards.nth(1).locator("summary").click();
            assertTrue(plain.reads("let it be before the next evening"), plain.text());
            assertFalse(plain.reads("nothing new comes after midnight"), "the others stay closed");
            assertFalse(plain.page().locator(".deck .row").isVisible());
            cards.nth(1).locator("label").click();
            plain.goesOn("Continue");
            assertTrue(plain.reads("One of us wants to sleep"), plain.text());
            plain.follows("Go to where you wrote it");
            cards.nth(1).locator("label").click();
            plain.goesOn("Continue");
            assertTrue(plain.reads("Nothing of yours is there yet"), plain.text());
        }
    }

    /** A line over the pad, from point to point; each number is a share of the pad's width and height. */
    private static void draws(Page page, double... shares) {
        page.locator(".pad").scrollIntoViewIfNeeded();
        BoundingBox pad = page.locator(".pad svg").boundingBox();
        for (int n = 0; n < shares.length; n += 2) {
            page.mouse().move(pad.x + shares[n] * pad.width, pad.y + shares[n + 1] * pad.height);
            if (n == 0) {
                page.mouse().down();
            }
        }
        page.mouse().up();
    }

    private static String drawn(Page page) {
        return page.locator(".draw input[type=hidden]").inputValue();
    }

    private static List<String> kindsOfLines(Page page) {
        return page.locator(".pad path").all().stream()
                .map(line -> line.getAttribute("class"))
                .toList();
    }

    @Test
    @DisplayName("LEARNING-19 LEARNING-16 what is drawn with a mouse is saved, undone, begun anew and brought back; its"
            + " tools work by keyboard; it comes again, and it is never mirrored")
    void pad() {
        try (Visitor mika = Visitor.arrives()) {
            opens(arrives("Mika"), mika, "on-a-pad");
            Page page = mika.page();
            assertFalse(mika.reads("Drawing on this page needs a script"), mika.text());
            assertTrue(mika.reads("Nothing is drawn yet"), mika.text());
            mika.sees("42-pad-empty");
            draws(page, 0.1, 0.8, 0.3, 0.3, 0.5, 0.8);
            page.locator(".draw [type=radio]").first().focus();
            page.keyboard().press("ArrowRight");
            draws(page, 0.05, 0.85, 0.95, 0.85);
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowRight");
            draws(page, 0.7, 0.2, 0.8, 0.3, 0.9, 0.2);
            draws(page, 0.8, 0.5);
            List<String> four = List.of("whole thin", "dashed thin", "dotted broad", "dotted broad");
            assertEquals(four, kindsOfLines(page));
            awaitSaved(page);
            String all = drawn(page);
            assertTrue(Drawing.parse(all).isPresent(), all);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin anew"))
                    .focus();
            page.keyboard().press("Enter");
            assertTrue(mika.reads("The pad is empty."), mika.text());
            assertEquals("", drawn(page));
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Space");
            assertEquals(all, drawn(page));
            page.keyboard().press("Space");
            assertEquals(four.subList(0, 3), kindsOfLines(page));
            mika.types("In words, with the drawing or without one", "The step behind the kitchen,\nwith rain on it");
            awaitSaved(page);
            String kept = drawn(page);
            mika.opens(site.base() + step("on-a-pad"));
            assertEquals(kept, drawn(page));
            assertEquals(four.subList(0, 3), kindsOfLines(page));
            page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("A drawing of 3 lines"))
                    .waitFor();
            page.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            draws(page, 0.02, 0.5);
            assertTrue(drawn(page).endsWith(".w10kaf"), "a tap at the left edge is at the left: " + drawn(page));
            assertEquals("none", page.locator(".pad svg").evaluate("pad => getComputedStyle(pad).transform"));
            press(page, "Undo");
            awaitSaved(page);
            mika.sees("42-pad").goesOn("Continue");
            assertEquals(four.subList(0, 3), kindsOfLines(page));
            assertTrue(mika.reads("with rain on it"), mika.text());
            mika.sees("42-pad-recall");
            assertEquals(List.of(), mika.complaints());
        }
    }

    private static void touches(CDPSession hand, String what, double... places) {
        JsonArray points = new JsonArray();
        for (int n = 0; n < places.length; n += 2) {
            JsonObject point = new JsonObject();
            point.addProperty("id", n);
            point.addProperty("x", places[n]);
            point.addProperty("y", places[n + 1]);
            points.add(point);
        }
        JsonObject touch = new JsonObject();
        touch.addProperty("type", what);
        touch.add("touchPoints", points);
        hand.send("Input.dispatchTouchEvent", touch);
    }

    @Test
    @DisplayName("LEARNING-19 a finger draws and does not move the page, and is saved as it is lifted")
    void padByTouch() {
        try (Visitor mika = Visitor.arrives()) {
            opens(arrives("Mika"), mika, "on-a-pad");
            Page page = mika.page();
            page.locator(".pad").scrollIntoViewIfNeeded();
            BoundingBox pad = page.locator(".pad").boundingBox();
            Object before = page.evaluate("scrollY");
            CDPSession hand = page.context().newCDPSession(page);
            touches(hand, "touchStart", pad.x + 40, pad.y + pad.height - 20);
            for (int n = 1; n <= 8; n++) {
                touches(hand, "touchMove", pad.x + 40 + 10 * n, pad.y + pad.height - 20 - 20 * n);
            }
            touches(hand, "touchEnd");
            awaitSaved(page);
            assertEquals(List.of("whole thin"), kindsOfLines(page));
            assertEquals(before, page.evaluate("scrollY"));
            DrawnLine line = Drawing.parse(drawn(page)).orElseThrow().lines().get(0);
            assertTrue(line.points().size() < 9, "a straight line needs few points: " + line);
            assertEquals(List.of(), mika.complaints());
        }
    }

    @Test
    @DisplayName("LEARNING-19 without a script there is no pad and a box that is as whole; a drawing from before is"
            + " shown and kept; what is no drawing is refused, and nothing is lost")
    void padWithoutScript() {
        Walker noa = arrives("Noa");
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(noa, plain, "on-a-pad");
            assertTrue(plain.reads("Drawing on this page needs a script"), plain.text());
            assertFalse(plain.page().locator(".pad").isVisible());
            assertFalse(plain.page().locator("[data-do=undo]").isVisible());
            plain.types("In words", "Under the stairs").goesOn("Continue");
            assertTrue(plain.reads("Under the stairs"), plain.text());
            assertFalse(plain.page().locator(".pad").isVisible());
            noa.presses(step("on-a-pad"), Map.of("my-place.drawn", "w10000rsku", "do", "stop"));
            plain.follows("Go to where you wrote it");
            assertTrue(plain.page().locator(".pad").isVisible());
            plain.types("In words", "Under the stairs, again").goesOn("Continue");
            assertEquals(List.of("whole thin"), kindsOfLines(plain.page()));
            assertTrue(plain.reads("Under the stairs, again"), plain.text());
        }
        Map<String, String> wrong =
                Map.of("my-place.drawn", "<svg onload=alert(1)>", "my-place.words", "And the cat", "do", "continue");
        Seen refused = noa.presses(step("on-a-pad"), wrong);
        assertTrue(refused.reads("This drawing was not kept, because"), refused::toString);
        assertTrue(refused.reads("And the cat"), refused::toString);
        assertFalse(refused.reads("<svg onload"), refused::toString);
        Seen again = noa.opens(step("the-pad-again"));
        assertTrue(again.reads("M0 0L1000 750"), again::toString);
        assertTrue(again.reads("Under the stairs, again"), again::toString);
    }

    @Test
    @DisplayName("LEARNING-7 LEARNING-19 of two pages with a pad the second is told what the first drew, and may put it"
            + " on its own pad")
    void padTwice() {
        Walker noa = arrives("Noa");
        try (Visitor at = Visitor.arrives()) {
            opens(noa, at, "on-a-pad");
            noa.presses(step("on-a-pad"), Map.of("my-place.drawn", "d20000rsku", "do", "stop"));
            Page page = at.page();
            draws(page, 0.1, 0.1, 0.9, 0.1);
            Answering.awaitBadge(page, "Press Continue to see both");
            at.clicks("Continue");
            assertEquals(List.of("dashed broad", "whole thin"), kindsOfLines(page));
            at.sees("42-pad-twice");
            press(page, "Put this drawing on my pad");
            assertEquals("d20000rsku", drawn(page));
            press(page, "Undo");
            assertEquals(List.of("dashed broad", "whole thin"), kindsOfLines(page));
            at.goesOn("Continue");
            assertEquals(List.of("whole thin"), kindsOfLines(page));
            assertEquals(List.of(), at.complaints());
        }
    }

    @Test
    @DisplayName(
            "LEARNING-13 a recording plays when somebody presses play and not before, its words are there without it,"
                    + " and a story opens for whoever asks")
    void hears() {
        Walker noa = arrives("Noa");
        try (Visitor at = Visitor.arrives()) {
            List<String> fetched = new ArrayList<>();
            Page page = at.page();
            page.onRequest(request -> fetched.add(request.url()));
            opens(noa, at, "to-hear");
            assertTrue(at.reads("There is no recording of this, so read it slowly."), at.text());
            assertFalse(at.reads("This is a second of quiet"), at.text());
            assertFalse(at.reads("the first bus broke down"), at.text());
            at.sees("41-audio");
            assertTrue(fetched.stream().noneMatch(address -> address.contains("/recordings/")), fetched::toString);
            page.locator("audio").evaluate("sound => sound.play()");
            page.waitForCondition(
                    () -> Boolean.TRUE.equals(page.locator("audio").evaluate("sound => sound.ended")));
            page.locator("summary").first().click();
            page.locator("summary").last().click();
            assertTrue(at.reads("This is a second of quiet"), at.text());
            assertTrue(at.reads("the first bus broke down"), at.text());
            at.sees("41-audio-open").goesOn("Continue");
            assertEquals(List.of(), at.complaints());
        }
        try (Visitor plain = Visitor.arrivesWithoutScript()) {
            opens(noa, plain, "to-hear");
            plain.page().locator("summary").last().click();
            assertTrue(plain.reads("the first bus broke down"), plain.text());
            plain.goesOn("Continue");
        }
    }
}
