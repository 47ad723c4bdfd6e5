package org.alongside.lti.launch;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class UnwrittenRefusalsStoreTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @StoreTest
    @DisplayName(
            "AUD-H7 a flood of refusals is one row a day, which says how many there were, and goes after ninety days")
    void oneRow(Database database) {
        database.rolledBack(entities -> {
            UnwrittenRefusals refusals = new UnwrittenRefusals(entities, new RefusalTally());
            for (int i = 0; i < 10_000; i++) {
                refusals.note(NOW);
            }
            assertEquals(10_000, refusals.ofTheLast(1, NOW), "before they are kept");
            refusals.keep(NOW);
            refusals.note(NOW);
            refusals.note(LATER);
            refusals.keep(LATER);
            assertEquals(
                    2L,
                    entities.createQuery("select count(d) from DailyRefusals d", Long.class)
                            .getSingleResult());
            assertEquals(10_002, refusals.ofTheLast(2, LATER));
            assertEquals(1, refusals.ofTheLast(1, LATER));
            refusals.keep(NOW.plus(Duration.ofDays(91)));
            assertEquals(1, refusals.ofTheLast(200, LATER));
        });
    }
}
