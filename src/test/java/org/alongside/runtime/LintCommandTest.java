package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.content.SampleCourse;
import org.alongside.instrument.Example;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String SYNTHETIC = "outcomes:\n  theta:\n    items: {q1: '+'}\n    rule: grm\n"
            + "    grm: {method: eap, source: \"synthetic\", parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}}}\n"
            + "    privacy: OWNER\n";

    @TempDir
    Path folder;

    private String printed;

    private int lint(Path... folders) {
        return lint(java.util.Arrays.stream(folders).map(Path::toString).toList());
    }

    private int lint(List<String> folders) {
        var out = new ByteArrayOutputStream();
        int code = LintCommand.run(folders, new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace(folder + "/", "");
        return code;
    }

    @Test
    @DisplayName(
            "INSTRUMENT-27 CONTENT-11 CONTENT-12 the project's own courses and instruments have no ERROR: exit code 0")
    void own() {
        assertEquals(0, lint(LintCommand.USUAL), printed);
        assertTrue(printed.lines().allMatch(line -> line.startsWith("WARNING ") || line.matches(".*: 0 errors, .*")));
    }

    @Test
    @DisplayName("CONTENT-18 a text that leads to a page which this site does not have is an ERROR at its line")
    void leadsNowhere() {
        Path courses = folder.resolve("courses");
        TextFiles.below(SampleCourse.FOLDER.resolve("good"))
                .byPath()
                .forEach((path, text) -> write(
                        courses.resolve(path),
                        text.replace(
                                "Sit with", "See [Help](/help?from=cup), or [that](/no/such/page#here). Sit with")));
        assertEquals(1, lint(courses));
        String error = "ERROR courses/two-chairs/modules/first-light/steps/morning-cup/step.en.md:6"
                + "  there is no page '/no/such/page' on this site";
        assertTrue(printed.lines().anyMatch(error::equals), printed);
        assertFalse(printed.contains("'/help"), printed);
    }

    @Test
    @DisplayName("CONTENT-11 a course without an error is told in one line, from its folder or from the one above")
    void goodCourse() {
        Path good = SampleCourse.FOLDER.resolve("good");
        assertEquals(0, lint(good), printed);
        assertEquals("1 course, 0 instrument versions: 0 errors, 0 warnings\n", printed);
        assertEquals(0, lint(good.resolve("two-chairs")), printed);
        assertEquals("1 course, 0 instrument versions: 0 errors, 0 warnings\n", printed);
    }

    @Test
    @DisplayName("CONTENT-11 an error is printed with file and line, and ends with 1")
    void brokenCourse() throws IOException {
        Path course = Files.createDirectory(folder.resolve("a-course"));
        Files.writeString(course.resolve("course.yaml"), "slug: a-course\ncolour: blue\n");
        assertEquals(1, lint(folder));
        assertTrue(printed.contains("a-course/course.yaml:2  unknown key 'colour' in course.yaml\n"), printed);
        assertTrue(printed.contains("\n0 courses, 0 instrument versions: "), printed);
    }

    @Test
    @DisplayName("CONTENT-11 a recording that is too large to fetch over a telephone is told")
    void largeRecording() throws IOException {
        Path recordings = Files.createDirectories(folder.resolve("a-course/recordings"));
        Files.writeString(folder.resolve("a-course/course.yaml"), "slug: a-course\n");
        Files.write(recordings.resolve("short.mp3"), new byte[5_000_000]);
        Files.write(recordings.resolve("long.mp3"), new byte[5_000_001]);
        assertEquals(1, lint(folder));
        assertTrue(
                printed.contains("a-course/recordings/long.mp3:1  a recording has at most 5 MB, and this one more\n"),
                printed);
        assertFalse(printed.contains("short.mp3"), printed);
    }

    @Test
    @DisplayName("CONTENT-11 a folder that is missing, or has nothing of ours in it, ends with 1")
    void nothing() throws IOException {
        assertEquals(1, lint(folder.resolve("nowhere")));
        assertEquals(
                "ERROR nowhere:1  there is no such folder\n0 courses, 0 instrument versions: 1 error, 0 warnings\n",
                printed);
        assertEquals(1, lint(Files.createDirectory(folder.resolve("empty"))));
        assertTrue(printed.startsWith("ERROR empty:1  there is neither a course nor an instrument"), printed);
    }

    @Test
    @DisplayName("INSTRUMENT-27 one version, one instrument and a folder of them can be named")
    void oneInstrument() {
        Path assessments = Path.of("assessments");
        assertEquals(0, lint(assessments.resolve("where-i-stand/v1")), printed);
        assertEquals("0 courses, 1 instrument version: 0 errors, 0 warnings\n", printed);
        assertEquals(0, lint(assessments.resolve("where-i-stand")), printed);
        assertEquals("0 courses, 1 instrument version: 0 errors, 0 warnings\n", printed);
    }

    @Test
    @DisplayName(
            "INSTRUMENT-27 a course that names an instrument that is not there, or made up, is an ERROR at its line")
    void inACourse() throws IOException {
        Path courses = folder.resolve("courses");
        TextFiles.below(SampleCourse.FOLDER.resolve("good")).byPath().forEach((path, text) -> {
            String named = text.replace("checkpoint: where-i-stand", "checkpoint: example");
            write(courses.resolve(path), named);
        });
        Path instruments = folder.resolve("instruments");
        Example.example()
                .with("instrument.yaml", Example.FORM.replace("slug: example", "slug: other"))
                .writeTo(instruments.resolve("other/v1"));
        assertEquals(1, lint(instruments, courses));
        assertTrue(
                printed.lines()
                        .anyMatch(l -> l.matches("ERROR courses/two-chairs/modules/first-light/module.yaml:[0-9]+"
                                + "  there is no instrument 'example' that serves")),
                printed);
        assertFalse(lint(courses) != 0, "without instruments nothing is said of them: " + printed);
    }

    @Test
    @DisplayName("INSTRUMENT-27 a made-up bank of items is found in a course")
    void synthetic() throws IOException {
        var reading = Example.example().with("scoring.yaml", SYNTHETIC).instrument();
        var library = new org.alongside.instrument.catalog.InstrumentLibrary(List.of(reading));
        assertEquals(
                "'example' has synthetic parameters (theta): an example is never asked in a course",
                org.alongside.learning.policy.CheckpointRules.against(
                                reading.key().slug(), library)
                        .orElseThrow());
        var honest = Example.example()
                .with("scoring.yaml", SYNTHETIC.replace("synthetic", "Ana, 2025"))
                .instrument();
        assertTrue(org.alongside.learning.policy.CheckpointRules.against(
                        honest.key().slug(), new org.alongside.instrument.catalog.InstrumentLibrary(List.of(honest)))
                .isEmpty());
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
