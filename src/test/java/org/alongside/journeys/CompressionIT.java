package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.alongside.identity.access.ContentCoding;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over the wire in fewer bytes, what must not, and how much it weighs. */
class CompressionIT {

    private static final Logger LOG = Logger.getLogger(CompressionIT.class.getName());
    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/resources/[^\"]+)\"");
    private static final Pattern MODULES = Pattern.compile("import\\(`\\./([a-z-]+\\.js)");
    private static final int FIRST_VISIT = 60_000;
    private static final int REPEAT = 4_000;

    /** A look at these ends the session. */
    private static final Set<String> ENDS = Set.of("/leave", "/identity/sign-out");

    private final DemoSite site = TestSite.site();

    private static ContentCoding coding(String route) {
        return DeployedRoutes.policies().of(route).orElseThrow().coding();
    }

    /** Asks for all routes as they are, and then with a word in their address that may come back in their forms. */
    private static Set<String> compressed(Walker person) {
        Set<String> compressed = new TreeSet<>();
        for (String route : DeployedRoutes.all()) {
            if (!ENDS.contains(route)) {
                Seen page = person.visitor().opens(route);
                if (page.isCompressed()) {
                    compressed.add(route);
                    assertEquals("Accept-Encoding", page.header("vary").orElse(""), route);
                    assertEquals(200, page.status(), route);
                }
                Seen echo = person.visitor().opens(route + "?said=words-that-come-back");
                assertFalse(echo.isCompressed(), route + " with words in its address");
            }
        }
        return compressed;
    }

    @Test
    @DisplayName("RUNTIME-16 Q-P7 of all routes, exactly those whose policy line says so are compressed, for everybody")
    void everyRoute() {
        Walker learner = Walker.signsUp(site, "Signe");
        Walker administrator = Walker.administrator(site);
        administrator.opens("/data");
        Set<String> seen = compressed(learner);
        seen.addAll(compressed(administrator));
        Set<String> said = new TreeSet<>(DeployedRoutes.all());
        said.removeIf(route -> !coding(route).compressed());
        assertTrue(said.containsAll(seen), "compressed without a line that says so: " + seen);
        said.removeIf(route -> !coding(route).carries().isEmpty());
        assertTrue(said.size() > 5, said::toString);
        said.removeAll(seen);
        assertEquals(Set.of(), said, "not compressed although its line says so");
    }

    @Test
    @DisplayName("RUNTIME-16 a sent form, a refusal, a redirect and a page with own words are never compressed")
    void neverCompressed() {
        Walker learner = Walker.signsUp(site, "Ingrid");
        HttpVisitor visitor = learner.visitor();
        String question = learner.begins("where-i-stand");
        assertTrue(visitor.opens(question).isCompressed(), question);
        assertFalse(visitor.opens(question + "&note=typed").isCompressed());
        assertFalse(visitor.opens(question.replace("?", ";note=typed?")).isCompressed());
        assertFalse(visitor.opens(question.replace("/question", "/%71uestion")).isCompressed());
        assertFalse(visitor.presses(question, Map.of("answer", "99")).isCompressed(), "a form that was sent");
        assertFalse(visitor.opens(question.replaceAll("n=[0-9]+", "n=999")).isCompressed(), "a refusal");
        assertFalse(HttpVisitor.arrivesAt(site.base()).opens(question).isCompressed(), "a redirect");
        for (String page : List.of("/together", "/pairing/own", "/own/page", "/own/questions", "/data")) {
            Seen plain = learner.opens(page);
            assertFalse(plain.isCompressed(), page);
            assertTrue(plain.header("cache-control").orElse("").contains("no-store, no-transform"), page);
        }
    }

    @Test
    @DisplayName(
            "RUNTIME-16 a browser that cannot unpack gets the same page as it is, and whoever asks for headers hears the same")
    void otherBrowsers() {
        HttpVisitor visitor = HttpVisitor.arrivesAt(site.base());
        Seen packed = visitor.opens("/how");
        Seen plain = visitor.opensPlainly("/how");
        assertTrue(packed.isCompressed());
        assertFalse(plain.isCompressed());
        assertEquals(withoutNonce(plain), withoutNonce(packed));
        assertEquals("Accept-Encoding", plain.header("vary").orElse(""));
        Seen head = visitor.asks("HEAD", "/how", "Accept-Language", "en");
        assertEquals("", head.body());
        assertTrue(head.isCompressed(), head.headers()::toString);
    }

    private static String withoutNonce(Seen page) {
        return page.body().replaceAll("nonce=\"[^\"]*\"", "");
    }

    @Test
    @DisplayName("RUNTIME-16 the scripts of staff pages come compressed too")
    void filesOfLibraries() {
        HttpVisitor visitor = HttpVisitor.arrivesAt(site.base());
        String script = "/jakarta.faces.resource/components.js.xhtml?ln=primefaces";
        Seen packed = visitor.opens(script);
        Seen plain = visitor.opensPlainly(script);
        LOG.info(() -> "P7 staff script: " + packed.onTheWire() + " of " + plain.onTheWire() + " bytes");
        assertTrue(packed.isCompressed() && !plain.isCompressed());
        assertEquals(plain.body(), packed.body());
        assertTrue(packed.onTheWire() * 3 < plain.onTheWire());
    }

