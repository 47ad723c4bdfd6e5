package org.alongside.vault.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessEnd.EndMark;
import org.alongside.vault.audit.AccessVerdict.AccessBroken;
import org.alongside.vault.audit.AccessVerdict.AccessFault;
import org.alongside.vault.audit.AccessVerdict.AccessWhole;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;

/** Looks whether the log of access is whole, and says so at every start and once a day, in one sentence. */
@Dependent
@Transactional
public class AccessCheck implements StartUpTask {

    private static final Logger LOG = Logger.getLogger(AccessCheck.class.getName());
    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Vault vault;
    private final AccessMarks marks;
    private final AccessEnd end;

    @Inject
    public AccessCheck(EntityManager entities, Vault vault, AccessEnd end) {
        this.entities = entities;
        this.vault = vault;
        this.marks = new AccessMarks(vault);
        this.end = end;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.ROOMS;
    }

    @Override
    public void atStart(Instant now) {
        say();
    }

    /** Says in the server's log whether it is whole. */
    void say() {
        AccessVerdict verdict = check();
        LOG.log(verdict instanceof AccessWhole ? Level.INFO : Level.SEVERE, verdict.sentence());
    }

    /** Walks all entries, from the first to the last, while nobody writes one. */
    public AccessVerdict check() {
        vault.lock(Owner.TOOL);
        EndMark outside = end.read();
        String before = "";
        long count = 0;
        for (List<AccessEntry> page = page(0); !page.isEmpty(); page = page(count)) {
            for (AccessEntry entry : page) {
                count++;
                if (entry.ordinal() != count) {
                    return new AccessBroken(AccessFault.MISSING, count);
                }
                if (!marks.of(entry, before).equals(entry.mark())) {
                    return new AccessBroken(AccessFault.CHANGED, count);
                }
                before = entry.mark();
                if (count == outside.ordinal() && !before.equals(outside.mark())) {
                    return new AccessBroken(AccessFault.CHANGED, count);
                }
            }
            entities.flush();
            entities.clear();
        }
        boolean whole = count >= outside.ordinal() && endsAt(count, before);
        return whole ? new AccessWhole(count) : new AccessBroken(AccessFault.CUT, count + 1);
    }

    private boolean endsAt(long ordinal, String mark) {
        try {
            return vault.mark(Owner.TOOL, AccessLog.TABLE)
                    .map(known -> known.equals(AccessMarks.end(mark, ordinal)))
                    .orElse(ordinal == 0);
        } catch (SealBroken changed) {
            return false;
        }
    }

    private List<AccessEntry> page(long after) {
        return entities.createQuery(
                        "select e from AccessEntry e where e.ordinal > :after order by e.ordinal", AccessEntry.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
