package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/**
 * A folder of courses becomes a library. A course with an ERROR is refused whole, and the rest serve; nothing is
 * thrown.
 */
public final class CourseLoader {

    private final Findings findings = new Findings();
    private final List<Course> courses = new ArrayList<>();
    private final List<InstrumentUse> uses = new ArrayList<>();
    private final List<SiteLink> links = new ArrayList<>();
    private final Map<UUID, FilePlace> taken = new HashMap<>();

    private CourseLoader() {}

    /**
     * @param root how the author calls the folder in findings, {@code course-content}
     * @param files what stands below it; each folder at its top is a course, but those with a leading point
     */
    public static Read<LoadedCourses> load(String root, TextFiles files) {
        CourseLoader loader = new CourseLoader();
        for (String folder : files.folders()) {
            if (!folder.startsWith(".")) {
                loader.take(root + "/" + folder, files.in(folder));
            }
        }
        return Read.of(
                new LoadedCourses(new CourseLibrary(loader.courses), loader.uses, loader.links), loader.findings);
    }

    private void take(String folder, TextFiles files) {
        CourseDraft draft = new CourseDraft(folder + "/");
        Optional<Course> read = CourseReader.read(folder, files, draft);
        Findings found = new Findings().addAll(draft.findings()).addAll(CourseLinter.lint(draft));
        draft.uuids().forEach((uuid, places) -> {
            if (taken.containsKey(uuid)) {
                found.error(places.get(0), "this uuid stands in " + taken.get(uuid) + " already");
            }
        });
        findings.addAll(found);
        uses.addAll(draft.uses());
        links.addAll(SiteLink.in(draft.passages()));
        read.filter(course -> !found.hasErrors()).ifPresent(course -> {
            courses.add(course);
            draft.uuids().forEach((uuid, places) -> taken.put(uuid, places.get(0)));
        });
    }
}
