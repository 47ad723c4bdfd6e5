package org.alongside.journeys;

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
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Starting empty, a copy of everything, and the end of an account, as one learner goes through them. */
class OwnDataIT {

    private static final String INSTRUMENT = "where-i-stand";
    private static final String START = "/assessment/start?instrument=" + INSTRUMENT;
    private static final String NEW_PIN = "5820";
    private static final Pattern ANSWER = Pattern.compile("name=\"answer\" id=\"[^\"]*\" value=\"([^\"]*)\"");
    private static final Pattern ATTEMPT = Pattern.compile("attempt=([0-9a-f-]{36})");
    private static final Pattern OWN = Pattern.compile("href=\"(/[a-z][^\"#]*)\"");
    private static final int TURNS = 120;

    /** They end the session, or are no page. */
    private static final Set<String> NOT_WALKED = Set.of("leave", "identity/sign-out", "demo/clock");

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName(
            "INV-55 IDENTITY-12 RV-D1 with answers sent and others begun, every page answers after starting empty, and"
                    + " after undoing it")
    void startsEmpty() {
        Plain salla = Plain.of(site).launchesAs(site.lms().learner(3301)).agrees("Salla");
        salla.opensPrivately(START);
        takes(salla);
        String attempt = attempt(salla.opens("/assessment/answers").page().body());
        salla.opens(START).sends(Map.of());
        salla.opens("/path");
        Set<String> everything = pages(salla, attempt);
        assertEquals(List.of(), broken(salla, everything), "before");

        startsEmpty(salla, "days");
        salla.sends(Map.of("pin", NEW_PIN, "pin-again", NEW_PIN));
        assertEquals(List.of(), broken(salla, everything), "after starting empty");
        salla.opens("/path");
        assertTrue(salla.page().body().contains("Something about your sign-in changed."));
        assertEquals(0, attempts(salla));
        assertTrue(salla.opens("/pairing/own").page().body().contains("value=\"rest\" checked=\"checked\""));
        assertTrue(salla.opens("/own/page").page().body().contains("because you started empty"));

        salla.opens("/identity/old-pin").sends(Map.of("pin", NEW_PIN, "act", "back"));
        assertTrue(salla.page().body().contains("not the PIN that was here before"));
        salla.opens("/identity/old-pin").sends(Map.of("pin", Walk.PIN, "act", "back"));
        opensWith(salla, Walk.PIN);
        assertEquals(List.of(), broken(salla, everything), "after undoing");
        assertTrue(salla.opens("/assessment/answers").page().body().contains(attempt), "what was written is back");
        assertTrue(salla.opens("/pairing/own").page().body().contains("value=\"rest\" checked=\"checked\""));

        startsEmpty(salla, "days");
        assertTrue(salla.page().address().contains("/identity/pin-new"), "it asks for the PIN for thirty days");
        salla.sends(Map.of("sure", "yes", "when", "now", "pin", Walk.PIN));
        salla.sends(Map.of("pin", NEW_PIN, "pin-again", NEW_PIN));
        assertEquals(List.of(), broken(salla, everything), "after letting go for good");
        salla.opens("/identity/old-pin").sends(Map.of("pin", Walk.PIN, "act", "back"));
        assertTrue(salla.page().body().contains("there is nothing left"));
    }

