package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.logging.Logger;
import org.alongside.kernel.job.StartRefusal;
import org.alongside.kernel.job.StartUpTask;

/**
 * Refuses a start with the key file of another database: a new file made in place of a lost one would seal what people
 * write from now on, while all that they wrote before stays closed and nobody is told why. It
 * refuses likewise a file without a line on which keys still hang.
 */
@Dependent
@Transactional
public class KeyFileCheck implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(KeyFileCheck.class.getName());

    private final EntityManager entities;
    private final Vaults vaults;

    @Inject
    public KeyFileCheck(EntityManager entities, Vaults vaults) {
        this.entities = entities;
        this.vaults = vaults;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.KEY_FILES;
    }

    @Override
    public void atStart(Instant now) {
        StartRefusal.told(
                LOG,
                () -> vaults.rings(entities).forEach(ring -> {
                    ring.refuseForeignFile();
                    ring.beginDeriving();
                }));
    }
}
