package org.alongside.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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
import org.alongside.kernel.SiteFiles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the courses and instruments inside the WAR once, the courses in the folder that {@code ALONGSIDE_COURSES} names
 * ({@link CourseFolder}), and the instruments in the folder that {@code ALONGSIDE_ASSESSMENTS} names. A broken one is
 * refused whole and said, and so is a course that names an instrument it must not; the rest serve. These two rooms know
 * no container, so that it is done for them here; any other room reads its own files, by asking {@link SiteFiles} for
 * its folder.
 */
@ApplicationScoped
public class LibraryProducers {

    private static final Logger LOG = Logger.getLogger(LibraryProducers.class.getName());

    @Inject
    @ConfigProperty(name = "alongside.assessments")
    Optional<String> dropped;

    @Inject
    SiteFiles files;

    @Produces
    @Singleton
    CourseLibrary courses(InstrumentLibrary instruments, CourseFolder folder) {
        Read<LoadedCourses> loading =
                Checkpoints.checked(CourseLoader.load("course-content", files.below("course-content")), instruments);
        say(loading.findings().list());
        return folder.over(loading.orElseThrow().library().courses());
    }

    static void say(List<Finding> findings) {
        findings.stream().filter(Finding::isError).forEach(finding -> LOG.severe(finding::toString));
    }

    @Produces
    @Singleton
    Catalog shelf() {
        Catalog builtIn = CatalogLoader.builtIn("assessments", files.below("assessments"));
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
}
