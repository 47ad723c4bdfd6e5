package org.alongside.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The data keys: one of 32 random bytes for each owner, wrapped by the key file and bound to owner and key id.
 *
 * <p>A key is made when it is first needed. Two requests that need it at the same moment are decided by the table's
 * primary key: the later one uses the key of the earlier. Nothing is cached beyond the persistence context, so a
 * shredded key is gone for every node at once.
 */
public final class KeyRing {

    private final EntityManager entities;
    private final KeyFile file;
    private final Randomness random;
    private final Class<? extends WrappedKey> kind;

    KeyRing(EntityManager entities, KeyFile file, Randomness random, Class<? extends WrappedKey> kind) {
        this.entities = entities;
        this.file = file;
        this.random = random;
        this.kind = kind;
    }

    /** An owner's key, unwrapped. It lives as long as the call that asked for it. */
    record DataKey(UUID id, byte[] bytes) {}

    DataKey keyOf(Owner owner) {
        return existing(owner).orElseGet(() -> {
            make(owner);
            return existing(owner).orElseThrow();
        });
    }

    Optional<DataKey> existing(Owner owner) {
        return Optional.ofNullable(entities.find(kind, owner.id()))
                .map(row -> unwrapped(owner, new KeyRow(row.keyId(), row.wrapped())));
    }

    DataKey unwrapped(Owner owner, KeyRow row) {
        return new DataKey(row.id(), file.unwrap(bound(owner.id(), row.id()), row.wrapped()));
    }

    /** Brings the wrapped keys of these owners into the persistence context at once. */
    void fetch(Collection<Owner> owners) {
        entities.createQuery("select k from " + kind.getSimpleName() + " k where k.owner in :owners", WrappedKey.class)
                .setParameter("owners", owners.stream().map(Owner::id).toList())
                .getResultList();
    }

    /** Destroys the owner's key, for good. */
    public void shred(Owner owner) {
        WrappedKey row = entities.find(kind, owner.id());
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }

    /** Wraps every key by the first line of the key file. Afterwards older lines may be taken out. */
    public int rewrapAll() {
        List<? extends WrappedKey> rows = entities.createQuery("select k from " + kind.getSimpleName() + " k", kind)
                .getResultList();
        rows.forEach(row -> {
            byte[] bound = bound(row.owner(), row.keyId());
            row.rewrap(file.wrap(bound, file.unwrap(bound, row.wrapped()), random));
        });
        return rows.size();
    }

    private void make(Owner owner) {
        UUID keyId = random.id();
        entities.createNativeQuery("insert into " + table() + " (person, key_id, wrapped) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, owner.id())
                .setParameter(2, keyId)
                .setParameter(3, file.wrap(bound(owner.id(), keyId), random.bytes(KeyFile.KEY_BYTES), random))
                .executeUpdate();
    }

    private String table() {
        Table table = kind.getAnnotation(Table.class);
        return table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
    }

    private byte[] bound(UUID owner, UUID keyId) {
        return new Bound()
                .and("alongside key")
                .and(table())
                .and(owner)
                .and(keyId)
                .bytes();
    }
}
