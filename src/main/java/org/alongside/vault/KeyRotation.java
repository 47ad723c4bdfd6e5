package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.alongside.kernel.job.StartUpTask;

/**
 * Brings every data key under the first line of its key file, a bounded number in each transaction. Keys that are under
 * it are looked at and left. Once a start has gone through, every line but the first may be taken out, and the log says
 * so.
 * No sealed value is touched.
 */
@Dependent
@Transactional(Transactional.TxType.NEVER)
public class KeyRotation implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class.getName());

    private final KeyBatches batches;

    @Inject
    public KeyRotation(KeyBatches batches) {
        this.batches = batches;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.KEYS;
    }

    @Override
    public void atStart(Instant now) {
        for (int ring = 0; ring < batches.rings(); ring++) {
            Optional<UUID> last = Optional.empty();
            do {
                last = batches.rewrap(ring, last);
            } while (last.isPresent());
            batches.retired(ring).ifPresent(LOG::info);
        }
    }
}
