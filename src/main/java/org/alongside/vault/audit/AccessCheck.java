package org.alongside.vault.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.StartUpTask;

/** Says at every start, in one sentence, whether the log of access is whole. */
@Dependent
public class AccessCheck implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(AccessCheck.class.getName());

    private final AccessLog log;

    @Inject
    public AccessCheck(AccessLog log) {
        this.log = log;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.ROOMS;
    }

    @Override
    public void atStart(Instant now) {
        AccessVerdict verdict = log.check();
        LOG.log(verdict instanceof AccessVerdict.AccessWhole ? Level.INFO : Level.SEVERE, verdict.sentence());
    }
}
