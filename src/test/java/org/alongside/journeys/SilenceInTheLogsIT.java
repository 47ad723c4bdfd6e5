package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.access.Access;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.SiteDatabase;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server's own log files after a way with everything in it, and with things that go wrong. */
class SilenceInTheLogsIT {

    /** What the container writes when the site has started. */
    private static final String STARTED = "CWWKZ0001I";

    private static final Set<String> OWN_PAGES = ownPages();
    private static final String NEVER = "neversentbyanybody";

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName("RUNTIME-5 INV-07 no log file holds a name, an address, a password, a code or a typed word")
    void logsAreSilent() throws IOException {
        Pair pair = Pair.linked(site).withGatesAnswered();
        pair.ana().finishes(2);
        pair.rashid().takes("where-i-stand", 1);
        pair.rashid().answersTheGate("YES");
        pair.rashid().says("yes");
        mishaps(pair.ana());
        List<String> words = new ArrayList<>(Walker.typed());
        words.add(NEVER);

        List<Path> files = files(site.server().logs());

        assertTrue(words.size() > 8, words::toString);
        assertEquals(List.of(), hits(files, words));
        assertFalse(
                hits(files, List.of(STARTED)).isEmpty(),
                "the server's own words are found: we look in the right place");
    }

    @Test
    @DisplayName(
            "RUNTIME-5 INV-07 every form sent in every way, and every route asked: no log file holds a typed word, an"
                    + " id or an act of anybody, nor tells that a page was asked for the first time")
    void everyForm() throws IOException {
        Path log = site.server().logs().resolve("messages.log");
        int before = Files.readAllLines(log, StandardCharsets.UTF_8).size();
        Pair pair = Pair.linked(site);
        String link =
                pair.ana().opens("/together").find("(?<=link=)[-0-9a-f]{36}").orElseThrow();
        String person = new SiteDatabase().person(pair.ana().name()).toString();
        EveryForm all = new EveryForm(site, pair.ana(), NEVER);

        int sent = all.send();

        assertEquals(Set.of(), all.failed());
        assertTrue(sent > 500, "sent: " + sent);
        List<Path> files = files(site.server().logs());
        List<String> words = new ArrayList<>(Walker.typed());
        words.addAll(List.of(NEVER, link, person));
        assertEquals(List.of(), hits(files, words));
        assertEquals(List.of(), acts(log, before));
    }

    @Test
    @DisplayName("RUNTIME-5 INV-07 whoever asks a page, a form or a file for what is not here leaves no line in a log,"
            + " and none of the container's reports of failures")
    void notHere() throws IOException {
        Walker ana = Walker.signsUp(site, "Ana");
        String nobodys = "00000000-0000-0000-0000-00000000dead";
        Path log = site.server().logs().resolve("messages.log");
        List<String> before = Files.readAllLines(log, StandardCharsets.UTF_8);
        int files = files(site.server().logs()).size();

        List<Integer> answers = List.of(
                ana.opens("/learning/step?id=" + nobodys).status(),
                ana.opens("/learning/step?id=" + NEVER).status(),
                ana.opens("/" + NEVER).status(),
                sent(ana, "/assessment-copy", Map.of("attempt", nobodys)),
                sent(ana, "/save", Map.of("of", NEVER)));

        assertEquals(List.of(404, 404, 404, 404, 404), answers);
        List<String> after = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertEquals(List.of(), after.subList(before.size(), after.size()));
        assertEquals(files, files(site.server().logs()).size(), "a file about a failure");
    }

    /** The status of a form of their own. */
    private static int sent(Walker person, String address, Map<String, String> fields) {
        Seen page = person.opens("/data");
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", HttpVisitor.hidden(page).get("csrf"));
        form.put("owner", page.formOwner().orElseThrow());
        return person.visitor().sendsFromOurPage(address, form).status();
    }

    @Test
    @DisplayName("RUNTIME-5 sabotage: the container's line about a servlet that begins on demand is found")
    void aLateBeginning() {
        String line = "I SRVE0242I: [alongside] [/] [org.alongside.somewhere.Servlet]: Initialization successful.";
        assertTrue(tellsAnAct(line));
        assertTrue(tellsAnAct("a look at /own/page"));
        assertFalse(tellsAnAct("launch AL-H8HF-02 OPENED"));
    }

    /**
     * The lines after so many that tell of a first use, or name a page that is for somebody signed in. Those before are
     * of other walks on this server, and of paths that no page has.
     */
    private static List<String> acts(Path log, int before) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.subList(before, lines.size()).stream()
                .filter(SilenceInTheLogsIT::tellsAnAct)
                .toList();
    }

    private static boolean tellsAnAct(String line) {
        return line.contains("SRVE0242I") || OWN_PAGES.stream().anyMatch(line::contains);
    }

    private static Set<String> ownPages() {
        return DeployedRoutes.all().stream()
                .filter(route -> DeployedRoutes.policies()
                        .of(route)
                        .filter(policy -> Set.of(Access.PRIVATE, Access.SIGNED_IN)
                                .contains(policy.audience().access()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** A form without its token, a wrong id, a wrong PIN, a wrong password, an address of a stranger. */
    private void mishaps(Walker ana) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        stranger.presses("/identity/sign-in", Map.of("email", NEVER + "@silence.example", "password", NEVER));
        stranger.opens("/learning/step?id=" + NEVER);
        ana.opens("/learning/step?id=" + NEVER);
        ana.opens("/" + NEVER);
        ana.pressesFrom("/pairing/join", "/pairing/join", Map.of("code", NEVER, "do", "look"));
        ana.pressesFrom("/pairing/own", "/path", Map.of("course", NEVER));
        ana.pressesFrom("/own/questions", "/own/questions", Map.of("q1", NEVER));
        ana.pressesFrom("/data", "/data", Map.of("act", NEVER));
        ana.visitor().presses("/how", Map.of("csrf", NEVER, "words", NEVER));
        ana.elsewhere().visitor().presses("/identity/pin", Map.of("pin", NEVER));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> hits(List<Path> files, List<String> words) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            words.stream()
                    .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> hits.add(file + " holds " + word));
        }
        return hits;
    }
}
