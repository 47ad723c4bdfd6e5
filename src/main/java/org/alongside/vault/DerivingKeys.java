package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alongside.kernel.job.StartUpTask;

/**
 * Makes the keys known from which all is derived. {@link KeyFileCheck} has made them where there were none, in a
 * transaction of its own: nothing is ever derived from a key that was not kept.
 */
@Dependent
@Transactional
public class DerivingKeys implements StartUpTask {

    private final EntityManager entities;
    private final Vaults vaults;

    @Inject
    public DerivingKeys(EntityManager entities, Vaults vaults) {
        this.entities = entities;
        this.vaults = vaults;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.DERIVING;
    }

    @Override
    public void atStart(Instant now) {
        vaults.know(entities);
    }
}
