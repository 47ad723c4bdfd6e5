package org.alongside.assessment.attempt;

import jakarta.persistence.EntityManager;
import org.alongside.assessment.shelf.InstrumentLibrary;
import org.alongside.vault.Randomness;
import org.alongside.vault.TestVaults;

/** The verb as the container would build it, over a test's entity manager and key. */
public final class MeasuredRescoring {

    private MeasuredRescoring() {}

    public static Rescoring of(EntityManager entities, InstrumentLibrary library, byte[] key) {
        Sealing sealing = new Sealing(TestVaults.of(entities, key), new Randomness());
        return new Rescoring(library, new Rescorings(entities), sealing);
    }
}
