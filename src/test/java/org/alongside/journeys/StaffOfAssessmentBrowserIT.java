package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.alongside.identity.access.Uploads;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees and does with questionnaires: what is served, responses from a file, figures, QTI. */
@BrowserTest
class StaffOfAssessmentBrowserIT {

    private static final List<String> ITEMS = Stream.of("s", "d", "r", "k")
            .flatMap(scale -> Stream.of("1", "2", "3", "4").map(scale::concat))
            .toList();
    private static final int PEOPLE = 24;
    /** Sixteen items and their outcomes, each as a row. */
    private static final int SHORT = 3600;

    /** The bars and the words beside them have the page's own colours, as its scheme is now. */
    private static final String WEARS = """
            () => {
              const page = getComputedStyle(document.body);
              const chart = Object.values(Chart.instances)[0];
              const bar = chart.getDatasetMeta(0).data[0].options.backgroundColor;
              return bar === page.getPropertyValue('--water').trim()
                && chart.scales.x.options.ticks.color === page.getPropertyValue('--ink').trim()
                && chart.scales.x.options.grid.color === page.getPropertyValue('--line').trim();
            }""";

    private static final String INKED = "canvas => canvas.getContext('2d')"
            + ".getImageData(0, 0, canvas.width, canvas.height).data.some(byte => byte > 0)";

    private static final String PHRASE = "four odd words here";

    private final DemoSite site = TestSite.site();

    private Visitor administrator() {
        Visitor administrator = Visitor.arrives();
        administrator.opens(site.base() + "/admin/instruments");
        administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
        administrator.clicks("Sign in");
        if (administrator.page().url().contains("welcome")) {
            Walk.of(site, administrator, false).agreesAs("Admin");
        }
        return administrator.opens(site.base() + "/admin/instruments");
    }

