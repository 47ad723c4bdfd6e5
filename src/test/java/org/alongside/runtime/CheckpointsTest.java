package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.content.SampleCourse;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.LoadedCourses;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckpointsTest {

    private static final Read<LoadedCourses> COURSES =
            CourseLoader.load("courses", TextFiles.below(SampleCourse.FOLDER.resolve("good")));

    private static Instrument asked(String source) {
        return Example.example()
                .with("instrument.yaml", Example.FORM.replace("slug: example", "slug: where-i-stand"))
                .scoring("""
                        theta: {items: {q1: '+'}, rule: grm, privacy: OWNER, grm: {method: eap, source: %s,
                          parameters: {q1: {a: 1, b: [-1, 0, 1, 2]}}}}
                        """.formatted(source))
                .instrument();
    }

    private static Read<LoadedCourses> served(Instrument... instruments) {
        return Checkpoints.checked(COURSES, new InstrumentLibrary(List.of(instruments)));
    }

    private static List<String> errors(Read<LoadedCourses> loading) {
        return loading.findings().list().stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName(
            "INSTRUMENT-27 CONTENT-4 a course that asks a made-up instrument is refused whole and said, at start too")
    void madeUp() {
        Read<LoadedCourses> loading = served(asked("synthetic"));
        assertEquals(List.of(), loading.orElseThrow().library().courses());
        assertEquals(1, errors(loading).size());
        assertTrue(
                errors(loading)
                        .get(0)
                        .matches("ERROR courses/two-chairs/modules/first-light/module.yaml:[0-9]+"
                                + "  'where-i-stand' has synthetic parameters .*"),
                errors(loading).get(0));
    }

    @Test
    @DisplayName("INSTRUMENT-27 CONTENT-4 a course whose instrument does not serve is refused whole")
    void notThere() {
        Read<LoadedCourses> loading = served();
        assertEquals(List.of(), loading.orElseThrow().library().courses());
        assertTrue(errors(loading).get(0).endsWith("there is no instrument 'where-i-stand' that serves"));
    }

    @Test
    @DisplayName("CONTENT-4 a course whose instruments serve is served")
    void fit() {
        Read<LoadedCourses> loading = served(asked("Ana 2025"));
        assertEquals(1, loading.orElseThrow().library().courses().size());
        assertEquals(List.of(), errors(loading));
    }
}
