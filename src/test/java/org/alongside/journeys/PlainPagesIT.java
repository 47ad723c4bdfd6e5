package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What learners' pages load: our own styles and scripts, and nothing of the components that staff pages use. */
class PlainPagesIT {

    private static final String COMPONENTS = "jakarta.faces.resource";
    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("every page that is not for administrators loads nothing of PrimeFaces; theirs do")
    void plain() throws IOException {
        Plain person = Plain.of(site).launchesAs(site.lms().learner(3401)).agrees("Ilse");
        person.opensPrivately("/data");
        List<String> pages = pages();
        assertTrue(pages.size() > 30, pages.toString());
        List<String> loading = new ArrayList<>();
        for (String page : pages) {
            if (person.opens(page).page().body().contains(COMPONENTS)) {
                loading.add(page);
            }
        }
        assertEquals(List.of(), loading);
        String launches =
                Plain.administrator(site).opens("/admin/launches").page().body();
        assertTrue(launches.contains(COMPONENTS), "what is looked for is how they are loaded");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString())
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF/") && !file.startsWith("admin/"))
                    .map(file -> "/" + file.replace(".xhtml", ""))
                    .sorted()
                    .toList();
        }
    }
}
