package org.alongside.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.CourseShelf;
import org.alongside.content.file.LoadedCourses;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder of courses that {@code ALONGSIDE_COURSES} names is looked at every second. When an author saves something
 * there, it is read, and serves from then on without a new start.
 */
@ApplicationScoped
public class CourseFolder {

    private static final Logger LOG = Logger.getLogger(CourseFolder.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.courses")
    Optional<String> named;

    @Inject
    InstrumentLibrary instruments;

    @Resource
    ManagedScheduledExecutorService timer;

    private CourseShelf shelf;
    private CourseLibrary library;
    private String seen = "";
    private String trouble = "";

    /** The library of these courses, and of those in the folder where one is named. */
    synchronized CourseLibrary over(List<Course> builtIn) {
        shelf = new CourseShelf(builtIn);
        library = new CourseLibrary(builtIn);
        named.ifPresent(this::look);
        return library;
    }

    void begin(@Observes StartUp.SiteBegun begun) {
        named.ifPresent(folder -> timer.scheduleWithFixedDelay(() -> look(folder), 1, 1, TimeUnit.SECONDS));
    }

    private synchronized void look(String folder) {
        try {
            String now = stamp(Path.of(folder));
            if (library != null && !now.equals(seen)) {
                take(folder);
                seen = now;
            }
            trouble = "";
        } catch (RuntimeException unread) {
            sayOnce(unread.toString());
        }
    }

    /** It is tried again every second, and the log is for people. */
    private void sayOnce(String now) {
        if (!now.equals(trouble)) {
            LOG.severe("The folder of courses could not be read and is tried again: " + now);
            trouble = now;
        }
    }

    private void take(String folder) {
        Findings all = new Findings();
        TextFiles files = TextFiles.below(Path.of(folder), folder, all);
        Read<LoadedCourses> read = Checkpoints.checked(CourseLoader.load(folder, files), instruments);
        Read<List<Course>> serving =
                shelf.take(folder, files.folders(), read.orElseThrow().library().courses());
        all.addAll(read.findings()).addAll(serving.findings());
        library.serve(serving.orElseThrow(), all.list());
        LibraryProducers.say(all.list());
    }

    /** Names, times and lengths of all files below: it is another one as soon as something was saved. */
    private static String stamp(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(CourseFolder::stampOf)
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stampOf(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException gone) {
            return file + " is gone";
        }
    }
}
