package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.alongside.runtime.MigrationOutcome.Current;
import org.alongside.runtime.MigrationOutcome.DatabaseRefused;
import org.alongside.support.Database;
import org.alongside.support.SampleRows;
import org.alongside.support.StoreTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of what people wrote when a start brings the tables to its version. Each room has one baseline and
 * nothing was released before it: so today's version changes no row of its own and takes no database of another; what
 * comes later is a further file, tried here with one made up for it.
 */
class FullDatabaseStoreTest {

    private static final Map<Database, DataSource> UNCHANGED = new EnumMap<>(Database.class);

    @TempDir
    Path folder;

    @StoreTest
    @DisplayName("FR-B17 RUNTIME-1 a start over full tables changes no row")
    void startedAgain(Database database) throws SQLException {
        DataSource full = unchanged(database);
        SortedSet<String> before = values(full);
        assertTrue(before.size() > 250, "every table has a row: " + before.size());
        assertEquals(new Current(), new Migrations(full).run());
        assertEquals(before, values(full));
    }

    @StoreTest
    @DisplayName("FR-B17 RUNTIME-8 full tables under a baseline that reads otherwise are refused, each row as it was")
    void otherBaseline(Database database) throws SQLException {
        DataSource full = unchanged(database);
        SortedSet<String> before = values(full);
        readsOtherwise(full, 1);
        try {
            assertInstanceOf(DatabaseRefused.class, new Migrations(full).run());
            assertEquals(before, values(full));
        } finally {
            readsOtherwise(full, -1);
        }
    }

    private static void readsOtherwise(DataSource database, int by) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("update flyway_schema_history set checksum = checksum + " + by
                            + " where description = 'learning'"));
        }
    }

    @StoreTest
    @DisplayName("FR-B17 a later migration over full tables keeps every value that stood there")
    void later(Database database) throws SQLException {
        DataSource full = full(database, "full_later");
        SortedSet<String> before = values(full);
        MigrationFolder migrations = new MigrationFolder(folder)
                .withOurs()
                .with(
                        "V90__later.sql",
                        "alter table learning_journal_entry add column mood varchar(10) default 'calm' not null;"
                                + "alter table learning_journal_entry alter column writer type varchar(40);"
                                + "create index learning_journal_entry_mood on learning_journal_entry (mood)");
        migrations.over(full).migrate();
        SortedSet<String> after = values(full);
        assertTrue(after.remove("public.learning_journal_entry.mood = calm"), after.toString());
        assertEquals(before, after);
    }

    @Test
    @DisplayName("FR-B17 a later migration that fails half-way leaves a full PostgreSQL as it was")
    void halfWay() throws SQLException {
        DataSource full = full(Database.POSTGRESQL, "full_half_way");
        SortedSet<String> before = values(full);
        MigrationFolder migrations = new MigrationFolder(folder)
                .withOurs()
                .with(
                        "V90__later.sql",
                        "delete from learning_journal_entry; alter table learning_journal_entry drop column words;"
                                + "insert into learning_journal_entry (id) values (null)");
        Flyway later = migrations.over(full);
        assertThrows(FlywayException.class, later::migrate);
        assertEquals(before, values(full));
        assertEquals(new Current(), new Migrations(full).run(), "and it starts again with what it has");
    }

    /** One that the tests leave as it is. */
    private static DataSource unchanged(Database database) {
        return UNCHANGED.computeIfAbsent(database, where -> full(where, "full_unchanged"));
    }

    private static DataSource full(Database database, String name) {
        DataSource full = database.empty(name);
        assertEquals(new Current(), new Migrations(full).run());
        try (EntityManagerFactory factory = Database.factory(full, name);
                EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            new SampleRows(entities).write();
            entities.getTransaction().commit();
        }
        return full;
    }

    /** Every value of every row of ours, {@code schema.table.column = value}. */
    private static SortedSet<String> values(DataSource database) throws SQLException {
        SortedSet<String> values = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                Statement each = connection.createStatement()) {
            ResultSet tables = statement.executeQuery("select concat(table_schema, '.', table_name)"
                    + " from information_schema.tables where table_schema in ('public', 'safety')"
                    + " and table_name <> 'flyway_schema_history'");
            while (tables.next()) {
                add(values, tables.getString(1), each.executeQuery("select * from " + tables.getString(1)));
            }
        }
        return values;
    }

    private static void add(SortedSet<String> values, String table, ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        while (rows.next()) {
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                Object value = rows.getObject(i);
                String shown = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
                values.add(table + "." + columns.getColumnName(i) + " = " + shown);
            }
        }
    }
}
