package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room that no list names, put into the real WAR: the real server finds all of it, or says what it lacks. */
class MadeUpRoomIT {

    private static final Path CLASSES = Path.of("target/test-classes/org/alongside/garden");
    private static final Path RESOURCES = Path.of("src/test/resources/garden");
    private static final Path WAR = Path.of(System.getProperty("war", "target/alongside.war"));

    @TempDir
    Path folder;

    private DemoSite start(Path war) {
        return DemoSite.start(
                folder.resolve("site").toAbsolutePath(),
                Ports.free(),
                Ports.free(),
                Map.of("ALONGSIDE_WAR", war.toString(), "ALONGSIDE_JOBS_EVERY_SECONDS", "1"));
    }

    /** The WAR with a room more, whose policy lines are these. */
    private Path withRoom(String lines) throws IOException {
        Path war = folder.resolve("with-garden.war").toAbsolutePath();
        Files.copy(WAR, war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            TestSite.copy(CLASSES, inside.getPath("WEB-INF/classes/org/alongside/garden"));
            TestSite.copy(RESOURCES.resolve("classes"), inside.getPath("WEB-INF/classes"));
            TestSite.copy(RESOURCES.resolve("pages"), inside.getPath("/"));
            Files.writeString(inside.getPath("WEB-INF/classes/access/garden.properties"), lines);
        }
        return war;
    }

    @Test
    @DisplayName(
            "RUNTIME-17 IDENTITY-20 a new room's routes, words, links, tables, job, task and audience need no list")
    void found() throws IOException {
        String lines = Files.readString(RESOURCES.resolve("classes/access/garden.properties"));
        try (DemoSite site = start(withRoom(lines))) {
            Walker person = Walker.signsUp(site, "Flora");
            Seen bed = person.visitor().opens("/garden/bed");
            assertTrue(bed.reads("<h1>The garden</h1>"), bed::body);
            assertTrue(bed.isCompressed());
            assertTrue(bed.reads("<a href=\"/garden/bed\" aria-current=\"page\">Garden bed</a>"), bed::body);
            assertEquals(
                    List.of("/path", "/together", "/garden/bed", "/data", "/help"),
                    links(person.visitor().opens("/path")));
            assertEquals(
                    List.of(
                            "/admin/platforms",
                            "/admin/launches",
                            "/admin/grades",
                            "/admin/preview",
                            "/admin/instruments",
                            "/admin/responses",
                            "/admin/help-lines",
                            "/garden/bed",
                            "/admin/time",
                            "/path"),
                    links(Walker.administrator(site).opens("/admin/platforms")));
            assertEquals(404, person.visitor().opens("/garden/own").status());
            assertEquals(
                    404,
                    person.visitor()
                            .opens("/garden/own?bed=00000000-0000-0000-0000-000000000002")
                            .status());
            assertEquals(
                    200,
                    person.visitor()
                            .opens("/garden/own?bed=00000000-0000-0000-0000-000000000001")
                            .status());
            int before = watered(bed);
            assertTrue(before >= 0, "the room's own task has planted the bed in the room's own table");
            Walker.administrator(site).letsPass("hour", 1);
            assertTrue(watered(person.visitor().opens("/garden/bed")) > before, "the room's own job has watered it");
        }
    }

    /** Where the links lead that stand at the top of a page. */
    private static List<String> links(Seen page) {
        String list = page.find("(?s)<nav class=\"main\".*?</nav>").orElseThrow(() -> new AssertionError(page.body()));
        return Pattern.compile("(?<=href=\")[^\"]+")
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static int watered(Seen bed) {
        Optional<String> times = bed.find("(?<=Watered )-?[0-9]+(?= times)");
        return Integer.parseInt(times.orElseThrow(() -> new AssertionError(bed.body())));
    }

    @Test
    @DisplayName("IDENTITY-20 a line for an audience that no room answers for refuses the start in one sentence")
    void refused() throws IOException {
        Path war = withRoom("garden/bed = VISITOR@bed | plain | looks nothing");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> start(war).close());
        assertTrue(
                refused.getMessage()
                        .contains("The route garden/bed is for VISITOR@bed, but no room says who that is:"
                                + " a Barrier with this name is missing."),
                refused.getMessage());
    }
}
