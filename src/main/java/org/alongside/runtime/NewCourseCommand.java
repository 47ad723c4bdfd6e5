package org.alongside.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.kernel.Slug;
import org.alongside.manuscript.file.ShippedFile;

/**
 * The author's command on a new course makes its folder, with one module that reads well and two steps whose sentences
 * say what to put in their place.
 *
 * <pre>
 * mvn -q compile exec:java@new-course -Dexec.args="course-content/my-course"
 * </pre>
 */
public final class NewCourseCommand {

    private static final String TEMPLATE = "/content/new-course/";
    private static final String STEPS = "modules/a-first-part/steps/";

    /** Where each file of the template goes. */
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "course.yaml", "course.yaml",
            "design.md", ".meta/design.md",
            "not-for-this.en.md", "texts/not-for-this.en.md",
            "module.yaml", "modules/a-first-part/module.yaml",
            "at-the-door.en.md", STEPS + "at-the-door/step.en.md",
            "how-it-went.en.md", STEPS + "how-it-went/step.en.md"));

    private static final Pattern UUIDS = Pattern.compile("\\bUUID\\b");

    private NewCourseCommand() {}

    /** @param folders the new course's folder, which is named by its slug */
    public static void main(String[] folders) throws IOException {
        int code = run(folders.length > 0 ? folders[0] : "", UUID::randomUUID, System.out);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return the exit code; where it is 1, nothing was written */
    static int run(String folder, Supplier<UUID> uuids, PrintStream out) throws IOException {
        Path course;
        try {
            course = Path.of(folder);
        } catch (InvalidPathException unreadable) {
            out.println("This is no path: " + folder);
            return 1;
        }
        String slug = String.valueOf(course.getFileName());
        if (!Slug.isSlug(slug)) {
            out.println(
                    "A course's folder is named by its slug, lower-case, digits and hyphens, and not '" + slug + "'.");
            return 1;
        }
        if (Files.exists(course)) {
            out.println("There is something at " + course + " already, and it stays as it is.");
            return 1;
        }
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path to = course.resolve(file.getValue());
            Files.createDirectories(to.getParent());
            Files.writeString(
                    to, filled(ShippedFile.text(TEMPLATE + file.getKey()).orElseThrow(), slug, uuids));
        }
        out.println("The course is at " + course + ". Check it with: mvn -q process-classes exec:java@lint"
                + " -Dexec.args=" + course);
        return 0;
    }

    private static String filled(String text, String slug, Supplier<UUID> uuids) {
        Matcher places = UUIDS.matcher(text.replace("slug: SLUG", "slug: " + slug));
        return places.replaceAll(place -> uuids.get().toString());
    }
}
