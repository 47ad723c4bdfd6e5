package org.alongside.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * The data keys: one of 32 random bytes for each person, wrapped by the key file and bound to person and key id.
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

    /** A person's key, unwrapped. It lives as long as the call that asked for it. */
    record DataKey(UUID id, byte[] bytes) {}

    DataKey keyOf(PersonId person) {
        return existing(person).orElseGet(() -> {
            make(person);
            return existing(person).orElseThrow();
        });
    }

    Optional<DataKey> existing(PersonId person) {
        return Optional.ofNullable(entities.find(kind, person.value()))
                .map(row -> unwrapped(person, new KeyRow(row.keyId(), row.wrapped())));
    }

    DataKey unwrapped(PersonId person, KeyRow row) {
        return new DataKey(row.id(), file.unwrap(bound(person.value(), row.id()), row.wrapped()));
    }

    /** Brings the wrapped keys of these people into the persistence context at once. */
    void fetch(Collection<PersonId> people) {
        entities.createQuery("select k from " + kind.getSimpleName() + " k where k.person in :people", WrappedKey.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** Destroys the person's key, for good. */
    public void shred(PersonId person) {
        WrappedKey row = entities.find(kind, person.value());
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
            byte[] bound = bound(row.person(), row.keyId());
            row.rewrap(file.wrap(bound, file.unwrap(bound, row.wrapped()), random));
        });
        return rows.size();
    }

    private void make(PersonId person) {
        UUID keyId = random.id();
        entities.createNativeQuery("insert into " + table() + " (person, key_id, wrapped) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, person.value())
                .setParameter(2, keyId)
                .setParameter(3, file.wrap(bound(person.value(), keyId), random.bytes(KeyFile.KEY_BYTES), random))
                .executeUpdate();
    }

    private String table() {
        Table table = kind.getAnnotation(Table.class);
        return table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
    }

    private byte[] bound(UUID person, UUID keyId) {
        return new Bound()
                .and("alongside key")
                .and(table())
                .and(person)
                .and(keyId)
                .bytes();
    }
}
