package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.SampleCourse;
import org.alongside.content.Variant;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ModuleLanguagesTest {

    private static final String MODULE = "modules/first-light/module.yaml";

    private static Read<Course> read(String ofModule) {
        TreeMap<String, String> files = new TreeMap<>(SampleCourse.files().byPath());
        files.computeIfPresent("course.yaml", (path, text) -> text.replace("languages: [en, es]", "languages: [en]"));
        files.computeIfPresent(MODULE, (path, text) -> text.replace("\ntitle:", "\n" + ofModule + "\ntitle:"));
        return CourseReader.read("courses/two-chairs", TextFiles.of(files));
    }

    @Test
    @DisplayName("CONTENT-23 a module is in a language in which the course is not yet, with every text of its own")
    void moduleAhead() {
        Read<Course> read = read("languages: [es]");
        assertEquals("", read.findings().toString());
        Course course = read.orElseThrow();
        assertEquals(List.of("en"), course.languages());
        assertEquals("Dos sillas", course.title().in("es"), "the course's own strings are there too");
        CourseModule module = course.modules().get(0);
        assertEquals("es", module.title().languageFor("es"));
        assertEquals("en", module.title().languageFor("de"), "and the first one answers for all others");
        module.steps()
                .forEach(step -> assertEquals(
                        Set.of("en", "es"),
                        step.texts().byVariant().get(Variant.DEFAULT).keySet()));
    }

    @Test
    @DisplayName("CONTENT-23 a language that the course speaks already is no language of a module besides")
    void namedTwice() {
        String found = read("languages: [en]").findings().toString();
        assertEquals(true, found.contains(MODULE + ":3  a language tag like 'en', once, is expected: 'en'"), found);
    }
}