    @Test
    @DisplayName("RUNTIME-16 Q-S1 a page has one length on the wire, however often its token is masked anew")
    void oneLength() {
        Walker learner = Walker.signsUp(site, "Maren");
        for (String page :
                List.of(learner.begins("where-i-stand"), "/path", Walker.MODULE, "/together", "/pairing/own")) {
            Set<Integer> lengths = new TreeSet<>();
            Set<String> bodies = new LinkedHashSet<>();
            for (int look = 0; look < 40; look++) {
                Seen seen = learner.opens(page);
                lengths.add(seen.onTheWire());
                bodies.add(seen.body());
            }
            assertEquals(1, lengths.size(), page + " " + lengths);
            assertTrue(bodies.size() > 1 || bodies.iterator().next().indexOf("csrf") < 0, page + " has a token");
        }
    }

    @Test
    @DisplayName("RUNTIME-16 INV-04 Q-S1 Resting has one length on the wire, whatever the reason")
    void resting() {
        Pair pair = Pair.linked(site);
        pair.ana().answersTheGate("NO");
        Map<String, Runnable> reasons = new LinkedHashMap<>();
        reasons.put("not asked", () -> {});
        reasons.put("said no to the six", () -> pair.rashid().answersTheGate("NO"));
        reasons.put("said yes to the step", () -> pair.rashid().says("yes"));
        reasons.put("a hold", () -> pair.rashid().answersTheGate("YES"));
        reasons.put("would rather not say", () -> pair.rashid().answersTheGate("RATHER_NOT_SAY"));
        reasons.put("the part rests", () -> pair.rashid().presses("/pairing/own", Map.of("part", "rest")));
        reasons.put("started a sitting", () -> pair.rashid().begins("where-i-stand"));
        Map<String, Integer> lengths = new LinkedHashMap<>();
        reasons.forEach((reason, act) -> {
            act.run();
            Seen together = pair.ana().opens("/together");
            assertTrue(together.reads("Resting"), reason);
            lengths.put(reason, together.onTheWire());
        });
        assertEquals(1, Set.copyOf(lengths.values()).size(), lengths::toString);
        LOG.info(() -> "Resting on the wire: " + lengths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resources/css/alongside.css", "/resources/js/page.js", "/resources/js/save.js"})
    @DisplayName("RUNTIME-16 styles and scripts come compressed, and are the files that they are")
    void files(String file) throws Exception {
        HttpVisitor visitor = HttpVisitor.arrivesAt(site.base());
        Seen packed = visitor.opens(file);
        assertTrue(packed.isCompressed(), packed.headers()::toString);
        assertTrue(packed.header("vary").orElse("").contains("Accept-Encoding"), packed.headers()::toString);
        assertEquals(Files.readString(Path.of("src/main/webapp" + file)), packed.body());
        Seen plain = visitor.opensPlainly(file);
        assertFalse(plain.isCompressed());
        assertEquals(packed.body(), plain.body());
        String modified = packed.header("last-modified").orElseThrow();
        Seen unchanged = visitor.asks("GET", file, "If-Modified-Since", modified);
        assertEquals(304, unchanged.status());
        assertEquals("", unchanged.body());
        assertFalse(unchanged.isCompressed());
        Seen part = visitor.asks("GET", file, "Range", "bytes=0-9");
        assertEquals(plain.body().substring(0, 10), part.body().substring(0, 10));
        assertTrue(part.status() == 200 || part.body().length() == 10, "a part is a part, or the whole");
        Seen head = visitor.asks("HEAD", file, "Accept-Language", "en");
        assertEquals("", head.body());
        assertTrue(head.isCompressed(), head.headers()::toString);
    }

    @Test
    @DisplayName("Q-P7 a question weighs at most 60 kB at the first visit and 4 kB afterwards, over the wire")
    void weight() {
        Walker learner = Walker.signsUp(site, "Vibeke");
        String question = learner.begins("where-i-stand");
        Seen page = learner.opens(question);
        Map<String, Integer> files = new LinkedHashMap<>();
        FILES.matcher(page.body()).results().map(found -> found.group(1)).forEach(file -> weigh(learner, file, files));
        int first = page.onTheWire() + files.values().stream().mapToInt(n -> n).sum();
        LOG.info(() -> "P7 question: first visit " + first + " bytes (" + files + "), repeat " + page.onTheWire()
                + " bytes (" + page.bytes() + " unpacked)");
        assertTrue(files.size() > 3, files::toString);
        assertTrue(first <= FIRST_VISIT, first + " bytes at the first visit: " + files);
        assertTrue(page.onTheWire() <= REPEAT, page.onTheWire() + " bytes afterwards");
    }

    private static void weigh(Walker learner, String file, Map<String, Integer> files) {
        if (!files.containsKey(file)) {
            Seen seen = learner.visitor().opens(file);
            assertEquals(200, seen.status(), file);
            files.put(file, seen.onTheWire());
            MODULES.matcher(seen.body())
                    .results()
                    .map(found -> "/resources/js/" + found.group(1))
                    .forEach(module -> weigh(learner, module, files));
        }
    }
}
