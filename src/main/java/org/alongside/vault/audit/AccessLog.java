package org.alongside.vault.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessEnd.EndMark;
import org.alongside.vault.audit.AccessVerdict.AccessBroken;
import org.alongside.vault.audit.AccessVerdict.AccessFault;
import org.alongside.vault.audit.AccessVerdict.AccessWhole;
import org.alongside.vault.key.Watermark;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;

/**
 * Writes the log of access, in the transaction in which the thing is done, and checks it. Its end is known twice
 * besides: sealed beside the tool's key, and in a file outside the database ({@link AccessEnd}).
 */
@Dependent
@Transactional
public class AccessLog {

    private static final String TABLE = "vault_access_entry";
    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Vault vault;
    private final AccessEnd end;
    private final Event<EndMark> written;

    @Inject
    public AccessLog(EntityManager entities, Vault vault, AccessEnd end, Event<EndMark> written) {
        this.entities = entities;
        this.vault = vault;
        this.end = end;
        this.written = written;
    }

    /** One at a time: whoever writes next waits for this transaction to end. */
    public void write(AccessDeed deed, Instant now) {
        vault.begin(Owner.TOOL);
        vault.lock(Owner.TOOL);
        Optional<AccessEntry> last = last();
        long ordinal = last.map(AccessEntry::ordinal).orElse(0L) + 1;
        AccessEntry entry = new AccessEntry(ordinal, deed.kind(), deed.why(), now)
                .between(hashed(deed.who()), hashed(deed.whose()));
        entry.marked(mark(entry, last.map(AccessEntry::mark).orElse("")));
        entities.persist(entry);
        entities.flush();
        vault.mark(Owner.TOOL, TABLE, new Watermark(id(entry.mark()), ordinal));
        written.fire(new EndMark(ordinal, entry.mark()));
    }

    /** Walks all entries, from the first to the last. */
    public AccessVerdict check() {
        EndMark outside = end.read();
        String before = "";
        long count = 0;
        for (List<AccessEntry> page = page(0); !page.isEmpty(); page = page(count)) {
            for (AccessEntry entry : page) {
                count++;
                if (entry.ordinal() != count) {
                    return new AccessBroken(AccessFault.MISSING, count);
                }
                if (!mark(entry, before).equals(entry.mark())) {
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
            return vault.mark(Owner.TOOL, TABLE)
                    .map(known -> known.equals(new Watermark(id(mark), ordinal)))
                    .orElse(ordinal == 0);
        } catch (SealBroken changed) {
            return false;
        }
    }

    private Optional<AccessEntry> last() {
        return entities.createQuery("select e from AccessEntry e order by e.ordinal desc", AccessEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<AccessEntry> page(long after) {
        return entities.createQuery(
                        "select e from AccessEntry e where e.ordinal > :after order by e.ordinal", AccessEntry.class)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private String mark(AccessEntry entry, String before) {
        return hex("access-entry", entry.text() + "\n" + before);
    }

    /** Of a person who is here it is always the same, and nobody finds them from it without the key file. */
    private String hashed(Optional<PersonId> person) {
        return person.map(known -> hex("access-person", known.toString())).orElse("");
    }

    private String hex(String purpose, String text) {
        return HexFormat.of().formatHex(vault.derive(purpose, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static UUID id(String mark) {
        return UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8));
    }
}
