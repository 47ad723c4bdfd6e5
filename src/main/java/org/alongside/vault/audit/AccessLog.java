package org.alongside.vault.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.audit.AccessEnd.EndMark;
import org.alongside.vault.seal.Owner;

/**
 * Writes the log of access, in the transaction in which the thing is done: there is neither one without the other. Its
 * end is known twice besides: sealed beside the tool's key, and in a file outside the database ({@link AccessEnd}).
 */
@Dependent
@Transactional
public class AccessLog {

    static final String TABLE = "vault_access_entry";

    private final EntityManager entities;
    private final Vault vault;
    private final AccessMarks marks;
    private final Event<EndMark> written;

    @Inject
    public AccessLog(EntityManager entities, Vault vault, Event<EndMark> written) {
        this.entities = entities;
        this.vault = vault;
        this.marks = new AccessMarks(vault);
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
        entry.marked(marks.of(entry, last.map(AccessEntry::mark).orElse("")));
        entities.persist(entry);
        entities.flush();
        vault.mark(Owner.TOOL, TABLE, AccessMarks.end(entry.mark(), ordinal));
        written.fire(new EndMark(ordinal, entry.mark()));
    }

    private Optional<AccessEntry> last() {
        return entities.createQuery("select e from AccessEntry e order by e.ordinal desc", AccessEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of a person who is here it is always the same, and nobody finds them from it without the key file. */
    private String hashed(Optional<PersonId> person) {
        return person.map(marks::of).orElse("");
    }
}
