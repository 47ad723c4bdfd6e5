package org.alongside.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.assessment.scoring.Sha256;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Released versions are frozen: {@code assessments/released.sha256} has a digest of each of their files. */
class ReleasedTest {

    private static final TextFiles FILES = TextFiles.below(Path.of("assessments"));

    private static Map<String, String> released() {
        Map<String, String> digests = new TreeMap<>();
        FILES.text("released.sha256")
                .orElseThrow()
                .lines()
                .forEach(line -> digests.put(line.substring(66), line.substring(0, 64)));
        return digests;
    }

    private static List<String> changed(TextFiles files) {
        Map<String, String> released = released();
        List<String> changed = new ArrayList<>();
        released.forEach((path, digest) -> {
            if (!files.text(path).map(Sha256::hex).filter(digest::equals).isPresent()) {
                changed.add("changed or gone: " + path);
            }
        });
        files.byPath().keySet().stream()
                .filter(path -> path.endsWith(".yaml") && !released.containsKey(path))
                .filter(path -> released.containsKey(path.substring(0, path.lastIndexOf('/') + 1) + "instrument.yaml"))
                .forEach(path -> changed.add("added: " + path));
        return changed;
    }

    @Test
    @DisplayName("ASSESSMENT-7 INV-47: no file of a released version has changed, gone or come")
    void frozen() {
        assertFalse(released().isEmpty());
        assertEquals(List.of(), changed(FILES));
    }

    @Test
    @DisplayName("ASSESSMENT-7 INV-47 sabotage: one other letter, a missing and an added file are found")
    void found() {
        Map<String, String> files = new HashMap<>(FILES.byPath());
        files.computeIfPresent("where-i-stand/v1/text.en.yaml", (path, text) -> text.replace("rest", "pause"));
        files.remove("where-i-stand-habits/v1/cases.yaml");
        files.put("where-i-stand/v1/text.es.yaml", "title: \"…\"");
        assertEquals(
                List.of(
                        "changed or gone: where-i-stand-habits/v1/cases.yaml",
                        "changed or gone: where-i-stand/v1/text.en.yaml",
                        "added: where-i-stand/v1/text.es.yaml"),
                changed(TextFiles.of(files)));
    }
}
