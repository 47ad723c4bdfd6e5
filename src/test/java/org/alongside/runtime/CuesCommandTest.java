package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuesCommandTest {

    private static final String SENTENCES = """
            - {text: You never listen., cues: [evidence]}
            - {text: You never asked., cues: [evidence]}
            - {text: You never rest., cues: []}
            - {text: You left me there., cues: [evidence]}
            """;

    @TempDir
    Path folder;

    private List<String> printed(String... sets) throws IOException {
        Files.writeString(folder.resolve("held-out.en.yaml"), SENTENCES);
        Files.writeString(folder.resolve("tuning.en.yaml"), "- {text: You never rang., cues: [evidence]}\n");
        Files.writeString(folder.resolve("tuning.tlh.yaml"), SENTENCES);
        var out = new ByteArrayOutputStream();
        CuesCommand.run(folder, Set.of(sets), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName("WORDING-11 the command prints the figures with their bounds, and who sees a kind")
    void heldOut() throws IOException {
        List<String> lines = printed("held-out.en");
        assertEquals("held-out.en: 4 sentences, 1 without a cue", lines.get(0));
        String evidence = lines.stream()
                .filter(line -> line.startsWith("  evidence "))
                .findFirst()
                .orElseThrow();
        assertTrue(
                evidence.matches(" {2}evidence +n {3}3 {2}flagged {3}3 {2}precision 0\\.67 \\[0\\.\\d\\d 0\\.\\d\\d\\]"
                        + " {2}recall 0\\.67 \\[0\\.\\d\\d 0\\.\\d\\d\\] {2}not earned, .*"),
                evidence);
        assertEquals(14, lines.size());
    }

    @Test
    @DisplayName(
            "WORDING-10 of a tuning set it prints the patterns without a sentence, and a language may have no rules")
    void tuning() throws IOException {
        List<String> lines = printed();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  finds nothing here: ")), lines::toString);
        assertTrue(lines.contains("  no rules in this language"), lines::toString);
    }
}
