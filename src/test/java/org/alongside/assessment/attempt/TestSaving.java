package org.alongside.assessment.attempt;

import jakarta.persistence.EntityManager;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.support.SharedConnections;
import org.alongside.vault.FirstKey;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/** Saving within a test's transaction, beside what else the test does there. */
public final class TestSaving {

    private TestSaving() {}

    public static Saving over(EntityManager entities, InstrumentLibrary library) {
        Vault vault = TestVaults.main(entities);
        AnswerRows rows = new AnswerRows(SharedConnections.of(entities));
        return new Saving(library, rows, new Sealing(vault, new Randomness()), new FirstKey(vault));
    }
}
