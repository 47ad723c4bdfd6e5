package org.alongside.runtime;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.Step;
import org.alongside.content.StepLength;
import org.alongside.content.Track;
import org.alongside.content.file.CourseLoader;
import org.alongside.kernel.TextFiles;

/**
 * The author's command on minutes prints how long each text of each own step takes, and each module on each track.
 *
 * <pre>
 * mvn -q compile exec:java@minutes
 * mvn -q compile exec:java@minutes -Dexec.args="course-content"
 * </pre>
 */
public final class MinutesCommand {

    private static final String USUAL = "course-content";

    private final PrintStream out;

    private MinutesCommand(PrintStream out) {
        this.out = out;
    }

    /** @param folders one folder of courses; the project's own where none is named */
    public static void main(String[] folders) {
        run(folders.length > 0 ? folders[0] : USUAL, System.out);
    }

    /** Courses with an error are left out, as in a running server. */
    static void run(String folder, PrintStream out) {
        MinutesCommand command = new MinutesCommand(out);
        CourseLoader.load(folder, TextFiles.below(Path.of(folder)))
                .orElseThrow()
                .library()
                .courses()
                .forEach(command::print);
    }

    private void print(Course course) {
        course.modules().forEach(module -> {
            out.println(course.slug() + "/" + module.slug() + ": " + module.ownMinutes() + " min for everybody");
            module.steps().forEach(this::print);
            tracks().forEach(track -> out.println("  " + line(track, module)));
        });
    }

    private void print(Step step) {
        out.println("  " + step.slug() + ": " + step.minutes() + " min for everybody");
        step.texts()
                .byVariant()
                .forEach((variant, byLanguage) -> byLanguage.forEach((language, text) ->
                        out.println("    " + variant.fileName(language) + ": " + StepLength.of(text))));
    }

    /** {@code looking-reaching: 24 min, in a hold 23}. */
    private static String line(Track track, CourseModule module) {
        return name(track) + ": " + minutes(module, track, false) + " min, in a hold " + minutes(module, track, true);
    }

    private static int minutes(CourseModule module, Track track, boolean inHold) {
        return module.steps().stream()
                .map(step -> step.textFor(track, inHold, "en"))
                .mapToInt(text -> StepLength.of(text).minutes())
                .sum();
    }

    private static String name(Track track) {
        String leaning = track.leanings().stream().map(one -> "-" + one).collect(Collectors.joining());
        return (track.entry() + leaning).toLowerCase(Locale.ROOT);
    }

    private static List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        for (Entry entry : Entry.values()) {
            tracks.add(new Track(entry, Set.of()));
            for (Leaning leaning : Leaning.values()) {
                tracks.add(new Track(entry, Set.of(leaning)));
            }
        }
        return tracks;
    }
}
