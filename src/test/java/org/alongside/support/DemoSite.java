package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.content.Course;
import org.alongside.content.CourseModule;
import org.alongside.content.file.CourseLoader;
import org.alongside.kernel.TextFiles;
import org.alongside.practicelms.PracticeLms;
import org.alongside.practicelms.PracticeLmsSettings;
import org.alongside.practicelms.ToolClock;

/**
 * Alongside and the practice LMS, side by side, as {@code mvn -Prun} shows them and as the browser tests use them: two
 * sites ({@code http://localhost} and {@code http://127.0.0.1}), one clock, one folder that keeps everything.
 */
public final class DemoSite implements AutoCloseable {

    public static final String ADMINISTRATOR = "admin@demo.example";
    public static final String PARTNER = "rashid@demo.example";

    /** Of the demo people only; the demo listens on this machine alone. */
    public static final String PASSWORD = "two-paths-one-map";

    private static final String COURSE = "side-by-side";
    private static final String LINKED = "space-with-a-way-back";

    private final PracticeLms lms;
    private final AlongsideServer server;
    private final String administratorPassword;

    private DemoSite(PracticeLms lms, AlongsideServer server, String administratorPassword) {
        this.lms = lms;
        this.server = server;
        this.administratorPassword = administratorPassword;
    }

    /**
     * @param folder keeps the database, keys and the gradebook; a second start goes on with them
     * @param port of Alongside
     * @param lmsPort of the practice LMS
     * @param more environment of the server besides the demo's
     */
    public static DemoSite start(Path folder, int port, int lmsPort, Map<String, String> more) {
        try {
            Files.createDirectories(folder);
            String tool = "http://localhost:" + port;
            PracticeLms lms = PracticeLms.start(PracticeLmsSettings.forModule(linkedModule())
                    .withPort(lmsPort)
                    .withTool(tool)
                    .withClock(new ToolClock(tool))
                    .withScores(folder.resolve("gradebook.json").toAbsolutePath()));
            Files.writeString(folder.resolve("platforms.yaml"), lms.platformsYaml());
            String password = administratorPassword(folder);
            Map<String, String> environment = environment(folder);
            environment.putAll(more);
            return new DemoSite(lms, beside(lms, folder, port, environment), password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server; where it does not get ready, the practice LMS does not stay behind either. */
    private static AlongsideServer beside(PracticeLms lms, Path folder, int port, Map<String, String> environment) {
        try {
            return AlongsideServer.start(folder, port, environment);
        } catch (IllegalStateException e) {
            lms.close();
            throw e;
        }
    }

    public URI base() {
        return server.base();
    }

    public PracticeLms lms() {
        return lms;
    }

    public AlongsideServer server() {
        return server;
    }

    public String administratorPassword() {
        return administratorPassword;
    }

    @Override
    public void close() {
        server.close();
        lms.close();
    }

    /** The settings of a server over a PostgreSQL as tests start it, with more of them. */
    public static Map<String, String> onPostgres(String url, Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(more);
        settings.put("DB_URL", url);
        settings.put("DB_USER", "postgres");
        settings.put("DB_PASSWORD", "postgres");
        settings.put("DB_DRIVER_CLASS", "org.postgresql.ds.PGSimpleDataSource");
        return settings;
    }

    /** The module that the course in the practice LMS links to, and that people walk in the tests. */
    public static String linkedModule() {
        return linked().uuid().toString();
    }

    /** The step for two of that module. */
    public static String stepForTwo() {
        return linked().jointSteps().get(0).uuid().toString();
    }

    /** The course in which that module stands. */
    public static Course course() {
        return course(COURSE);
    }

    /** One of the project's own courses. */
    public static Course course(String slug) {
        return CourseLoader.load("course-content", TextFiles.below(Path.of("course-content")))
                .orElseThrow()
                .library()
                .courses()
                .stream()
                .filter(course -> course.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static CourseModule linked() {
        return course().modules().stream()
                .filter(module -> module.slug().value().equals(LINKED))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> environment(Path folder) {
        Path home = folder.toAbsolutePath();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(
                "DB_URL",
                "jdbc:h2:file:" + home.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0");
        environment.put("ALONGSIDE_DEMO", "true");
        environment.put("ALONGSIDE_DEMO_PASSWORD", PASSWORD);
        environment.put("ALONGSIDE_LET_TIME_PASS", "true");
        environment.put("ALONGSIDE_SIGN_INS_PER_MINUTE", "100000"); // all tests come from one address
        environment.put("ALONGSIDE_SIGN_UPS_PER_HOUR", "100000");
        environment.put("ALONGSIDE_PLATFORMS", home.resolve("platforms.yaml").toString());
        environment.put("ALONGSIDE_KEYS_CREATE", "true");
        environment.put("ALONGSIDE_KEY_FILE", home.resolve("main.key").toString());
        environment.put("ALONGSIDE_SAFETY_KEY_FILE", home.resolve("safety.key").toString());
        environment.put("ALONGSIDE_FIRST_ADMIN_EMAIL", ADMINISTRATOR);
        environment.put(
                "ALONGSIDE_FIRST_ADMIN_PASSWORD_FILE",
                home.resolve("administrator-password").toString());
        return environment;
    }

    private static String administratorPassword(Path folder) throws IOException {
        Path file = folder.resolve("administrator-password");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[12];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }
}
