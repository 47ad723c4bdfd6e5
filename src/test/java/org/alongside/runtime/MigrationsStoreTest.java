package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.alongside.runtime.MigrationOutcome.Current;
import org.alongside.runtime.MigrationOutcome.DatabaseRefused;
import org.alongside.runtime.MigrationOutcome.Reason;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsStoreTest {

    private static final FilterChain NOBODY = (request, response) -> fail("a page was opened");
    private static final String DELETE = "(for the demo, delete the folder .alongside/demo)";

    @TempDir
    Path folder;

    @StoreTest
    @DisplayName("RUNTIME-1 the migrations run on an empty database, once, and leave the clock at its own time")
    void migrationsRun(Database database) throws SQLException {
        DataSource empty = database.empty("migrations_run");
        assertEquals(new Current(), new Migrations(empty).run());
        Set<String> made = rows(empty);
        assertTrue(made.contains("runtime_clock.offset_seconds"), made.toString());
        assertEquals(new Current(), new Migrations(empty).run());
        assertEquals(made, rows(empty));
        assertEquals(Set.of("0"), asked(empty, "select offset_seconds from runtime_clock"));
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-8 a database of before, with other migrations under our numbers, is refused and left as it was")
    void otherVersion(Database database) throws SQLException {
        MigrationFolder before = new MigrationFolder(folder)
                .with("V01__runtime.sql", "create table runtime_clock (id integer primary key)")
                .with("V02__people.sql", "create table person (id uuid primary key)")
                .with("V12__pulse.sql", "create table pulse (id uuid primary key)");
        assertRefused(Reason.OTHER_VERSION, migrated(before, database.empty("other_version")), "another version");
    }

    @StoreTest
    @DisplayName("RUNTIME-8 on a refused database no page is opened, while styles go on")
    void nothingOpens(Database database) throws Exception {
        MigrationFolder other =
                new MigrationFolder(folder).with("V01__other.sql", "create table other (id integer primary key)");
        NotBegunFilter filter = new NotBegunFilter();
        filter.startUp = new StartUp();
        filter.startUp.settings = Settings.demo();
        filter.startUp.database = migrated(other, database.empty("nothing_opens"));
        assertFalse(filter.startUp.begun());
        assertFalse(filter.startUp.begun(), "asked again it stays so");
        assertThrows(NotBegun.class, () -> filter.doFilter(asking("/learning/course"), null, NOBODY));
        List<String> reached = new ArrayList<>();
        filter.doFilter(asking("/resources/css/page.css"), null, (request, response) -> reached.add("chain"));
        assertEquals(List.of("chain"), reached);
        assertEquals(503, Failure.of(new NotBegun()).kind().status());
    }

    private static HttpServletRequest asking(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                MigrationsStoreTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI", "getServletPath" -> path;
                    case "getServletContext" -> files();
                    default -> null;
                });
    }

    private static ServletContext files() {
        return (ServletContext) Proxy.newProxyInstance(
                MigrationsStoreTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getResourcePaths") ? Set.of("/resources/css/page.css") : null);
    }

    @StoreTest
    @DisplayName("RUNTIME-8 a migration of ours that reads otherwise is another version, although its name is the same")
    void otherText(Database database) throws SQLException {
        MigrationFolder other = new MigrationFolder(folder)
                .withOurs()
                .with("V04__assessment.sql", "create table assessment_attempt (id uuid primary key)");
        assertRefused(Reason.OTHER_VERSION, migrated(other, database.empty("other_text")), "another version");
    }

    @StoreTest
    @DisplayName("RUNTIME-8 a database of a newer version is refused and left as it was")
    void newerVersion(Database database) throws SQLException {
        MigrationFolder later = new MigrationFolder(folder)
                .withOurs()
                .with("V99__later.sql", "create table later (id uuid primary key)");
        assertRefused(
                Reason.NEWER_VERSION,
                migrated(later, database.empty("newer_version")),
                "newer version",
                "migration 99");
    }

    @StoreTest
    @DisplayName("RUNTIME-8 a database whose tables were half made is refused and left as it was")
    void unfinished(Database database) throws SQLException {
        DataSource cut = migrated(new MigrationFolder(folder).withOurs(), database.empty("unfinished"));
        try (Connection connection = cut.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update flyway_schema_history set success = false"
                    + " where installed_rank = (select max(installed_rank) from flyway_schema_history)");
        }
        assertRefused(Reason.UNFINISHED, cut, "ended while it made the tables");
    }

    @Test
    @DisplayName("RUNTIME-1 a database that cannot be reached is said in one sentence, and may still come")
    void outOfReach() {
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:file:" + folder.resolve("nothing") + ";IFEXISTS=TRUE");
        DatabaseRefused refused = assertInstanceOf(DatabaseRefused.class, new Migrations(nowhere).run());
        assertEquals(Reason.OUT_OF_REACH, refused.reason());
        assertTrue(refused.sentence().startsWith("The database cannot be reached"), refused.sentence());
    }

    private static void assertRefused(Reason reason, DataSource database, String... words) throws SQLException {
        Set<String> before = rows(database);
        DatabaseRefused refused = assertInstanceOf(DatabaseRefused.class, new Migrations(database).run());
        assertEquals(reason, refused.reason());
        for (String word : words) {
            assertTrue(refused.sentence().contains(word), refused.sentence());
        }
        assertTrue(refused.sentence().contains(DELETE), refused.sentence());
        assertEquals(1, refused.sentence().lines().count());
        assertEquals(before, rows(database));
    }

    /** By the migrations of this folder, and no others. */
    private static DataSource migrated(MigrationFolder migrations, DataSource database) {
        migrations.over(database).migrate();
        return database;
    }

    /** Every column, and every migration that is written down. */
    private static Set<String> rows(DataSource database) throws SQLException {
        Set<String> all = asked(
                database,
                "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema in ('public', 'safety')");
        all.addAll(asked(database, "select concat(version, ' ', checksum, ' ', success) from flyway_schema_history"));
        return all;
    }

    private static Set<String> asked(DataSource database, String question) throws SQLException {
        Set<String> answers = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
