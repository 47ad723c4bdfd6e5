package org.alongside.vault.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.support.Database;
import org.alongside.support.TestHouse;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessEnd.EndMark;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.random.Randomness;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    @TempDir
    Path folder;

    private final Map<String, String> settings = new TreeMap<>();

    /** A site's database, on which no server runs, with three entries. */
    private void written() {
        settings.put(
                "DB_URL", "jdbc:h2:file:" + folder.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        settings.put("DB_USER", "sa");
        settings.put("ALONGSIDE_KEY_FILE", folder.resolve("main.key").toString());
        KeyFile.createIfMissing(folder.resolve("main.key"), new Randomness());
        JdbcDataSource source = source();
        Flyway.configure().dataSource(source).load().migrate();
        try (EntityManagerFactory factory = Database.factory(source, "access-log")) {
            Database.committed(factory, this::write);
        }
    }

    private JdbcDataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(settings.get("DB_URL"));
        source.setUser("sa");
        return source;
    }

    private Object write(EntityManager entities) {
        KeyFolder keys = KeyFolder.of(KeyFile.read(folder.resolve("main.key")));
        KeyRing ring = new KeyRing(entities, keys, new Randomness(), MainKey.class);
        ring.beginDeriving();
        AccessEndFile end = new AccessEndFile(settings.get("ALONGSIDE_KEY_FILE"), Optional.empty());
        AccessLog log = TestHouse.over(entities)
                .with(Vault.ofCommand(entities, KeyFile.read(folder.resolve("main.key"))))
                .hears(EndMark.class, end::write)
                .get(AccessLog.class);
        for (int number = 1; number <= 3; number++) {
            log.write(new AccessDeed(AccessKind.READ, Optional.empty(), Optional.empty(), "looked " + number), NOW);
        }
        return "written";
    }

    private void runs(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String says(int code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(code, AccessLogCommand.run(settings, new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    @DisplayName("Q-S8 the operator's command says in one sentence that the log of access is whole, and ends with 0")
    void whole() {
        written();
        assertEquals("The log of access is whole: 3 entries.", says(0));
    }

    @Test
    @DisplayName("Q-S8 sabotage: an entry that was changed, or cut off at the end, makes it end with 1")
    void changed() throws Exception {
        written();
        runs("delete from vault_access_entry where ordinal = 3");
        assertEquals(
                "The log of access was changed: entry 3 was written and is not there any more, or the database is older"
                        + " than its key folder.",
                says(1));
        runs("update vault_access_entry set why = 'nothing' where ordinal = 2");
        assertEquals("The log of access was changed: entry 2 is not as it was written.", says(1));
    }

    @Test
    @DisplayName("Q-S8 a database that was put back whole from before is found by the end that lies outside of it")
    void older() throws Exception {
        written();
        Files.writeString(folder.resolve("main.key.access"), "4 another mark");
        assertEquals(1, AccessLogCommand.run(settings, new PrintStream(new ByteArrayOutputStream())));
    }

    @Test
    @DisplayName("Q-S8 where nobody could look it says so, and ends with 2")
    void notLooked() {
        assertEquals("Nothing was looked at: DB_URL does not name the database.", says(2));
        settings.put("DB_URL", "jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE");
        assertEquals("Nothing was looked at: the database", says(2).substring(0, 35));
    }
}
