package org.alongside.vault.key;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.vault.file.DestroyedThing;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.seal.Owner;

/**
 * What was destroyed, written down twice: in a table, so that it counts with the transaction that destroys, and on the
 * list beside the key file, so that it counts when the table comes back from a backup.
 */
final class DestroyedRegister {

    private final EntityManager entities;
    private final Supplier<KeyFolder> folder;
    private final String table;

    DestroyedRegister(EntityManager entities, Supplier<KeyFolder> folder, String table) {
        this.entities = entities;
        this.folder = folder;
        this.table = table;
    }

    String table() {
        return table;
    }

    boolean holdsKey(UUID id) {
        return folder.get().destroyed().holds(DestroyedThing.key(id));
    }

    /** All owners that were erased. */
    List<Owner> erased() {
        return folder.get().destroyed().all().stream()
                .flatMap(thing -> thing.owner().stream())
                .toList();
    }

    /** Writes it down now; on the list it is once this transaction is committed. */
    void add(DestroyedThing thing) {
        List<DestroyedThing> one = List.of(thing);
        insert(one);
        folder.get().afterCommit().execute(() -> folder.get().destroyed().add(one));
    }

    /** Makes list and table one: what either has, the other gets. @return what the table did not know */
    List<DestroyedThing> settle() {
        List<DestroyedThing> known = rows();
        folder.get().destroyed().add(known);
        List<DestroyedThing> since = new ArrayList<>(folder.get().destroyed().all());
        since.removeAll(Set.copyOf(known));
        insert(since);
        return since;
    }

    private void insert(Collection<DestroyedThing> things) {
        things.forEach(thing -> entities.createNativeQuery(
                        "insert into " + table + " (id, what) values (?1, ?2) on conflict do nothing")
                .setParameter(1, thing.id())
                .setParameter(2, thing.what().name())
                .executeUpdate());
    }

    private List<DestroyedThing> rows() {
        List<?> rows =
                entities.createNativeQuery("select id, what from " + table).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DestroyedThing(DestroyedThing.What.valueOf((String) row[1]), (UUID) row[0]))
                .toList();
    }
}
