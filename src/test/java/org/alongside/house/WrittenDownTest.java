package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.access.RoutePolicies;
import org.alongside.identity.access.RoutePolicy;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.visit.Download;
import org.alongside.kernel.TextFiles;
import org.alongside.lti.grades.GradeOutbox;
import org.alongside.study.web.QtiServlet;
import org.alongside.study.web.ResponseTemplateServlet;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What staff look at, and what leaves as a file, cannot be forgotten in the log of access. */
class WrittenDownTest {

    /** On these nobody's rows stand: settings of the site, own passkeys, questionnaires, lines of help. */
    private static final Set<String> NOBODYS = Set.of(
            "identity/site-keys",
            "identity/confirm",
            "admin/help-lines",
            "admin/time",
            "admin/platforms",
            "admin/platform",
            "admin/instruments",
            "admin/preview",
            "admin/preview-text",
            "admin/qti",
            "admin/qti-package",
            "admin/responses-upload",
            "admin/responses-template");

    @Test
    @DisplayName(
            "Q-S8 IDENTITY-100 each route of staff says what is looked at there, and only these show nobody's rows")
    void routes() {
        Set<String> silent = DeployedRoutes.policies().lines().entrySet().stream()
                .filter(line -> line.getValue().audience().isOfStaff())
                .filter(line -> line.getValue().looksAt().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(NOBODYS), silent);
    }

    @Test
    @DisplayName("Q-S8 IDENTITY-100 sabotage: a route of staff that does not say it refuses the start, in one sentence")
    void sabotage() {
        for (String line : Set.of("ADMIN | plain", "STAFF@context | compressed link=id", "ADMIN_KEYS | plain")) {
            TextFiles folder = TextFiles.of(Map.of("garden.properties", "garden/beds = " + line));
            assertTrue(
                    assertThrows(IllegalStateException.class, () -> RoutePolicies.read(folder))
                            .getMessage()
                            .contains("it does not say what staff look at there"),
                    line);
        }
        RoutePolicy said = RoutePolicies.read(TextFiles.of(Map.of("a.properties", "b = ADMIN | plain | looks beds")))
                .lines()
                .get("b");
        assertEquals("beds", said.looksAt().orElseThrow());
    }

    @Test
    @DisplayName(
            "Q-S8 IDENTITY-101 a file leaves with a line in the log of access, or without one where it is nobody's")
    void files() {
        assertEquals(
                Set.of(QtiServlet.class.getName(), ResponseTemplateServlet.class.getName()),
                ImportedHouse.CLASSES.stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(ExportLine.class))
                        .map(access -> access.getOriginOwner())
                        .filter(origin -> !origin.isEquivalentTo(ExportLine.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(SiteActs.class.getName()),
                ImportedHouse.CLASSES.stream()
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(ExportLine.class))
                        .map(call -> call.getOriginOwner())
                        .filter(origin -> !origin.isEquivalentTo(ExportLine.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
        assertThrows(NullPointerException.class, () -> Download.CSV.begin(null, "x.csv", null));
    }

    @Test
    @DisplayName("Q-S8 IDENTITY-101 nothing but a download names a file for the browser to keep")
    void oneWayOut() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertEquals(
                    Set.of("Download.java"),
                    sources.filter(Files::isRegularFile)
                            .filter(source -> read(source).contains("Content-Disposition"))
                            .map(source -> source.getFileName().toString())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    @DisplayName("Q-S8 IDENTITY-100 rows of learners leave the outbox with a line for each of them alone")
    void rows() {
        Set<String> handedOut = Stream.of(GradeOutbox.class.getMethods())
                .filter(method -> method.toGenericString().contains("QueuedScore"))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of("shown"), handedOut);
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
