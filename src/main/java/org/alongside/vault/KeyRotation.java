package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.vault.key.KeyRing;

/**
 * Brings every data key under the first line of its key file. Run once after a new line was put on top; afterwards the
 * lines between the first and the last may be taken out. No sealed value is touched.
 */
@Dependent
@Transactional
public class KeyRotation implements StartUpTask {

    private final EntityManager entities;
    private final Vaults vaults;

    @Inject
    public KeyRotation(EntityManager entities, Vaults vaults) {
        this.entities = entities;
        this.vaults = vaults;
    }

    /** Does nothing where both files have one line. @return how many keys were wrapped anew */
    public int run() {
        return vaults.rings(entities).stream()
                .filter(KeyRing::changes)
                .mapToInt(KeyRing::rewrapAll)
                .sum();
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.KEYS;
    }

    @Override
    public void atStart(Instant now) {
        run();
    }
}
