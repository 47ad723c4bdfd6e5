package org.alongside.content.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;

/**
 * A folder of courses becomes a library. A course with an ERROR is refused whole, and the rest serve; nothing is
 * thrown.
 */
public final class CourseLoader {

    private final Findings findings = new Findings();
    private final List<Course> courses = new ArrayList<>();
    private final List<InstrumentUse> uses = new ArrayList<>();
    private final Map<UUID, CourseNotes.NotePlace> taken = new HashMap<>();

    private CourseLoader() {}

    /**
     * @param root how the author calls the folder in findings, {@code course-content}
     * @param files what stands below it; each folder at its top is a course, but those with a leading point
     */
    public static CourseLoading load(String root, TextFiles files) {
        CourseLoader loader = new CourseLoader();
        for (String folder : files.folders()) {
            if (!folder.startsWith(".")) {
                loader.take(CourseReader.read(root + "/" + folder, files.in(folder)));
            }
        }
        return new CourseLoading(new CourseLibrary(loader.courses), loader.findings, loader.uses);
    }

    private void take(CourseReading reading) {
        Findings found = new Findings().addAll(reading.findings()).addAll(CourseLinter.lint(reading));
        reading.notes().uuids().forEach((uuid, places) -> {
            CourseNotes.NotePlace other = taken.get(uuid);
            if (other != null) {
                String reason = "this uuid stands in " + other.file() + ":" + other.line() + " already";
                found.error(places.get(0).file(), places.get(0).line(), reason);
            }
        });
        findings.addAll(found);
        uses.addAll(reading.notes().uses());
        Optional<Course> course = reading.course().filter(c -> !found.hasErrors());
        course.ifPresent(courses::add);
        course.ifPresent(c -> reading.notes().uuids().forEach((uuid, places) -> taken.put(uuid, places.get(0))));
    }
}
