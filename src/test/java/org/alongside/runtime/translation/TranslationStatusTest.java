package org.alongside.runtime.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationStatusTest {

    private static final String MESSAGES = "src/main/resources/messages/";
    private static final String STEP = "course-content/one/modules/first/steps/a/step";

    @TempDir
    Path project;

    private void has(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** What the command says of Spanish. */
    private String look() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        TranslationReport.write(project, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("de"))
                .reduce("", (before, line) -> before + line + "\n")
                .split("es: nothing")[0];
    }

    private void project() throws IOException {
        has(MESSAGES + "room_en.properties", "a = One\nb = Two\nadmin.c = Three\n");
        has(MESSAGES + "room_es.properties", "a = Uno\n");
        has(MESSAGES + "staff.properties", "room/admin. = administrators\n");
        has("src/main/resources/prose/how.en.md", "How");
        has(STEP + ".en.md", "A step");
        has(STEP + ".es.md", "Un paso");
    }

    @Test
    @DisplayName("RUNTIME-31 what a language has and lacks is told for each bundle and module, staff's sentences aside")
    void told() throws IOException {
        project();
        assertEquals("""
                es course-content/one/modules/first: 1 of 1
                es prose: 0 of 1
                  missing how
                es room: 1 of 2
                  missing room/b
                """, look());
    }

    @Test
    @DisplayName("RUNTIME-31 of the project itself it is told too, and nothing that is missing there is a fault")
    void theProject() {
        for (String language : List.of("es", "de")) {
            List<String> lines = TranslationReport.lines(TranslationStatus.of(Path.of(""), language));
            lines.forEach(System.out::println);
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(language + " pairing: ")), lines::toString);
        }
    }

    @Test
    @DisplayName("RUNTIME-31 a translation is older once its English has changed, until it has changed as well")
    void older() throws IOException {
        project();
        look();
        assertTrue(Files.readString(project.resolve(MESSAGES + "translated_es.properties"))
                .contains("room/a = "));
        has(MESSAGES + "room_en.properties", "a = One thing\nb = Two\n");
        has(STEP + ".en.md", "Another step");
        assertTrue(look().contains("room: 1 of 2\n  missing room/b\n  English has changed since room/a\n"));
        assertTrue(look().contains("first: 1 of 1\n  English has changed since one/modules/first/steps/a/step\n"));
        has(MESSAGES + "room_es.properties", "a = Una cosa\n");
        has(STEP + ".es.md", "Otro paso");
        assertEquals(-1, look().indexOf("English has changed"));
    }
}
