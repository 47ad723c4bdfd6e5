package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server's own log files after a way with everything in it, and with things that go wrong. */
class SilenceInTheLogsIT {

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
                hits(files, List.of("CWWKZ0001I")).isEmpty(),
                "the server's own words are found: we look in the right place");
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
