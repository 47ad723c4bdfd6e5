package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the sources of pages keep to. */
class PageSourcesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST_LINE = 120;
    private static final Pattern LAZY_PRIMEFACES = Pattern.compile("xmlns:p=\"primefaces\"");

    /** One page as a file. */
    private record PageSource(String path, String text) {}

    @Test
    @DisplayName("RV-D6 no line of a page is longer than 120 characters")
    void lines() {
        List<String> longer = new ArrayList<>();
        pages().forEach(page -> longer.addAll(tooLong(page)));
        assertEquals(List.of(), longer);
    }

    @Test
    @DisplayName("a line that is too long is seen")
    void aLongLineIsSeen() {
        String line = "x".repeat(LONGEST_LINE + 1);
        assertEquals(1, tooLong(new PageSource("page.xhtml", "short\n" + line)).size());
    }

    @Test
    @DisplayName("UX-A6 a page whose summary names errors says so in front of its title")
    void errorsInTheTitle() {
        List<String> silent = pages().stream()
                .filter(page -> page.text().contains("<t:errors ") && page.text().contains("template="))
                .filter(page -> !page.text().contains("name=\"wrong\""))
                .map(PageSource::path)
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    @DisplayName("learners' pages load nothing of PrimeFaces; administrators' pages alone may")
    void primefacesIsForStaff() {
        List<String> elsewhere = pages().stream()
                .filter(page -> LAZY_PRIMEFACES.matcher(page.text()).find())
                .map(PageSource::path)
                .filter(path -> !path.startsWith("admin/") && !path.startsWith("WEB-INF/parts/responses-"))
                .toList();
        assertEquals(List.of(), elsewhere);
        String learners = read(WEBAPP.resolve("WEB-INF/templates/page.xhtml"));
        assertFalse(learners.contains("<h:head>") || learners.contains("<h:body"), "they would load what it adds");
        assertTrue(read(WEBAPP.resolve("WEB-INF/templates/staff.xhtml")).contains("<h:head>"));
    }

    private static List<String> tooLong(PageSource page) {
        return page.text()
                .lines()
                .filter(line -> line.length() > LONGEST_LINE)
                .map(line -> page.path() + ": " + line)
                .toList();
    }

    private static List<PageSource> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(file -> new PageSource(WEBAPP.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
