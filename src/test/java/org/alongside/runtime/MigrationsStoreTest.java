package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class MigrationsStoreTest {

    @StoreTest
    @DisplayName("RUNTIME-1 the migrations run on an empty database and leave the clock at its own time")
    void migrationsRun(Database database) {
        database.rolledBack(entities -> assertEquals(
                0L,
                ((Number) entities.createNativeQuery("select offset_seconds from runtime_clock where id = 1")
                                .getSingleResult())
                        .longValue()));
    }
}
