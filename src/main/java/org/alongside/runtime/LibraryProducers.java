package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.alongside.content.CourseLibrary;
import org.alongside.content.file.CourseLoader;
import org.alongside.content.file.LoadedCourses;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.CatalogLoader;
import org.alongside.instrument.catalog.file.DropFolder;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;
import org.alongside.safety.file.GateReader;
import org.alongside.safety.policy.GateForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the courses and instruments inside the WAR once, and the instruments in the folder that {@code
 * ALONGSIDE_ASSESSMENTS} names. A broken one is refused whole and said, and so is a course that names an instrument it
 * must not; the rest serve.
 */
@ApplicationScoped
public class LibraryProducers {

    private static final Logger LOG = Logger.getLogger(LibraryProducers.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.assessments")
    Optional<String> dropped;

    private ServletContext context;

    /** Before anything asks for a course: jobs do, and they have no request to find the WAR by. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(0) Object started) {
        context = (ServletContext) started;
    }

    @Produces
    @Singleton
    CourseLibrary courses(InstrumentLibrary instruments) {
        Read<LoadedCourses> loading = Checkpoints.checked(
                CourseLoader.load("course-content", below("/WEB-INF/course-content/")), instruments);
        say(loading.findings().list());
        return loading.orElseThrow().library();
    }

    private static void say(List<Finding> findings) {
        findings.stream().filter(Finding::isError).forEach(finding -> LOG.severe(finding::toString));
    }

    @Produces
    @Singleton
    Catalog shelf() {
        Catalog builtIn = CatalogLoader.builtIn("assessments", below("/WEB-INF/assessments/"));
        Catalog shelf = dropped.map(
                        folder -> CatalogLoader.beside(builtIn, DropFolder.shown(folder), DropFolder.read(folder)))
                .orElse(builtIn);
        say(shelf.findings());
        return shelf;
    }

    @Produces
    @Singleton
    InstrumentLibrary instruments(Catalog shelf) {
        return shelf.library();
    }

    /** The six questions are no instrument; without them no page may ask, so a broken file is said and refuses. */
    @Produces
    @Singleton
    GateForm gate() {
        String text = read("/WEB-INF/assessments/safety-gate/v1/gates.yaml");
        Read<GateForm> form = GateReader.read("assessments/safety-gate/v1/gates.yaml", text);
        say(form.findings().list());
        return form.value().orElseThrow(() -> new IllegalStateException("the six questions are broken"));
    }

    private TextFiles below(String folder) {
        SortedMap<String, String> found = new TreeMap<>();
        collect(folder, folder.length(), found);
        return new TextFiles(found);
    }

    private void collect(String folder, int prefix, SortedMap<String, String> found) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(path, prefix, found);
            } else {
                found.put(path.substring(prefix), read(path));
            }
        }
    }

    private String read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
