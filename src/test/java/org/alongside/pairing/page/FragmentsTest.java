package org.alongside.pairing.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be said of the pages from their files alone. */
class FragmentsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java/org/alongside");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever in this text could differ from reader to reader. */
    private static Set<String> variables(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            if (!matcher.group(1).matches("sayPairing\\['rest\\.[a-z]+'\\]")) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    @Test
    @DisplayName("PAIRING-13 INV-04 Resting has no variable, date or condition, and the guard sees one")
    void resting() {
        String resting = read(WEBAPP.resolve("WEB-INF/pairing/resting.xhtml"));
        assertEquals(Set.of(), variables(resting));
        assertFalse(resting.contains("rendered"), "no condition");
        assertEquals(Set.of("togetherPage.partner"), variables(resting + "#{togetherPage.partner}"));
        assertFalse(Pattern.compile("(?m)^rest\\..*\\{")
                .matcher(read(Path.of("src/main/resources/messages/pairing_en.properties")))
                .find());
    }

    @Test
    @DisplayName("PAIRING-12 INV-01 the page of the two asks the other for nothing but what they are called")
    void asksNothingOfTheOther() {
        String page = read(CODE.resolve("pairing/page/TogetherPage.java"));
        for (String word : List.of("partnerOf", "Switches", "Holds", "mayOpen", "learning", "holdVariant")) {
            assertFalse(page.contains(word), word);
        }
        assertEquals(
                Set.of("partnerOf(visit.me())"),
                Pattern.compile("partnerOf\\([^)]*\\)\\)")
                        .matcher(read(CODE.resolve("pairing/page/OwnLink.java")))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName(
            "PAIRING-5 INV-33 nothing but its maker's own press makes a code: one page calls it, and no event does")
    void onlyByAPress() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            Set<String> callers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("invitations.make("))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertEquals(Set.of("CodePage.java"), callers);
        }
        assertTrue(read(CODE.resolve("pairing/page/CodePage.java")).contains("visit.isPost()"));
        assertFalse(read(CODE.resolve("pairing/Invitations.java")).contains("@Observes"));
    }

    @Test
    @DisplayName("PAIRING-11 the job itself touches no database: it has no transaction, and the container gives none")
    void theJobAsksServices() {
        String job = read(CODE.resolve("pairing/Openings.java"));
        assertFalse(job.contains("EntityManager"), "outside a transaction the container's EntityManager refuses");
        assertTrue(read(CODE.resolve("pairing/LinkOpening.java")).contains("TxType.REQUIRES_NEW"));
    }
}
