package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.vault.key.KeyRing;

/** Wraps keys anew, a few hundred in a transaction, so that a start neither holds all rows nor does all again. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class KeyBatches {

    static final int MOST = 500;

    private final List<KeyRing> rings;

    @Inject
    public KeyBatches(EntityManager entities, Vaults vaults) {
        this(vaults.rings(entities));
    }

    KeyBatches(List<KeyRing> rings) {
        this.rings = rings;
    }

    /** How many kinds of keys there are. */
    public int rings() {
        return rings.size();
    }

    /** @param after as {@link KeyRing#rewrap}; nothing is looked at where the key file has one line */
    public Optional<UUID> rewrap(int ring, Optional<UUID> after) {
        KeyRing keys = rings.get(ring);
        return keys.changes() ? keys.rewrap(after, MOST) : Optional.empty();
    }

    /** What may be done once all keys were looked at; empty where the key file has one line. */
    public Optional<String> retired(int ring) {
        KeyRing keys = rings.get(ring);
        return keys.changes()
                ? Optional.of("No key hangs any more on the lines below the first one of the key file "
                        + keys.fileName() + ": once every server was started with it, they may be taken out.")
                : Optional.empty();
    }
}
