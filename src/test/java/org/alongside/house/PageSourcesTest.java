package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the sources of pages keep to. */
class PageSourcesTest {

    private static final Pattern TITLE =
            Pattern.compile("name=\"title\" value=\"#\\{say([A-Z][a-z]+)\\['([^']+)'\\]\\}\"");
    private static final Pattern BOX = Pattern.compile("<textarea[^>]*>");

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST_LINE = 120;
    private static final Pattern LAZY_PRIMEFACES = Pattern.compile("xmlns:p=\"primefaces\"");

    private static final Pattern ROW_NAME = Pattern.compile("\\b(?:var|varStatus)=\"([^\"]+)\"");

    /** The implicit objects of Expression Language and Faces. */
    private static final Set<String> TAKEN = Set.of(
            "application",
            "applicationScope",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "flow",
            "flowScope",
            "header",
            "headerValues",
            "initParam",
            "param",
            "paramValues",
            "request",
            "requestScope",
            "resource",
            "session",
            "sessionScope",
            "view",
            "viewScope");

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
                .filter(page ->
                        page.text().contains("<t:errors ") && page.text().contains("template="))
                .filter(page -> !page.text().contains("name=\"wrong\""))
                .map(PageSource::path)
                .toList();
        assertEquals(List.of(), silent);
    }

    /** The tags of tables that grow and of pictures, the parts of administrators' pages. */
    private static boolean isForStaff(String path) {
        return path.startsWith("admin/")
                || path.startsWith("WEB-INF/parts/responses-")
                || path.startsWith("WEB-INF/parts/analysis-")
                || List.of("WEB-INF/tags/lazy.xhtml", "WEB-INF/tags/chart.xhtml")
                        .contains(path);
    }

    @Test
    @DisplayName("learners' pages load nothing of PrimeFaces; administrators' pages alone may")
    void primefacesIsForStaff() {
        List<String> elsewhere = pages().stream()
                .filter(page -> LAZY_PRIMEFACES.matcher(page.text()).find())
                .map(PageSource::path)
                .filter(path -> !isForStaff(path))
                .toList();
        assertEquals(List.of(), elsewhere);
        List<String> tables = pages().stream()
                .filter(page -> page.text().contains("<t:lazy ") || page.text().contains("<t:chart "))
                .filter(page -> !isForStaff(page.path()))
                .map(PageSource::path)
                .toList();
        assertEquals(List.of(), tables);
        String learners = read(WEBAPP.resolve("WEB-INF/templates/page.xhtml"));
        assertFalse(learners.contains("<h:head>") || learners.contains("<h:body"), "they would load what it adds");
        assertTrue(read(WEBAPP.resolve("WEB-INF/templates/staff.xhtml")).contains("<h:head>"));
    }

    @Test
    @DisplayName("a page gives no row a name that the language of pages has taken: it would show that instead")
    void namesOfRows() {
        List<String> taken = new ArrayList<>();
        pages().forEach(page -> taken.addAll(takenNames(page)));
        assertEquals(List.of(), taken);
    }

    @Test
    @DisplayName("a row with a name that is taken is seen")
    void aTakenNameIsSeen() {
        assertEquals(
                List.of("page.xhtml: header"),
                takenNames(new PageSource("page.xhtml", "<ui:repeat value=\"#{rows}\" var=\"header\">")));
    }

    private static List<String> takenNames(PageSource page) {
        return ROW_NAME.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .filter(TAKEN::contains)
                .map(name -> page.path() + ": " + name)
                .toList();
    }

    @Test
    @DisplayName("UX-A7 where to begin is one form with one button, and what follows a saved choice is a way on")
    void oneForm() {
        String entry = page("learning/entry.xhtml");
        assertEquals(1, count(entry, "<t:form"));
        assertEquals(1, count(entry, "<button"));
        assertTrue(entry.indexOf("entry.kept") < entry.indexOf("<t:form"), "what was saved is said first");
        assertTrue(entry.contains("entryPage.onward"));
    }

    @Test
    @DisplayName("UX-A9 a refused file leaves the questionnaire chosen and the name typed")
    void refusedFile() {
        String upload = page("WEB-INF/parts/responses-upload.xhtml");
        assertTrue(upload.contains("responsesPage.chosen ? 'selected'"), upload);
        assertTrue(upload.contains("value=\"#{responsesPage.named}\""), upload);
    }

    @Test
    @DisplayName("UX-A10 nothing that is gone for good goes with the first press")
    void asked() {
        String set = page("admin/response-set.xhtml");
        assertTrue(
                set.indexOf("value=\"delete\"") < set.lastIndexOf("responseSetPage.asking}"), "the first press asks");
        assertTrue(
                set.indexOf("value=\"drop\"") > set.lastIndexOf("responseSetPage.asking}"), "the second one does it");
        assertTrue(page("admin/platforms.xhtml").contains("platforms.close.ask"));
        assertTrue(page("own/page.xhtml").contains("private.raise.sure"));
    }

    @Test
    @DisplayName("UX-A11 a confirmation stands before everything else of the page, with a way on")
    void saidFirst() {
        String step = page("pairing/step.xhtml");
        assertTrue(step.indexOf("joint.done") < step.indexOf("class=\"lede\""));
        assertTrue(step.contains("joint.go"));
        String own = page("own/page.xhtml");
        assertTrue(own.indexOf("private.kept.go") < own.indexOf("gate.miss"));
        assertTrue(page("WEB-INF/parts/result.xhtml").contains("result.second.go"));
    }

    @Test
    @DisplayName("UX-A13 a step that is open stands first, as the one filled button")
    void openFirst() {
        String linked = page("WEB-INF/pairing/linked.xhtml");
        assertTrue(linked.indexOf("together.open.go") < linked.indexOf("together.list"));
        assertTrue(linked.contains("empty togetherPage.open ? 'btn' : 'btn quiet'"));
    }

    @Test
    @DisplayName("UX-A14 a code is made only where its limits stand, and goes out with an address to type")
    void codes() {
        assertFalse(page("WEB-INF/pairing/alone.xhtml").contains("<t:form"), "the other page says the limits first");
        String code = page("pairing/code.xhtml");
        assertTrue(code.indexOf("code.2") < code.indexOf("code.make"));
        assertTrue(code.contains("#{face.site}"));
    }

    @Test
    @DisplayName("UX-A17 no address of a page tells that somebody answered about their safety")
    void neutralAddresses() {
        List<String> telling = pages().stream()
                .map(PageSource::path)
                .filter(path -> !path.startsWith("WEB-INF/"))
                .filter(path -> Pattern.compile("safety|gate|private|hold|risk")
                        .matcher(path)
                        .find())
                .toList();
        assertEquals(List.of(), telling);
    }

    @Test
    @DisplayName(
            "WCAG 2.4.2 each page of a learner has a title that no other has, so that tabs and history tell them apart")
    void titles() {
        Map<String, List<String>> pages = new TreeMap<>();
        for (PageSource page : pages()) {
            Matcher title = TITLE.matcher(page.text());
            if (title.find()
                    && !page.path().startsWith("WEB-INF/")
                    && !page.path().startsWith("admin/")) {
                pages.computeIfAbsent(words(title.group(1), title.group(2)), first -> new ArrayList<>())
                        .add(page.path());
            }
        }
        assertTrue(pages.size() > 20, pages::toString);
        pages.values().removeIf(same -> same.size() == 1);
        assertEquals(Map.of(), pages);
    }

    @Test
    @DisplayName("what people write themselves runs in its own direction, wherever it stands in a box")
    void ownDirection() {
        List<String> boxes = pages().stream()
                .flatMap(page -> BOX.matcher(page.text()).results().map(box -> page.path() + " " + box.group()))
                .filter(box -> !box.contains("readonly") && !box.contains("dir=\"auto\""))
                .toList();
        assertEquals(List.of(), boxes);
    }

    private static String words(String room, String key) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/" + room.toLowerCase(Locale.ROOT) + "_en.properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.getProperty(key);
    }

    private static String page(String path) {
        return read(WEBAPP.resolve(path));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
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
