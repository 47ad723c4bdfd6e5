package org.alongside.study.rescoring;

import jakarta.persistence.EntityManager;
import org.alongside.assessment.attempt.Rescorer;
import org.alongside.assessment.attempt.Sealing;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.support.Recorded;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;

/** The verb as the container would build it, over a test's entity manager and key. */
public final class MeasuredRescoring {

    private MeasuredRescoring() {}

    public static Rescoring of(EntityManager entities, InstrumentLibrary library, byte[] key) {
        Rescorer rescorer = new Rescorer(entities, new Sealing(TestVaults.of(entities, key), new Randomness()));
        return new Rescoring(library, new RescoringRuns(entities, new Recorded<>()), rescorer, new Randomness());
    }
}