    @Test
    @DisplayName(
            "IDENTITY-18 IDENTITY-19 a copy of everything is made and fetched once; then the account waits, comes back,"
                    + " and is deleted, and whoever is launched again is new")
    void leaves() {
        Plain dario = Plain.of(site).launchesAs(site.lms().learner(3302)).agrees("Dario");
        dario.opensPrivately(START);
        takes(dario);
        dario.opens("/identity/copy").sends(Map.of("act", "make"));
        untilMade(dario);
        dario.browser().get("/identity/copy-file");
        var file =
                dario.browser().post("/identity/copy-file", fields(dario.page().body()));
        assertEquals(200, file.status());
        assertTrue(file.body().startsWith("PK"), "an archive");
        assertTrue(dario.opens("/identity/copy").page().body().contains("Make my copy"), "it is gone");

        dario.opens("/identity/delete?sure=1").sends(Map.of("when", "later"));
        assertTrue(dario.page().body().contains("goes in seven days"));
        assertTrue(dario.opens("/data").page().address().contains("/identity/sign-in"));
        dario.launchesAs(site.lms().learner(3302));
        assertTrue(
                dario.page().address().contains("/identity/come-back"),
                dario.page().address());
        assertTrue(dario.opens("/data").page().address().contains("/identity/come-back"), "nothing else opens");
        dario.opens("/identity/come-back").sends(Map.of("pin", Walk.PIN, "act", "back"));
        assertTrue(dario.page().body().contains("your own writing is as it was"));
        assertEquals(1, attempts(dario));

        dario.opens("/identity/delete?sure=1").sends(Map.of("when", "now"));
        assertTrue(dario.page().body().contains("Your account is deleted"));
        dario.launchesAs(site.lms().learner(3302));
        assertTrue(dario.page().address().contains("/identity/welcome"), "a new person");
        dario.agrees("Dario").opensPrivately("/assessment/answers");
        assertEquals(0, attempts(dario));
    }

    private static void takes(Plain person) {
        person.sends(Map.of());
        for (int turn = 0; turn < TURNS && !person.page().address().contains("/result"); turn++) {
            Matcher choice = ANSWER.matcher(person.page().body());
            person.sends(choice.find() ? Map.of("answer", choice.group(1)) : Map.of());
        }
        assertTrue(person.page().address().contains("/result"), person.page().address());
    }

    private void startsEmpty(Plain person, String when) {
        person.opens("/identity/pin-new").sends(Map.of("when", when));
        assertTrue(person.page().body().contains("Tick this if you are sure"), "a second look");
        person.sends(Map.of("when", when, "sure", "yes"));
    }

    private static void opensWith(Plain person, String pin) {
        if (person.page().address().contains("/identity/pin")) {
            person.sends(Map.of("pin", pin));
        }
        assertTrue(person.page().address().contains("/data"), person.page().address());
    }

    private static void untilMade(Plain person) {
        for (int turn = 0; turn < TURNS; turn++) {
            if (person.opens("/identity/copy").page().body().contains("Fetch my copy")) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        assertFalse(true, "the copy was not made: " + person.page().body());
    }

    /**
     * Every address of the routes that this person may reach, with what they need, and those their own pages link to.
     */
    private static Set<String> pages(Plain person, String attempt) {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/access"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                Properties routes = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    routes.load(reader);
                }
                routes.stringPropertyNames().stream()
                        .filter(route -> !NOT_WALKED.contains(route))
                        .forEach(route -> pages.add("/" + route));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String page : List.of("question", "check", "all", "result", "delete")) {
            pages.add("/assessment/" + page + "?attempt=" + attempt);
        }
        pages.add(START);
        pages.add("/learning/module?id=" + DemoSite.linkedModule());
        person.steps().forEach(step -> pages.add("/learning/step?id=" + step));
        for (String page : List.of("/path", "/data", "/together", "/learning/module?id=" + DemoSite.linkedModule())) {
            Matcher link = OWN.matcher(person.opens(page).page().body());
            while (link.find()) {
                if (!link.group(1).startsWith("/leave") && !link.group(1).startsWith("/resources")) {
                    pages.add(link.group(1).replace("&amp;", "&"));
                }
            }
        }
        return pages;
    }

    /** Those that do not answer. */
    private static List<String> broken(Plain person, Set<String> pages) {
        List<String> broken = new ArrayList<>();
        for (String page : pages) {
            int status = person.opens(page).page().status();
            if (status >= 500) {
                broken.add(page + " " + status);
            }
        }
        return broken;
    }

    private static int attempts(Plain person) {
        Set<String> found = new TreeSet<>();
        Matcher attempt =
                ATTEMPT.matcher(person.opens("/assessment/answers").page().body());
        while (attempt.find()) {
            found.add(attempt.group(1));
        }
        return found.size();
    }

    private static String attempt(String page) {
        Matcher attempt = ATTEMPT.matcher(page);
        assertTrue(attempt.find(), page);
        return attempt.group(1);
    }

    /** The two fields by which a form proves itself. */
    private static Map<String, String> fields(String page) {
        return Pattern.compile("name=\"(csrf|owner)\" value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, other) -> one));
    }
}
