package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.kernel.Languages;
import org.alongside.kernel.RoomSentences;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A learner's pages in other languages: in a made-up one that runs from right to left, and in those that people
 * read.
 */
@BrowserTest
class OtherLanguagesBrowserIT {

    private static final String PASSWORD = "four odd words here";
    private static final String PIN = "2846";

    private static final String TEXTS = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [document.title.replace(' – Alongside', '')];
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.parentElement.closest('[lang]:not(html)')) { found.push(text.data.trim()); }
              }
              return found;
            }""";

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private final DemoSite site = TestSite.site();
    private final Map<String, List<?>> faults = new TreeMap<>();

    @Test
    @DisplayName("IDENTITY-105 a learner's pages run from right to left where their language does; axe finds nothing")
    void madeUp() {
        try (Visitor reader = Visitor.arrives()) {
            Page page = reader.page();
            reader.opens(site.base() + "/identity/language?to=he");
            looks(reader, "rtl-home");
            for (String path : List.of("/how", "/protected", "/help", "/identity/sign-in", "/nowhere")) {
                reader.opens(site.base() + path);
                looks(reader, "rtl" + path.replace('/', '-'));
            }
            signsUp(reader, "rtl", "dana@demo.example");
            takesUpTheCourse(reader);
            looks(reader, "rtl-path");
            reads(reader, "/learning/entry?id=" + course());
            looks(reader, "rtl-entry");
            reads(reader, "/learning/module?id=" + DemoSite.linkedModule());
            looks(reader, "rtl-module");
            steps(reader);
            questionnaires(reader);
            for (String path : List.of("/learning/result", "/learning/checkin")) {
                reads(reader, path);
                looks(reader, "rtl" + path.replace('/', '-'));
            }
            assertEquals(Map.of(), faults);
            assertEquals(List.of(), reader.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"es, lucia@demo.example", "de, jana@demo.example"})
    @DisplayName(
            "CONTENT-23 IDENTITY-105 from the sign-up to a module that is whole, no sentence of ours is in English,"
                    + " and no text of the module either")
    void translated(String tag, String email) {
        try (Visitor reader = Visitor.arrives()) {
            Page page = reader.page();
            reader.opens(site.base() + "/identity/language?to=" + tag);
            looks(reader, tag + "-home");
            signsUp(reader, tag, email);
            takesUpTheCourse(reader);
            looks(reader, tag + "-path");
            String module = "/learning/module?id=" + DemoSite.linkedModule();
            reads(reader, module);
            looks(reader, tag + "-module");
            List<String> steps = stepsOf(page);
            for (int n = 0; n < steps.size(); n++) {
                reads(reader, steps.get(n));
                looks(reader, tag + "-step-" + (n + 1));
                assertEquals(0, page.locator("main [lang]").count(), "all of it is in one language: " + page.url());
                press(page.locator("button[name=do][value=continue]"));
            }
            assertTrue(page.url().endsWith(module), page.url());
            assertEquals(1, page.locator("#whole").count(), "the module is whole");
            looks(reader, tag + "-whole");
            assertEquals(Map.of(), faults);
            assertEquals(List.of(), reader.complaints());
        }
    }

    /** Sentences of ours that stand in English where the language has another one. */
    private static Set<String> english(Locale language) {
        Set<String> english = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MESSAGES)) {
            files.map(file -> MESSAGES.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .forEach(room -> RoomSentences.of(room, Languages.FIRST)
                            .all()
                            .forEach((key, sentence) -> {
                                if (!RoomSentences.of(room, language).get(key).equals(sentence)) {
                                    english.add(sentence);
                                }
                            }));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return english;
    }

    private void signsUp(Visitor reader, String tag, String email) {
        Page page = reader.page();
        reader.opens(site.base() + "/identity/sign-up?next=%2Fpath");
        looks(reader, tag + "-sign-up");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.fill("#password-again", PASSWORD);
        press(page.locator("main form .btn").first());
        looks(reader, tag + "-welcome");
        page.fill("#name", "Dana");
        page.check("#adult");
        press(page.locator("button[name=answer][value=yes]"));
        reader.opens(site.base() + "/data");
        looks(reader, tag + "-pin");
        page.fill("#pin", PIN);
        page.fill("#pin-again", PIN);
        press(page.locator("main form .btn").first());
        looks(reader, tag + "-offer");
    }

    private void takesUpTheCourse(Visitor reader) {
        reads(reader, "/path");
        press(reader.page().locator("main form:has(input[value='" + course() + "']) button"));
    }

    private static List<String> stepsOf(Page page) {
        return page.locator("main tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private void steps(Visitor reader) {
        List<String> steps = stepsOf(reader.page());
        for (int n = 0; n < steps.size(); n++) {
            reads(reader, steps.get(n));
            looks(reader, "rtl-step-" + (n + 1));
        }
    }

    private void questionnaires(Visitor reader) {
        Page page = reader.page();
        reads(reader, "/assessment/all");
        looks(reader, "rtl-all");
        reads(reader, "/assessment/start?instrument=where-i-stand-habits");
        looks(reader, "rtl-start");
        press(page.locator("main form .btn").first());
        looks(reader, "rtl-question");
        while (page.url().contains("/assessment/question")) {
            page.locator("input[type=radio]").first().check();
            press(page.locator("main form .btn").first());
        }
        looks(reader, "rtl-check");
        press(page.locator("main form .btn").first());
        looks(reader, "rtl-sent");
    }

    private static String course() {
        return DemoSite.course().uuid().toString();
    }

    /** A private page may ask for the PIN. */
    private void reads(Visitor reader, String path) {
        Page page = reader.page();
        reader.opens(site.base().resolve(path));
        if (page.locator("#pin").count() > 0) {
            page.fill("#pin", PIN);
            press(page.locator("main form .btn").first());
        }
    }

    private static void press(Locator button) {
        Page page = button.page();
        page.waitForNavigation(button::click);
    }

    private void looks(Visitor reader, String view) {
        Page page = reader.page();
        boolean made = view.startsWith("rtl");
        String tag = made ? Languages.MADE_UP.getLanguage() : view.substring(0, 2);
        assertEquals(
                tag + " " + (made ? "rtl" : "ltr"),
                page.evaluate("document.documentElement.lang + ' ' + document.documentElement.dir"));
        List<?> found = made ? List.of() : inEnglish(page, Locale.forLanguageTag(tag));
        if (!found.isEmpty()) {
            faults.put(view + " " + page.url().replaceAll("^[a-z]+://[^/]+", ""), found);
        }
        reader.sees(view);
    }

    private static List<?> inEnglish(Page page, Locale language) {
        Set<String> english = english(language);
        List<?> texts = (List<?>) page.evaluate(TEXTS);
        return texts.stream().filter(english::contains).toList();
    }
}
