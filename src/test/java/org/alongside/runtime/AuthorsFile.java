package org.alongside.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.SampleCourse;
import org.alongside.content.file.CourseReader;
import org.alongside.instrument.Example;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;
import org.alongside.lti.file.PlatformsReader;
import org.alongside.safety.file.CrisisReader;
import org.alongside.safety.file.GateReader;

/**
 * One kind of file that an author writes: a good one, and how it is read.
 *
 * @param path as findings name it
 * @param key one of its keys at the top, on a line of its own with its value
 * @param reader all that is found in a text of this kind
 */
record AuthorsFile(String path, String good, String key, Function<String, Findings> reader) {

    private static final String MANIFEST = "course.yaml";
    private static final String MODULE = "modules/first-light/module.yaml";
    private static final String COURSE = SampleCourse.NAME + "/" + MANIFEST;
    private static final String COURSE_MODULE = SampleCourse.NAME + "/" + MODULE;

    private static final String PLATFORMS = """
            # ours
            platforms: [{issuer: "https://lms.example", client_id: a, authorization_endpoint: "https://lms.example/a", token_endpoint: "https://lms.example/t", jwks_uri: "https://lms.example/k"}]
            """;

    private static final String GATES = """
            slug: safety-gate
            version: 1
            questions: [{id: a, en: A}, {id: b, en: B}, {id: c, en: C}, {id: d, en: D}, {id: e, en: E}, {id: f, en: F}]
            """;

    private static final String HELP = """
            anywhere: []
            places: {x: {name: "X", emergency: "112", lines: []}}
            """;

    static Stream<AuthorsFile> all() {
        return Stream.of(
                new AuthorsFile("x/v1/instrument.yaml", Example.FORM, "version", AuthorsFile::instrument),
                new AuthorsFile(COURSE, course(MANIFEST), "version", text -> course(MANIFEST, text)),
                new AuthorsFile(COURSE_MODULE, course(MODULE), "completion", text -> course(MODULE, text)),
                new AuthorsFile("p.yaml", PLATFORMS, "platforms", AuthorsFile::platforms),
                new AuthorsFile("gates.yaml", GATES, "version", AuthorsFile::gates),
                new AuthorsFile("help.yaml", HELP, "anywhere", AuthorsFile::help));
    }

    private static String course(String file) {
        return SampleCourse.files().text(file).orElseThrow();
    }

    private static Findings course(String file, String text) {
        Map<String, String> files = new HashMap<>(SampleCourse.files().byPath());
        files.put(file, text);
        return CourseReader.read(SampleCourse.NAME, TextFiles.of(files)).findings();
    }

    private static Findings platforms(String text) {
        return PlatformsReader.read("p.yaml", text).findings();
    }

    private static Findings gates(String text) {
        return GateReader.read("gates.yaml", text).findings();
    }

    private static Findings help(String text) {
        return CrisisReader.read("help.yaml", text).findings();
    }

    private static Findings instrument(String text) {
        Map<String, String> files = Map.of("instrument.yaml", text, "scoring.yaml", Example.SCORING);
        return InstrumentReader.read(TextFiles.of(files), "x/v1", Strictness.SCORING)
                .findings();
    }

    List<String> errors(String text) {
        return reader.apply(text).list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
    }

    /** From 1. */
    int keyLine() {
        return (int) good.lines().takeWhile(line -> !isKey(line)).count() + 1;
    }

    /** Where the mapping at the top begins, below remarks. */
    int firstLine() {
        return (int) good.lines().takeWhile(line -> line.startsWith("#")).count() + 1;
    }

    /** Without the key: another stands in its place, so that the lines stay where they are. */
    String without() {
        return good.lines()
                .map(line -> isKey(line) ? "giraffe" + line.substring(key.length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** With a value of a type that the key never has. */
    String otherType() {
        return good.lines()
                .map(line -> isKey(line) ? key + ": {a: {b: c}}" : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isKey(String line) {
        return line.startsWith(key + ":");
    }

    @Override
    public String toString() {
        return path;
    }
}
