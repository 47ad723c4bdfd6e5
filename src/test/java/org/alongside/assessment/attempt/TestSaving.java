package org.alongside.assessment.attempt;

import jakarta.persistence.EntityManager;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.support.TestHouse;

/** Saving within a test's transaction, beside what else the test does there. */
public final class TestSaving {

    private TestSaving() {}

    public static Saving over(EntityManager entities, InstrumentLibrary library) {
        return TestHouse.over(entities).with(library).get(Saving.class);
    }
}
