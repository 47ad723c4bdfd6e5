package org.alongside.vault.state;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;

/**
 * Reads and changes one kind of sealed row. A service of a room makes one of its own, over the vault whose keys it
 * uses, and is left with what its values mean: {@code holds.change(key, hold -> hold.raise(now))}.
 *
 * <p>It takes part in the caller's transaction. A change waits for another change of the same row.
 * Rows that protect their owner fail closed ({@link SealedShape#protective}): each has a mark beside its owner's key,
 * and what does not agree with it counts as closed.
 */
public final class SealedStore<R extends SealedRow, V> {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;
    private final SealedShape<R, V> shape;
    private final Trust<R, V> trust;

    public SealedStore(EntityManager entities, Vault vault, Randomness randomness, SealedShape<R, V> shape) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
        this.shape = shape;
        this.trust = new Trust<>(vault, shape);
    }

    /** The same rows as lists, where the shape is protective: one list of a person about each of these things. */
    public SealedList<R, V> listsAbout(String attribute) {
        return new SealedList<>(this, trust, randomness, attribute);
    }

    /** A row, and what is in it. */
    public record OpenRow<R extends SealedRow, V>(R row, V value) {}

    /**
     * The value; that of nobody yet where there is no row. Of a row that protects its owner and cannot be trusted, the
     * closed one.
     *
     * @throws SealBroken where it does not open, and protects nobody
     */
    public V read(SealedKey key) {
        return shape.closed().isPresent()
                ? trust.read(key, this::rows)
                : find(key).map(OpenRow::value).orElse(shape.none());
    }

    /** As {@link #read}, with its row; empty where there is none. */
    public Optional<OpenRow<R, V>> find(SealedKey key) {
        return rows(key, LockModeType.NONE).stream().findFirst().map(row -> open(key, row));
    }

    /** All rows that the key names, opened with one key. */
    public List<OpenRow<R, V>> openAll(SealedKey key) {
        return openAll(key, rows(key, LockModeType.NONE));
    }

    /** These rows of the key's owner, opened with one key. */
    public List<OpenRow<R, V>> openAll(SealedKey key, List<R> rows) {
        List<V> values = vault.openAll(
                key.owner(),
                shape.codec(),
                rows.stream()
                        .map(row -> new Vault.SealedValue(shape.place(row, row.revision()), row.sealed()))
                        .toList());
        List<OpenRow<R, V>> open = new ArrayList<>();
        for (int n = 0; n < values.size(); n++) {
            open.add(new OpenRow<>(rows.get(n), values.get(n)));
        }
        return open;
    }

    /**
     * The one value of each of these people, each as {@link #read} gives it: one statement, where their keys have been
     * fetched before.
     *
     * @param keyed those of them who have a key, as {@link Vault#prepare} says: nobody else is asked about again
     */
    public Map<PersonId, V> readAll(Collection<PersonId> people, Set<Owner> keyed) {
        Map<UUID, List<R>> rows = rowsOf(people, Map.of());
        Map<PersonId, V> values = new HashMap<>();
        for (PersonId person : people) {
            List<R> own = rows.getOrDefault(person.value(), List.of());
            boolean never = own.isEmpty() && !keyed.contains(Owner.of(person));
            values.put(person, never ? shape.none() : value(SealedKey.of(person), own));
        }
        return values;
    }

    private V value(SealedKey key, List<R> own) {
        if (shape.closed().isPresent()) {
            return trust.read(key, (asked, lock) -> lock == LockModeType.NONE ? own : rows(asked, lock));
        }
        return own.isEmpty() ? shape.none() : open(key, own.get(0)).value();
    }

    /** Makes the next value from the one that stands, or from that of nobody yet. @return its row */
    public R change(SealedKey key, UnaryOperator<V> step) {
        shape.closed().ifPresent(closed -> trust.hold(key.owner()));
        R row = locked(key);
        return write(key, row, step.apply(standing(key, row)));
    }

    private V standing(SealedKey key, R row) {
        if (shape.closed().isPresent()) {
            return trust.value(key, row.isNew() ? List.of() : List.of(row));
        }
        return row.isNew() ? shape.none() : open(key, row).value();
    }

    /** Makes a first row with the value of nobody yet, where there is none, so that its being there tells nothing. */
    public void begin(SealedKey key) {
        if (rows(key, LockModeType.NONE).isEmpty()) {
            change(key, UnaryOperator.identity());
        }
    }

    /** The row, locked until the transaction ends; a new one, not yet stored, where there is none. */
    public R locked(SealedKey key) {
        return lockAll(key).stream().findFirst().orElseGet(() -> firstInTurn(key));
    }

    /** Of two first rows at once one is first, and the other goes on from it. */
    private R firstInTurn(SealedKey key) {
        holdFirst(key);
        return lockAll(key).stream().findFirst().orElseGet(() -> first(key));
    }

    /** Waits for others who make a first row of the same owner; what they made is there when it is asked for again. */
    public void holdFirst(SealedKey key) {
        trust.hold(key.owner());
    }

    /** All rows that the key names, locked until the transaction ends. */
    public List<R> lockAll(SealedKey key) {
        return rows(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A row that is not stored until its first value is written. */
    public R first(SealedKey key) {
        return shape.first().apply(randomness.id(), key);
    }

    /** @throws SealBroken where it does not open */
    public OpenRow<R, V> open(SealedKey key, R row) {
        return openAll(key, List.of(row)).get(0);
    }

    /** Writes this value into the row, under a revision drawn by chance, and stores the row. */
    public R write(SealedKey key, R row, V value) {
        return write(key, row, value, randomness.mark());
    }

    /** As {@link #write(SealedKey, SealedRow, Object)}, as a revision that its writer counts. */
    public R write(SealedKey key, R row, V value, long revision) {
        put(key, row, value, revision);
        entities.flush();
        shape.closed().ifPresent(closed -> trust.mark(key, row));
        return row;
    }

    void put(SealedKey key, R row, V value, long revision) {
        row.become(vault.seal(key.owner(), shape.place(row, revision), shape.codec(), value), revision);
        entities.persist(row);
    }

    /** By owner: their rows about the same things, one statement for all. */
    Map<UUID, List<R>> rowsOf(Collection<PersonId> people, Map<String, UUID> things) {
        List<UUID> owners = people.stream().map(PersonId::value).toList();
        return query("r.person in :owner", owners, things).getResultStream().collect(Collectors.groupingBy(R::owner));
    }

    private List<R> rows(SealedKey key, LockModeType lock) {
        return query("r.person = :owner", key.owner().id(), key.things())
                .setLockMode(lock)
                .getResultList();
    }

    private TypedQuery<R> query(String whose, Object owner, Map<String, UUID> things) {
        StringBuilder text = new StringBuilder("select r from " + shape.row().getSimpleName() + " r where " + whose);
        new TreeSet<>(things.keySet())
                .forEach(thing ->
                        text.append(" and r.").append(thing).append(" = :").append(thing));
        TypedQuery<R> query = entities.createQuery(text.toString(), shape.row());
        things.forEach(query::setParameter);
        return query.setParameter("owner", owner);
    }
}
