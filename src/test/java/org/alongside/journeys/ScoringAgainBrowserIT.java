package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A questionnaire gets a newer version: what was sent before is scored by it too, and one that is broken is refused.
 */
@BrowserTest
class ScoringAgainBrowserIT {

    private static final Path FIRST = Path.of("src/test/resources/assessment/conditional/morning-steps/v1");
    private static final Path HOME =
            Path.of("target/test-site-" + ProcessHandle.current().pid() + "-scoring-again");

    @TempDir
    Path assessments;

    private DemoSite site() {
        return DemoSite.start(
                HOME,
                Ports.free(),
                Ports.free(),
                Map.of(
                        "ALONGSIDE_JOBS_EVERY_SECONDS",
                        "4",
                        "ALONGSIDE_ASSESSMENTS",
                        assessments.toAbsolutePath().toString()));
    }

    /** The second no longer adds the question that some pass by. */
    private void version(int number) throws IOException {
        Path folder = Files.createDirectories(assessments.resolve("morning-steps/v" + number));
        try (Stream<Path> files = Files.list(FIRST)) {
            files.forEach(
                    file -> write(folder.resolve(file.getFileName()), number == 1 ? read(file) : changed(read(file))));
        }
    }

    private static String changed(String text) {
        return text.replace("version: 1", "version: 2").replace("w2: '+', ", "").replace("value: 7", "value: 4");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takes(Visitor noor, DemoSite site, String first) {
        Page page = noor.page();
        noor.opens(site.base() + "/assessment/start?instrument=morning-steps").clicks("Begin");
        for (String answer = first; page.locator("input[name=answer]").count() > 0; answer = "Often") {
            Answering.choose(page, answer);
            Answering.awaitBadge(page, "Saved at");
            noor.goesOn("Continue");
        }
        noor.goesOn("Send my answers");
    }

    private static Visitor administrator(DemoSite site) {
        Visitor administrator = Visitor.arrives();
        administrator.opens(site.base() + "/admin/instruments");
        administrator.types("Email", DemoSite.ADMINISTRATOR).types("Password", site.administratorPassword());
        administrator.clicks("Sign in");
        if (administrator.page().url().contains("welcome")) {
            Walk.of(site, administrator, false).agreesAs("Admin");
        }
        return administrator.opens(site.base() + "/admin/instruments");
    }

    @Test
    @DisplayName("ASSESSMENT-5 STUDY-13 ASSESSMENT-13: what was sent is scored again by a newer version, and seen")
    void scoredAgain() throws IOException {
        version(1);
        try (DemoSite site = site();
                Visitor noor = Visitor.arrives()) {
            Answering.arrived(site, noor);
            takes(noor, site, "Never");
            noor.sees("30-result-hidden-question");
            assertTrue(noor.reads("There is nothing to say here."), noor.text());
        }
        version(2);
        Path broken = Files.createDirectories(assessments.resolve("noisy-hours/v1"));
        write(broken.resolve("instrument.yaml"), "slug: noisy-hours\nversion: one\nitems: {n1: {response: often}}\n");
        write(broken.resolve("text.en.yaml"), "title: \"Noisy hours\"\n");
        try (DemoSite site = site();
                Visitor administrator = administrator(site)) {
            administrator.sees("30-instruments-refused");
            assertTrue(administrator.reads("1 refused"), administrator.text());
            administrator.opens(site.base() + "/admin/rescoring").sees("30-rescoring-waiting");
            administrator.clicks("Score again").sees("30-rescoring-running");
            administrator.waitsFor(() -> administrator.reads("Finished: 1 scored."));
            administrator.sees("30-rescoring-finished");
            assertEquals(List.of(), administrator.complaints());
        }
    }
}
