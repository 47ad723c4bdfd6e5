package org.alongside.content.file;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.kernel.TextFiles;

/**
 * The author's command: reads a folder of courses, prints everything there is to know about it, and ends with 0; with
 * 2 where something is an ERROR, or where there is no such folder or no course in it.
 */
public final class LintCourses {

    static final int FINE = 0;
    static final int REFUSED = 2;

    private LintCourses() {}

    /** @param arguments the folder; {@code course-content} where it is left out */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "course-content");
        System.exit(run(folder, System.out));
    }

    static int run(Path folder, PrintStream out) {
        if (!Files.isDirectory(folder)) {
            out.println("ERROR " + folder + "  there is no such folder");
            return REFUSED;
        }
        CourseLoading loading = CourseLoader.load(folder.toString(), TextFiles.below(folder));
        loading.findings().list().forEach(out::println);
        int courses = loading.library().courses().size();
        out.println(courses + (courses == 1 ? " course" : " courses") + " can be published.");
        return loading.findings().hasErrors() || courses == 0 ? REFUSED : FINE;
    }
}
