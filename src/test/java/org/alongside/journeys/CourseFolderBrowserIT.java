package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.file.CourseLoader;
import org.alongside.kernel.TextFiles;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author saves a course while somebody walks through it, and looks at it beside their editor. */
@BrowserTest
class CourseFolderBrowserIT {

    private static final Path FOLDER = Path.of("src/test/resources/course-content/in-use");
    private static final Course COURSE = CourseLoader.load("in-use", TextFiles.below(FOLDER))
            .orElseThrow()
            .library()
            .courses()
            .get(0);
    private static final String STEP = "tools-in-use/modules/quiet-tools/steps/words-for-it/step.en.md";
    private static final String SENTENCE = "Think of the last hour, and not of the whole week.";
    private static final String OTHERWISE = "Think of this morning, and not of the whole week.";

    @TempDir
    static Path folder;

    private static Path courses;
    private static DemoSite site;

    @BeforeAll
    static void starts() {
        courses = folder.resolve("courses").toAbsolutePath();
        TestSite.copy(FOLDER, courses);
        site = DemoSite.start(
                folder.resolve("site").toAbsolutePath(),
                Ports.free(),
                Ports.free(),
                Map.of("ALONGSIDE_COURSES", courses.toString()));
    }

    @AfterAll
    static void ends() {
        if (site != null) {
            site.close();
        }
    }

    private static void saves(String before, String after) throws IOException {
        Path file = courses.resolve(STEP);
        String text = Files.readString(file);
        assertTrue(text.contains(before), before);
        Files.writeString(file, text.replace(before, after));
    }

    private static String step() {
        return COURSE.steps().get(0).uuid().toString();
    }

    /** An administrator's page comes anew by itself, and what stands in its frames too. */
    private static void awaits(Locator main, String words) {
        main.filter(new Locator.FilterOptions().setHasText(words)).waitFor();
    }

    @Test
    @DisplayName("CONTENT-21 a broken edit while somebody reads is told to its author and to nobody else; the good one"
            + " after it is read at once, and what was written has kept its place")
    void saved() throws IOException {
        Walker mika = Walker.signsUp(site, "Mika");
        mika.presses("/learning/course?id=" + COURSE.uuid(), Map.of());
        String own = "/learning/step?id=" + step();
        mika.presses(own, Map.of("do", "stop", "what-is-here.words", "like wet wool"));
        assertTrue(mika.opens(own).reads(SENTENCE));
        try (Visitor author = Visitor.arrives()) {
            Walker.administrator(site).opensAt(author);
            Locator page = author.page().locator("main");
            Locator text = author.page().frameLocator("iframe").first().locator("main");
            author.opens(site.base() + "/admin/preview").sees("42-preview-courses");
            author.opens(site.base() + "/admin/preview?id=" + step());
            awaits(text, SENTENCE);
            saves("most: 3", "most: many");
            awaits(page, "What is wrong in the folder of courses");
            assertTrue(author.reads("quiet-tools/steps/words-for-it/step.en.md:"), author.text());
            author.sees("42-preview-broken");
            assertTrue(mika.opens(own).reads(SENTENCE), "the last good one goes on");
            saves("most: many", "most: 3");
            saves(SENTENCE, OTHERWISE);
            awaits(text, OTHERWISE);
            assertFalse(author.reads("What is wrong"), author.text());
            assertTrue(mika.opens(own).reads(OTHERWISE));
            assertTrue(mika.opens(own).reads("like wet wool"), "own words stand where they stood");
            assertEquals(List.of(), author.complaints());
        }
    }

    @Test
    @DisplayName("CONTENT-21 all texts of a step stand side by side, each as wide as a telephone, that for a hold"
            + " included")
    void sideBySide() {
        try (Visitor author = Visitor.arrives()) {
            Walker.administrator(site).opensAt(author);
            String address = site.base() + "/admin/preview?id=" + withTexts();
            author.opens(address);
            Page page = author.page();
            List<String> files = page.locator("iframe").all().stream()
                    .map(frame -> frame.getAttribute("title"))
                    .toList();
            assertTrue(
                    files.containsAll(List.of("step.en.md", "step.hold.en.md", "step.second.en.md")), files::toString);
            page.setViewportSize(1280, 900);
            page.locator("iframe").all().forEach(frame -> assertEquals(360, frame.boundingBox().width));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/42-preview-1280-light.png")));
            author.opens(site.base() + page.locator("iframe").nth(1).getAttribute("src"))
                    .sees("42-preview-text");
            author.opens(site.base() + "/admin/preview?id=" + DemoSite.stepForTwo())
                    .sees("42-preview-for-two");
            assertEquals(List.of(), author.complaints());
        }
    }

    /** A step of the course that came with the program: those beside the folder are shown too. */
    private static String withTexts() {
        return CourseLoader.load("course-content", TextFiles.below(Path.of("course-content")))
                .orElseThrow()
                .library()
                .courses()
                .stream()
                .flatMap(course -> course.steps().stream())
                .filter(step -> step.slug().value().equals("my-own-arrow"))
                .findFirst()
                .orElseThrow()
                .uuid()
                .toString();
    }
}
