package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.content.SampleCourse;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourseLoaderTest {

    private final TreeMap<String, String> files = new TreeMap<>();

    @Test
    @DisplayName("CONTENT-4 a broken course is refused whole, and the one beside it serves")
    void theRestServe() {
        put("two-chairs", "");
        put("three-chairs", "three-chairs");
        files.put("three-chairs/course.yaml", "slug: [");
        assertEquals(List.of("two-chairs"), serving());
        assertTrue(findings().stream().allMatch(f -> f.file().startsWith("courses/three-chairs/")));
    }

    @Test
    @DisplayName("CONTENT-4 two good courses both serve, in the order of their slugs")
    void bothServe() {
        put("two-chairs", "");
        put("another", "another");
        assertEquals(List.of("another", "two-chairs"), serving());
        assertEquals(List.of(), findings());
    }

    @Test
    @DisplayName("CONTENT-4 a course that says where it stands comes before those that do not, whatever its slug")
    void ordered() {
        put("another", "another");
        put("zebra", "zebra");
        files.computeIfPresent("zebra/course.yaml", (path, text) -> text + "order: 1\n");
        assertEquals(List.of("zebra", "another"), serving());
        assertEquals(List.of(), findings());
    }

    @Test
    @DisplayName("CONTENT-3 CONTENT-4 a uuid of another course is an error, and the later course is refused")
    void copiedCourse() {
        put("two-chairs", "");
        put("zebra", "");
        files.computeIfPresent("zebra/course.yaml", (p, text) -> text.replace("slug: two-chairs", "slug: zebra"));
        assertEquals(List.of("two-chairs"), serving());
        assertEquals(7, findings().size());
        assertEquals(
                "ERROR courses/zebra/course.yaml:2  this uuid stands in courses/two-chairs/course.yaml:2 already",
                findings().get(0).toString());
    }

    @Test
    @DisplayName(
            "CONTENT-3 a folder that is no course is an error, one with a leading point or a plain file is nothing")
    void otherFolders() {
        files.put("README.md", "For authors.");
        files.put(".meta/notes.md", "For makers.");
        assertEquals(List.of(), findings());
        files.put("Draft One/course.yaml", "slug: draft");
        files.put("empty/notes.txt", "x");
        assertEquals(
                List.of(
                        "ERROR courses/Draft One  a course's folder is named by its slug: lower-case, digits, hyphens",
                        "ERROR courses/empty/course.yaml  this file is missing"),
                findings().stream().map(Finding::toString).toList());
    }

    @Test
    @DisplayName("CONTENT-3 line ends of Windows and a byte-order mark change nothing")
    void lineEnds() {
        SampleCourse.files()
                .byPath()
                .forEach((path, text) -> files.put("two-chairs/" + path, "\uFEFF" + text.replace("\n", "\r\n")));
        assertEquals(List.of(), findings());
        assertEquals(
                SampleCourse.library().courses(), load().orElseThrow().library().courses());
    }

    /** Puts the good course there; with other uuids, all beginning like this name's, where a name is given. */
    private void put(String folder, String name) {
        String uuid = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        SampleCourse.files().byPath().forEach((path, text) -> {
            String own = text.replace("slug: two-chairs", "slug: " + folder);
            String prefix = "0b8f1a52-6a0c-4f0e-9d57-3f1f3f6d2a";
            files.put(folder + "/" + path, name.isEmpty() ? text : own.replace(prefix, uuid.substring(0, 34)));
        });
    }

    private Read<LoadedCourses> load() {
        return CourseLoader.load("courses", TextFiles.of(files));
    }

    private List<String> serving() {
        return load().orElseThrow().library().courses().stream()
                .map(c -> c.slug().value())
                .toList();
    }

    private List<Finding> findings() {
        return load().findings().list();
    }
}
