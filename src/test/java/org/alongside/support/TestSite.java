package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one site of all walks: the demo on free ports, with an empty database and a dropped-in folder of questionnaires,
 * started once for a test run. Each walk brings people of its own. A test starts a site of its own only where it claims
 * something of a server's start or end.
 */
public final class TestSite {

    private static final List<Path> DROPPED_IN = List.of(
            Path.of("src/test/resources/assessment/conditional"), Path.of("src/test/resources/assessment/dropped"));

    private static final Path FOLDER =
            Path.of("target/test-site-" + ProcessHandle.current().pid());

    private static DemoSite site;

    private TestSite() {}

    public static synchronized DemoSite site() {
        if (site == null) {
            site = started();
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        }
        return site;
    }

    /** The database of the site, into which a test may look while the site runs; reached from this machine alone. */
    static String database() {
        return "jdbc:h2:file:" + FOLDER.toAbsolutePath().resolve("database")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    private static DemoSite started() {
        Path dropped = FOLDER.resolve("assessments").toAbsolutePath();
        DROPPED_IN.forEach(from -> copy(from, dropped));
        int lmsPort = Ports.free();
        return DemoSite.start(
                FOLDER,
                Ports.free(),
                lmsPort,
                Map.of(
                        "DB_URL",
                        database(),
                        "JAVA_TOOL_OPTIONS",
                        "-Dh2.bindAddress=127.0.0.1",
                        "ALONGSIDE_LEAVE_TO",
                        "http://127.0.0.1:" + lmsPort + "/",
                        "ALONGSIDE_LANGUAGES",
                        "en es de he-x-madeup",
                        "ALONGSIDE_JOBS_EVERY_SECONDS",
                        "1",
                        "ALONGSIDE_ASSESSMENTS",
                        dropped.toString()));
    }

    /** Everything below one folder, into another, which may be in an archive. */
    public static void copy(Path from, Path into) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path to = into.resolve(from.relativize(file).toString());
                Files.createDirectories(to.toAbsolutePath().getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
