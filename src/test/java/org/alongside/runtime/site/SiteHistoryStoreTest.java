package org.alongside.runtime.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteHistoryStoreTest {

    @TempDir
    Path folder;

    private static SiteHistory over(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return SiteHistory.of(database);
    }

    private DataSource onDisk(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" + more);
        source.setUser("sa");
        source.setPassword("sa");
        return source;
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-22 AUD-M16 a database begun as a demo stays one: with the switches it starts, at any later time")
    void demo(Database database) throws SQLException {
        DataSource empty = database.empty("history_demo");
        SiteHistory history = over(empty);
        assertEquals(Optional.empty(), history.refusal(true, true));
        run(empty, "update runtime_clock set offset_seconds = 3600");
        assertEquals(Optional.empty(), history.refusal(true, true));
        assertTrue(history.refusal(true, false).orElseThrow().contains("jump back"));
        run(empty, "update runtime_clock set offset_seconds = 0");
        assertEquals(Optional.empty(), history.refusal(true, false));
    }

    @Test
    @DisplayName("RUNTIME-22 AUD-M16 a database of life takes no demo, and one of the demo is never of life")
    void life() throws SQLException {
        DataSource real = onDisk(";WRITE_DELAY=0");
        SiteHistory history = over(real);
        assertEquals(Optional.empty(), history.refusal(false, false));
        assertTrue(history.refusal(true, false).orElseThrow().contains("begun without"));
        assertTrue(history.refusal(true, true).orElseThrow().contains("begun without"));
        assertEquals(Optional.empty(), history.refusal(false, false), "nothing was changed by that");
        run(real, "update runtime_clock set demo = true");
        assertTrue(history.refusal(false, false).orElseThrow().contains("begun as a demo"));
        run(real, "update runtime_clock set offset_seconds = 1");
        assertTrue(history.refusal(false, false).orElseThrow().contains("jump back"));
    }

    @Test
    @DisplayName("RUNTIME-22 AUD-M16 a database in memory is for the demo alone, and nothing is written into it")
    void inMemory() throws SQLException {
        DataSource memory = Database.H2.empty("history_memory");
        SiteHistory history = over(memory);
        assertTrue(history.refusal(false, false).orElseThrow().contains("DB_URL"));
        assertEquals(null, asked(memory, "select demo from runtime_clock"));
        assertEquals(Optional.empty(), history.refusal(true, false));
    }

    @Test
    @DisplayName("RUNTIME-22 AUD-M21 an H2 that says yes before it has written is refused")
    void writesAtOnce() throws SQLException {
        DataSource late = onDisk(";WRITE_DELAY=100");
        assertTrue(over(late).refusal(true, true).orElseThrow().contains(";WRITE_DELAY=0"));
    }
}
