package org.alongside.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.file.CourseLoader;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.instrument.scoring.file.Printed;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.alongside.runtime.IdeaCoverage.CoveredIdea;

/**
 * The author's command on coverage prints where each idea of the sources is met, or why it was not built, and ends with
 * 1 where the file names a place that is not there.
 *
 * <pre>
 * mvn -q process-classes exec:java@coverage
 * </pre>
 */
public final class CoverageCommand {

    private static final String USUAL = "course-content";
    private static final String FILE = "coverage.yaml";
    private static final Set<Access> FOR_PEOPLE = Set.of(Access.PUBLIC, Access.SIGNED_IN, Access.PRIVATE);

    private CoverageCommand() {}

    /** @param folders one folder of courses; the project's own where none is named */
    public static void main(String[] folders) throws IOException {
        int code = run(Path.of(folders.length > 0 ? folders[0] : USUAL), System.out);
        System.out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @return the exit code */
    static int run(Path folder, PrintStream out) throws IOException {
        Read<IdeaCoverage> read = read(folder);
        read.findings().list().stream().map(Printed::line).forEach(out::println);
        if (read.findings().hasErrors()) {
            return 1;
        }
        List<CoveredIdea> ideas = read.orElseThrow().ideas();
        ideas.stream().map(CoverageCommand::line).forEach(out::println);
        long met = ideas.stream().filter(idea -> idea.notBuilt().isEmpty()).count();
        out.println(ideas.size() + " ideas: " + met + " are met in a step or on a page, " + (ideas.size() - met)
                + " not built");
        return 0;
    }

    /** The file of this folder, held against its courses and the pages of the site. */
    static Read<IdeaCoverage> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return IdeaCoverage.read(file.toString(), Files.readString(file), steps(folder), pages());
    }

    private static Set<String> steps(Path folder) {
        return CourseLoader.load(folder.toString(), TextFiles.below(folder)).orElseThrow().library().courses().stream()
                .flatMap(course -> course.modules().stream().flatMap(module -> steps(course, module)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> steps(Course course, CourseModule module) {
        return Stream.concat(
                        module.steps().stream().map(step -> step.slug()),
                        module.jointSteps().stream().map(step -> step.slug()))
                .map(step -> course.slug() + "/" + module.slug() + "/" + step);
    }

    private static Predicate<String> pages() {
        RoutePolicies routes = AuthorsLint.routes();
        return page -> routes.of(page)
                .filter(policy -> FOR_PEOPLE.contains(policy.audience().access()))
                .isPresent();
    }

    private static String line(CoveredIdea idea) {
        String places =
                Stream.concat(idea.steps().stream(), idea.pages().stream()).collect(Collectors.joining(", "));
        return idea.id() + "  "
                + idea.notBuilt().map(reason -> "not built, " + reason).orElse(places);
    }
}
