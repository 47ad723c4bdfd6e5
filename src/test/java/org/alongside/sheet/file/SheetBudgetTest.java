package org.alongside.sheet.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetBudgetTest {

    @TempDir
    Path temporary;

    @Test
    @DisplayName("SHEET-1 Q-S10 with 64 MB every workbook that unfolds is refused, and the JVM lives")
    void bombs() throws Exception {
        String said = forked(Bombs.class);
        assertTrue(said.contains("ALIVE"), said);
        Bombs.bombs().keySet().forEach(name -> assertTrue(said.contains("ERROR " + name), name + " in " + said));
    }

    @Test
    @DisplayName("SHEET-5 Q-P5 with 64 MB 100,000 rows of 20 columns go out, and no file is written on the way")
    void manyRows() throws Exception {
        String said = forked(ManyRows.class);
        assertTrue(said.contains("ALIVE"), said);
        try (var left = Files.list(temporary)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** What it says on both streams; its temporary folder is ours. */
    private String forked(Class<?> main) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return said;
    }
}
