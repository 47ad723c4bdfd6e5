package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.support.DeployedRoutes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What an address may tell: it stays in histories, in logs of proxies, and in the bar of a screen that somebody sees.
 */
class AddressesTest {

    /** Ids and numbers of things, and where to go on to. */
    private static final Set<String> IDS = Set.of(
            "id",
            "link",
            "attempt",
            "instrument",
            "version",
            "module",
            "course",
            "set",
            "change",
            "n",
            "next",
            "target",
            "v");

    /** A pass opens once, within five minutes, and names nobody. */
    private static final Set<String> PROOFS = Set.of("pass");

    /** These say which public page one came from, or which step of a page this is, and nothing of a person's. */
    private static final Set<String> STEPS = Set.of("from", "sure", "made", "out", "file", "b");

    /** Words of what nobody else is to know: none is in an address, as a name of a page or of what is sent. */
    private static final Pattern TELLING = Pattern.compile(
            "gate|safety|hold|switch|resting|door|lift|raise|afraid|danger|risk|chosen|closed|deleted|dose|exposure"
                    + "|ladder|track|newer|further|reaching|guarding|empty|partner|yes");

    private static final Pattern PARAMETER =
            Pattern.compile("\"/[^\"\\s]*\"|\"[?&](?:amp;)?\\w+=[^\"]*\"|'[?&]\\w+=[^']*'");

    private static final Pattern NAME = Pattern.compile("[?&](?:amp;)?([A-Za-z-]+)=");

    @Test
    @DisplayName("AUD-M6 INV-07 every address in pages, scripts and redirects carries ids alone, and no state")
    void parameters() {
        Set<String> allowed = new TreeSet<>(IDS);
        allowed.addAll(STEPS);
        allowed.addAll(PROOFS);
        Set<String> found = new TreeSet<>(namesIn(sources()));
        assertTrue(found.containsAll(Set.of("id", "link", "attempt")), found::toString);
        found.removeAll(allowed);
        assertEquals(Set.of(), found);
    }

    @Test
    @DisplayName("AUD-M6 INV-07 no route is named after what is private")
    void routes() {
        Set<String> routes = DeployedRoutes.all();
        assertTrue(routes.contains("/own/page") && routes.size() > 40, routes::toString);
        assertEquals(Set.of(), telling(routes));
    }

    @Test
    @DisplayName(
            "AUD-M6 a receipt in an address, or a page named after a room of secrets, is found: the guard can fail")
    void sabotage() {
        assertEquals(Set.of("lifted"), namesIn(List.of("visit.go(\"/own/page?lifted=1\");")));
        assertEquals(Set.of("closed"), namesIn(List.of("go(OwnLink.about(\"/together\", link) + \"&closed=1\");")));
        assertEquals(Set.of("kept"), namesIn(List.of("<a href=\"/data?kept=1\">")));
        assertEquals(Set.of("/safety/private"), telling(Set.of("/safety/private", "/own/page")));
        assertEquals(Set.of("/identity/start-empty"), telling(Set.of("/identity/start-empty", "/identity/pin")));
    }

    private static Set<String> telling(Set<String> routes) {
        return routes.stream()
                .filter(route -> Arrays.stream(route.split("/"))
                        .anyMatch(word -> TELLING.matcher(word).find()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesIn(List<String> texts) {
        return texts.stream()
                .flatMap(text -> PARAMETER.matcher(text).results())
                .flatMap(address -> NAME.matcher(address.group()).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The learners' and the staff's pages, their scripts, and every class; not what a platform is sent, or sends. */
    private static List<String> sources() {
        return Stream.of(Path.of("src/main/webapp"), Path.of("src/main/java/org/alongside"))
                .flatMap(AddressesTest::below)
                .filter(file -> file.toString().matches(".*\\.(xhtml|js|java)"))
                .filter(file ->
                        !file.toString().contains("/lti/") || file.toString().contains("/page/"))
                .map(AddressesTest::text)
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
