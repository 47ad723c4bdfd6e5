package org.alongside.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.assessment.attempt.AttemptSubmitted;
import org.alongside.assessment.attempt.Attempts;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.junit.jupiter.api.DisplayName;

class TestHouseStoreTest {

    @StoreTest
    @DisplayName("a service is made once, with what it asks for; what was given is not made")
    void made(Database database) {
        database.rolledBack(entities -> {
            TestHouse house = TestHouse.over(entities).with(new InstrumentLibrary(List.of()));
            assertSame(house.get(Delivery.class), house.get(Delivery.class));
            assertSame(house.get(Attempts.class), house.get(Attempts.class));
            assertEquals(List.of(), house.fired(AttemptSubmitted.class));
        });
    }

    @StoreTest
    @DisplayName("what can be neither made nor was given is named")
    void missing(Database database) {
        database.rolledBack(entities -> {
            TestHouse house = TestHouse.over(entities);
            var refused = assertThrows(IllegalArgumentException.class, () -> house.get(Delivery.class));
            assertTrue(refused.getMessage().contains("InstrumentLibrary"), refused.getMessage());
        });
    }
}
