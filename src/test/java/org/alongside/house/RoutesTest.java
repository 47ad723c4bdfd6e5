package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
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
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final JavaClasses HOUSE = ImportedHouse.CLASSES;

    @Test
    @DisplayName("every page and servlet has a line of policy")
    void everyRouteHasAPolicy() {
        Set<String> without = routes();
        assertTrue(without.contains("/path"), "routes are found: " + without);
        RoutePolicies policies = RoutePolicies.read();
        without.removeIf(route -> policies.of(route).isPresent());
        assertEquals(Set.of(), without);
    }

    @Test
    @DisplayName("a page without a line is refused")
    void unknownRoute() {
        assertTrue(RoutePolicies.read().of("/no/such/page").isEmpty());
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>(pages());
        HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .map(type -> type.getAnnotationOfType(WebServlet.class))
                .flatMap(servlet -> Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns())))
                .filter(route -> !route.equals("/leave"))
                .forEach(routes::add);
        return routes;
    }

    private static List<String> pages() {
        try (Stream<Path> paths = Files.walk(PAGES)) {
            return paths.filter(path -> path.toString().endsWith(".xhtml"))
                    .map(path -> PAGES.relativize(path).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("WEB-INF/"))
                    .map(page -> "/" + page.replace(".xhtml", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
