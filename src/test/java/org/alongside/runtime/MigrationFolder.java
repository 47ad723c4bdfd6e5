package org.alongside.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A folder of migrations beside ours: of before, of later, or of somebody else. */
record MigrationFolder(Path folder) {

    private static final Path OURS = Path.of("src/main/resources/db/migration");

    /** Ours as they stand, to which others may come. */
    MigrationFolder withOurs() {
        try (Stream<Path> files = Files.list(OURS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** One of this name; in place of ours where ours has the same. */
    MigrationFolder with(String name, String statements) {
        try {
            Files.writeString(folder.resolve(name), statements + ";\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Flyway over(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + folder)
                .load();
    }
}
