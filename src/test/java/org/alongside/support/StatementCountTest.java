package org.alongside.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;

class StatementCountTest {

    @StoreTest
    @DisplayName("each statement of the work is written down, and none of what was asked before or after it")
    void counts(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            Runnable ask = () ->
                    entities.createNativeQuery("select id from runtime_clock").getSingleResult();
            ask.run();
            List<String> asked = statements.during(entities, () -> {
                ask.run();
                entities.createNativeQuery("update runtime_clock set offset_seconds = 0")
                        .executeUpdate();
            });
            ask.run();
            assertEquals(2, asked.size(), asked::toString);
            assertTrue(asked.get(0).startsWith("select id from runtime_clock"), asked::toString);
            assertTrue(asked.get(1).startsWith("update runtime_clock"), asked::toString);
            assertEquals(List.of(), statements.during(entities, () -> {}));
        });
    }
}