    /** Twenty-four made-up people, and one row that cannot be read. */
    private static byte[] responses() {
        Random random = new Random(24);
        StringBuilder csv = new StringBuilder("id," + String.join(",", ITEMS) + "\n");
        for (int person = 0; person < PEOPLE; person++) {
            int level = 1 + random.nextInt(4);
            csv.append('p').append(person);
            ITEMS.forEach(item -> csv.append(',').append(random.nextInt(12) == 0 ? "-" : level + random.nextInt(2)));
            csv.append('\n');
        }
        csv.append("p99").append(",9".repeat(ITEMS.size())).append('\n');
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] taken(Visitor administrator, String button) {
        Page page = administrator.page();
        Download download = page.waitForDownload(() -> page.locator("main")
                .getByText(button, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .first()
                .click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isAWorkbook(byte[] file) {
        assertEquals("PK", new String(file, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    @DisplayName("STUDY-13 STUDY-14: what is served is listed, and a questionnaire goes out as QTI")
    void instruments() {
        try (Visitor administrator = administrator()) {
            administrator.sees("25-instruments");
            assertTrue(administrator.reads("where-i-stand"), administrator.text());
            administrator
                    .opens(site.base() + "/admin/qti?instrument=my-stance&version=1")
                    .sees("25-qti");
            isAWorkbook(taken(administrator, "Download the package"));
            administrator.opens(site.base() + "/admin/rescoring").sees("25-rescoring");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    @Test
    @DisplayName("STUDY-1 STUDY-3 STUDY-12: responses from a file are looked at, kept, analysed and taken out")
    void responsesFromAFile() {
        try (Visitor administrator = administrator()) {
            administrator.opens(site.base() + "/admin/responses").sees("26-responses");
            Page page = administrator.page();
            page.locator("#instrument").selectOption("my-stance/v1");
            administrator.types("What you call the set", "Autumn course");
            page.setInputFiles("#file", new FilePayload("answers.csv", "text/csv", responses()));
            readsTheFile(administrator).sees("26-review");
            assertTrue(administrator.reads("Row 26"), administrator.text());
            administrator.clicks("Keep this set").sees("26-set");
            isAWorkbook(taken(administrator, "One row each"));
            isAWorkbook(taken(administrator, "Report with charts"));
            administrator.follows("Item analysis").sees("26-analysis");
            looksAtTheAnalysis(administrator);
            isAWorkbook(taken(administrator, "Download as a workbook"));
            administrator.opens(site.base() + "/admin/responses").sees("26-responses-kept");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    /** On a phone the page is a few windows high; a remark leads to its row, which opens on table and picture. */
    private static void looksAtTheAnalysis(Visitor administrator) {
        Page page = administrator.page();
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        assertTrue(height <= SHORT, "the page is " + height + " px high");
        assertEquals(0, page.locator(".ui-chart.drawn").count(), "nothing is drawn before a row opens");
        page.locator("#look + p + ul a").first().click();
        Locator open = page.locator("details[open] > .inside");
        open.waitFor();
        assertEquals(1, open.count());
        Locator picture = open.locator(".ui-chart.drawn canvas");
        picture.waitFor();
        assertEquals(
                List.of("Answer", "How many"),
                open.locator("table").last().locator("thead th").allInnerTexts(),
                "the same in numbers");
        assertTrue((boolean) picture.evaluate(INKED), "bars are drawn");
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForFunction(WEARS);
        }
        page.evaluate("() => scrollTo(0, 0)");
        administrator.sees("26-analysis-open");
    }

    /** Sends the file; what was refused is told on the page that still has it. */
    private static Visitor readsTheFile(Visitor administrator) {
        Page page = administrator.page();
        page.locator("form[data-upload] .btn:not(.quiet)").click();
        page.waitForFunction("() => !document.querySelector('form[data-upload]') || document.querySelector('.errors')");
        page.waitForLoadState();
        return administrator;
    }

    @Test
    @DisplayName("UX-A9 a file goes out with its progress, is stopped, and when refused the form keeps what it has")
    void upload() {
        try (Visitor administrator = administrator()) {
            Page page = administrator.opens(site.base() + "/admin/responses").page();
            page.locator("summary", new Page.LocatorOptions().setHasText("How the columns are called"))
                    .click();
            assertTrue(administrator.reads(String.join(", ", ITEMS)), administrator.text());
            page.evaluate("() => scrollTo(0, 0)");
            administrator.sees("26-columns");
            page.locator("#instrument").selectOption("my-stance/v1");
            administrator.types("What you call the set", "With a slip");
            page.setInputFiles("#file", new FilePayload("a.csv", "text/csv", "id;nothing\n".getBytes()));
            stops(administrator);
            readsTheFile(administrator);
            assertTrue(administrator.title().startsWith("Error:"), administrator.title());
            assertEquals("my-stance/v1", page.locator("#instrument").inputValue());
            assertEquals("With a slip", page.locator("#title").inputValue());
            assertEquals("a.csv", page.locator("#file").evaluate("input => input.files[0].name"));
            administrator.sees("26-refused-and-kept");
            String semicolons = new String(responses(), StandardCharsets.UTF_8).replace(',', ';');
            page.setInputFiles("#file", new FilePayload("b.csv", "text/csv", semicolons.getBytes()));
            readsTheFile(administrator);
            assertTrue(page.url().contains("/admin/response-set?id="), page.url());
            administrator.clicks("Let it go");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    /** While the file is on its way its progress shows; Stop leaves everything as it was. */
    private static void stops(Visitor administrator) {
        Page page = administrator.page();
        page.route("**/admin/responses-upload", held -> {});
        page.locator("form[data-upload] .btn:not(.quiet)").click();
        page.getByRole(AriaRole.PROGRESSBAR).waitFor();
        page.evaluate("() => scrollTo(0, 0)");
        administrator.sees("26-sending");
        page.locator("[data-stop]").click();
        assertTrue(administrator.reads("Stopped. Nothing of the file"), administrator.text());
        assertEquals(0, page.getByRole(AriaRole.PROGRESSBAR).count());
        page.unroute("**/admin/responses-upload");
    }

    @Test
    @DisplayName("UX-A9 without a script the same form is sent, and a refused file leaves the choice and the name")
    void uploadWithoutScript() {
        try (Visitor administrator = Visitor.arrivesWithoutScript()) {
            administrator.opens(site.base() + "/admin/responses");
            administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
            Page page = administrator
                    .clicks("Sign in")
                    .opens(site.base() + "/admin/responses")
                    .page();
            page.locator("#instrument").selectOption("my-stance/v1");
            administrator.types("What you call the set", "By hand");
            page.setInputFiles("#file", new FilePayload("a.csv", "text/csv", "id,nothing\n".getBytes()));
            page.locator("form[data-upload] .btn:not(.quiet)").click();
            page.locator(".errors").waitFor();
            assertEquals("my-stance/v1", page.locator("#instrument").inputValue());
            assertEquals("By hand", page.locator("#title").inputValue());
        }
    }

    private static Path file(Path folder, int bytes) {
        try {
            return Files.write(folder.resolve("answers-" + bytes + ".csv"), new byte[bytes]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("STUDY-1 IDENTITY-13: a file that is too long is refused with the limit, and nothing is kept")
    void tooLong(@TempDir Path folder) {
        try (Visitor administrator = administrator()) {
            for (int bytes : List.of(Uploads.LONGEST_FILE + 1, Uploads.LONGEST_REQUEST + 1, 60_000_000)) {
                administrator.opens(site.base() + "/admin/responses");
                String before = administrator.page().locator("#sets + *").innerText();
                administrator.page().setInputFiles("#file", file(folder, bytes));
                readsTheFile(administrator);
                String limit = Uploads.LONGEST_FILE / 1_000_000 + " MB";
                assertTrue(administrator.reads(limit), bytes + ": " + administrator.text());
                assertTrue(administrator.reads("Nothing of"), bytes + ": " + administrator.text());
                administrator.sees(bytes > Uploads.LONGEST_REQUEST ? "26-too-long-to-read" : "26-too-long");
                administrator.opens(site.base() + "/admin/responses");
                assertEquals(before, administrator.page().locator("#sets + *").innerText(), "nothing is kept");
            }
            assertEquals(List.of(), administrator.complaints());
        }
    }

    @Test
    @DisplayName("STUDY-1 STUDY-12: a file of bad rows only is refused with its reasons, few are not analysed")
    void refusedAndFew() {
        try (Visitor administrator = administrator()) {
            sends(administrator, "id," + String.join(",", ITEMS) + "\np1" + ",9".repeat(ITEMS.size()) + "\np2,1\n");
            assertTrue(administrator.reads("Nothing was taken from this file"), administrator.text());
            administrator.sees("26-refused-file");
            sends(administrator, "id," + String.join(",", ITEMS) + "\np1" + ",3".repeat(ITEMS.size()) + "\n");
            administrator.clicks("Keep this set").sees("26-set-of-few");
            String set = administrator.page().url().replaceAll(".*id=", "");
            administrator.opens(site.base() + "/admin/analysis?set=" + set).sees("26-analysis-refused");
            assertTrue(administrator.reads("at least 20"), administrator.text());
            administrator
                    .opens(site.base() + "/admin/response-set?id=" + set)
                    .clicks("Delete this set")
                    .clicks("Delete for good");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    private void sends(Visitor administrator, String csv) {
        administrator.opens(site.base() + "/admin/responses");
        administrator.page().locator("#instrument").selectOption("my-stance/v1");
        administrator
                .page()
                .setInputFiles("#file", new FilePayload("few.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        readsTheFile(administrator);
    }

    @Test
    @DisplayName("INSTRUMENT-32 STUDY-5: a trainee finds the questionnaires, and is asked before answers go anywhere")
    void asked() {
        try (Visitor trainee = Visitor.arrives()) {
            trainee.opens(site.base() + "/identity/sign-up?next=/path");
            trainee.types("Email", "trainee@demo.example")
                    .types("Choose a password", PHRASE)
                    .types("The password once more", PHRASE);
            trainee.clicks("Make my account");
            Walk.of(site, trainee, false).agreesAs("Mika").choosesPinAt("/assessment/all");
            trainee.opens(site.base() + "/assessment/all").sees("27-all");
            trainee.follows("My stance").sees("27-start-of-training");
            assertEquals(List.of(), trainee.complaints());
        }
    }
}
