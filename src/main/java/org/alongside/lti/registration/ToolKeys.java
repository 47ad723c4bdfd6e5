package org.alongside.lti.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Our signing keys as rows; {@code lti.security} makes and opens them. */
@Dependent
@Transactional
public class ToolKeys {

    /** How long a key stays published after it last signed. */
    private static final Duration OVERLAP = Duration.ofDays(30);

    /** A key not yet stored. */
    public record UnstoredKey(String kid, String publicKey, byte[] sealedPrivate) {}

    private final EntityManager entities;

    @Inject
    public ToolKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** All that are published, oldest first. */
    public List<ToolKey> all() {
        return entities.createQuery("select k from ToolKey k order by k.createdAt, k.kid", ToolKey.class)
                .getResultList();
    }

    /** Puts a key into an empty slot. @return false where another server was faster */
    public boolean fill(ToolKey.KeySlot slot, UnstoredKey key, Instant now) {
        return entities.createNativeQuery("insert into lti_key (kid, slot, public_key, sealed_private, created_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, key.kid())
                        .setParameter(2, slot.name())
                        .setParameter(3, key.publicKey())
                        .setParameter(4, key.sealedPrivate())
                        .setParameter(5, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    /** The next key signs from now on, a new one waits; the old one stays published for thirty days. */
    public void rotate(UnstoredKey key, Instant now) {
        List<ToolKey> keys = all();
        keys.stream().filter(old -> old.isRetiredBefore(now.minus(OVERLAP))).forEach(entities::remove);
        keys.stream().filter(ToolKey::isCurrent).forEach(current -> current.retire(now));
        entities.flush(); // the slot must be free before the next key takes it
        keys.stream().filter(ToolKey::isNext).forEach(ToolKey::takeOver);
        entities.flush();
        fill(ToolKey.KeySlot.NEXT, key, now);
    }
}
