package org.alongside.instrument.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.catalog.Catalog.ReleaseState;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Released versions are frozen: {@code assessments/released.sha256} has a digest of each of their files. */
class ReleasedTest {

    private static final TextFiles FILES = TextFiles.below(Path.of("assessments"));

    private static List<String> changed(TextFiles files) {
        ReleaseList released = ReleaseList.of(FILES);
        List<String> changed = new ArrayList<>();
        FILES.byPath().keySet().stream()
                .filter(path -> path.endsWith("/instrument.yaml") || path.endsWith("/gates.yaml"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .filter(version -> released.release(version, files.in(version)) != ReleaseState.NOT_RELEASED)
                .forEach(version -> released.changed(version, files.in(version))
                        .forEach(file -> changed.add(version + "/" + file)));
        return changed;
    }

    @Test
    @DisplayName("INSTRUMENT-7 INV-47: no file of a released version has changed, gone or come")
    void frozen() {
        assertFalse(FILES.text(ReleaseList.NAME).orElseThrow().isBlank());
        assertEquals(List.of(), changed(FILES));
    }

    @Test
    @DisplayName("INSTRUMENT-7 INV-47 sabotage: one other letter, a missing and an added file are found")
    void found() {
        Map<String, String> files = new HashMap<>(FILES.byPath());
        files.computeIfPresent("where-i-stand/v1/text.en.yaml", (path, text) -> text.replace("rest", "pause"));
        files.remove("where-i-stand-habits/v1/cases.yaml");
        files.put("where-i-stand/v1/text.es.yaml", "title: \"…\"");
        assertEquals(
                List.of(
                        "where-i-stand-habits/v1/cases.yaml",
                        "where-i-stand/v1/text.en.yaml",
                        "where-i-stand/v1/text.es.yaml"),
                changed(TextFiles.of(files)));
    }
}
