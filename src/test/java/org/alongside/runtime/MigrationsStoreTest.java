package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class MigrationsStoreTest {

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String ZEROS = "00000000-0000-0000-0000-000000000000";

    @StoreTest
    @DisplayName("RUNTIME-1 the migrations run on an empty database and leave the clock at its own time")
    void migrationsRun(Database database) {
        database.rolledBack(entities -> assertEquals(
                0L,
                ((Number) entities.createNativeQuery("select offset_seconds from runtime_clock where id = 1")
                                .getSingleResult())
                        .longValue()));
    }

    @StoreTest
    @DisplayName("RUNTIME-6 zeros that stood for no id become null, and an id stays")
    void zerosBecomeNull(Database database) {
        database.rolledBack(entities -> {
            launch(entities, ONE, ONE);
            launch(entities, ZEROS, ZEROS);
            export(entities, ONE, ONE);
            export(entities, ZEROS, ZEROS);
            run(entities, "V13__missing_ids.sql");
            assertEquals(
                    Arrays.asList(null, ONE),
                    read(entities, "select cast(registration as varchar(36)) from lti_launch"));
            assertEquals(
                    Arrays.asList(null, ONE),
                    read(entities, "select cast(response_set as varchar(36)) from assessment_export"));
        });
    }

    private static List<?> read(EntityManager entities, String select) {
        return entities.createNativeQuery(select + " where id in ('" + ONE + "', '" + ZEROS + "') order by id")
                .getResultList();
    }

    private static void launch(EntityManager entities, String id, String registration) {
        write(
                entities,
                "insert into lti_launch (id, reference, at, opened, status, registration, checks) values ('" + id
                        + "', 'AL-0000-00', current_timestamp, true, 200, '" + registration + "', '')");
    }

    private static void export(EntityManager entities, String id, String set) {
        write(
                entities,
                "insert into assessment_export (id, person, definition, version, response_set, form, respondents,"
                        + " made_at) values ('" + id + "', '" + ONE + "', '" + ONE + "', 1, '" + set
                        + "', 'CSV', 20, current_timestamp)");
    }

    private static void run(EntityManager entities, String migration) {
        try {
            String text = Files.readString(Path.of("src/main/resources/db/migration", migration));
            for (String statement : text.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!statement.isBlank()) {
                    write(entities, statement);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(EntityManager entities, String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }
}
