package org.alongside.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.vault.file.DestroyedList;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.seal.Owner;

/**
 * Destroys keys so that no backup brings them back. Ana deletes her account: both her keys go, their ids and hers go on
 * the list beside the key file ({@link DestroyedList}). A month later the database is restored from a backup in which
 * she still was. Before the server answers anybody, {@link #settle} finds her keys in it, destroys them again, and
 * tells whoever holds rows of hers ({@link KeyCameBack}). Codes and passkeys that ended since then are told of likewise
 * ({@link CredentialCameBack}).
 */
@Dependent
@Transactional
public class DestroyedKeys implements StartUpTask {

    private final List<KeyRing> rings;
    private final Event<KeyCameBack> cameBack;
    private final Event<CredentialCameBack> credentials;

    @Inject
    public DestroyedKeys(
            EntityManager entities, Vaults vaults, Event<KeyCameBack> cameBack, Event<CredentialCameBack> credentials) {
        this(vaults.rings(entities), cameBack, credentials);
    }

    DestroyedKeys(List<KeyRing> rings, Event<KeyCameBack> cameBack, Event<CredentialCameBack> credentials) {
        this.rings = rings;
        this.cameBack = cameBack;
        this.credentials = credentials;
    }

    /** Destroys every key of this owner, of the room safety too: nothing sealed until now opens again. */
    public void destroyKeys(Owner owner) {
        rings.forEach(ring -> ring.shred(owner));
    }

    /** As {@link #destroyKeys}, and the owner is on the list whole, also where they never had a key. */
    public void erase(Owner owner) {
        rings.forEach(ring -> ring.erase(owner));
    }

    /** All that were ever erased. None of them may be in the database: what a backup brought back is erased again. */
    public Set<Owner> erased() {
        Set<Owner> owners = new LinkedHashSet<>();
        rings.forEach(ring -> owners.addAll(ring.erased()));
        return owners;
    }

    /** Run once at every start, before anybody is served. @return who had come back, or may have */
    public Set<Owner> settle() {
        Set<Owner> back = new LinkedHashSet<>();
        for (KeyRing ring : rings) {
            KeyRing.CameBack found = ring.settle();
            back.addAll(found.owners());
            found.credentials().forEach(id -> credentials.fire(new CredentialCameBack(id)));
        }
        Set<Owner> erased = erased();
        back.forEach(owner -> cameBack.fire(new KeyCameBack(owner, erased.contains(owner))));
        return back;
    }

    @Override
    public StartUpStage stage() {
        return StartUpStage.DESTROYED_KEYS;
    }

    @Override
    public void atStart(Instant now) {
        settle();
    }
}
