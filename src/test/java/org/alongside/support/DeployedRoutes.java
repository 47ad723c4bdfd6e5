package org.alongside.support;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.kernel.TextFiles;

/** What the WAR answers to, found and not listed: its pages, its servlets, and the rooms' lines of policy for them. */
public final class DeployedRoutes {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path POLICIES = Path.of("src/main/resources/access");

    private DeployedRoutes() {}

    /** The rooms' own lines. */
    public static RoutePolicies policies() {
        return RoutePolicies.read(TextFiles.below(POLICIES));
    }

    /** Pages and servlets, {@code /learning/step}. */
    public static Set<String> all() {
        Set<String> routes = pages();
        servlets().forEach(routes::add);
        return routes;
    }

    /** Those that are Faces pages. */
    public static Set<String> pages() {
        try (Stream<Path> paths = Files.walk(PAGES)) {
            return new TreeSet<>(paths.filter(path -> path.toString().endsWith(".xhtml"))
                    .map(path -> PAGES.relativize(path).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("WEB-INF/"))
                    .map(page -> "/" + page.replace(".xhtml", ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> servlets() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.alongside").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .map(type -> type.getAnnotationOfType(WebServlet.class))
                        .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())))
                        .toList();
    }
}
