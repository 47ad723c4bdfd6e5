package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alongside.support.DemoSite;
import org.alongside.support.Ports;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo over the database of another version: the real server says what to do, and the demo ends with it. */
class RefusedDatabaseIT {

    @TempDir
    Path folder;

    @Test
    @DisplayName("RUNTIME-8 the demo's database of before is refused in one sentence that names the folder to delete")
    void demo() throws Exception {
        Files.createDirectories(folder.resolve("sql"));
        Files.writeString(folder.resolve("sql/V01__people.sql"), "create table person (id uuid primary key);");
        Path home = folder.resolve("demo").toAbsolutePath();
        String url =
                "jdbc:h2:file:" + home.resolve("database") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        Flyway.configure()
                .dataSource(url, "sa", "sa")
                .locations("filesystem:" + folder.resolve("sql"))
                .load()
                .migrate();
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> DemoSite.start(home, Ports.free(), Ports.free(), Map.of()));
        assertTrue(refused.getMessage().startsWith("The database was made by another version"), refused.getMessage());
        assertTrue(refused.getMessage().contains("delete the folder .alongside/demo"), refused.getMessage());
    }
}
