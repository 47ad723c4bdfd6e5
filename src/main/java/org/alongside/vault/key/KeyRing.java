package org.alongside.vault.key;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.vault.cipher.Bound;
import org.alongside.vault.file.DestroyedThing;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.DataKey;
import org.alongside.vault.seal.KeyRow;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.ReadyKey;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.SealBroken.SealBrokenReason;
import org.alongside.vault.seal.SealedPlace;

/**
 * The data keys: one of 32 random bytes for each owner, wrapped by the key file and bound to owner and key id.
 *
 * <p>A key is made when it is first needed. Two requests that need it at the same moment are decided by the table's
 * primary key: the later one uses the key of the earlier. Nothing is cached beyond the persistence context, so a
 * shredded key is gone for every node at once, and its id is in the {@link DestroyedRegister}, which wins over any row.
 */
public final class KeyRing {

    private static final int LOOKED_AT = 20;

    private final EntityManager entities;
    private final Supplier<KeyFolder> folder;
    private final DestroyedRegister destroyed;
    private final Randomness random;
    private final Class<? extends WrappedKey> kind;

    /** @param kind the table of the keys */
    public KeyRing(EntityManager entities, KeyFolder folder, Randomness random, Class<? extends WrappedKey> kind) {
        this(entities, () -> folder, random, kind);
    }

    /** @param folder asked when it is needed, and not before: a page is made also where the key file is away */
    public KeyRing(
            EntityManager entities, Supplier<KeyFolder> folder, Randomness random, Class<? extends WrappedKey> kind) {
        this.entities = entities;
        this.folder = folder;
        this.random = random;
        this.kind = kind;
        this.destroyed = new DestroyedRegister(entities, folder, table("vault_destroyed"));
    }

    /** The owner's key, which is made where there is none. */
    public DataKey keyOf(Owner owner) {
        return existing(owner).orElseGet(() -> {
            letGoOfDestroyed(owner);
            make(owner);
            return existing(owner).orElseThrow();
        });
    }

    /**
     * A destroyed key that came back makes room. One that somebody else made in the meantime is the owner's, and stays.
     */
    private void letGoOfDestroyed(Owner owner) {
        WrappedKey row = entities.find(kind, owner.id());
        if (row != null && destroyed.holdsKey(row.keyId())) {
            remove(owner);
        }
    }

    /** Empty where there is none, or one that was destroyed and came back with a backup. */
    public Optional<DataKey> existing(Owner owner) {
        return row(owner).map(row -> unwrapped(owner, new KeyRow(row.keyId(), row.wrapped())));
    }

    /** @throws SealBroken where the key was destroyed, is another's, or was changed */
    public DataKey unwrapped(Owner owner, KeyRow row) {
        SealedPlace place = new SealedPlace(table(), "wrapped", row.id(), 0);
        if (destroyed.holdsKey(row.id())) {
            throw new SealBroken(SealBrokenReason.SHREDDED, place);
        }
        byte[] key = file().unwrap(bound(owner.id(), row.id()), row.wrapped())
                .orElseThrow(() -> new SealBroken(SealBrokenReason.REFUSED, place));
        return new DataKey(row.id(), key);
    }

    /** Holds the owner's key, where there is one, until the transaction ends: nobody else marks meanwhile. */
    public boolean lock(Owner owner) {
        Optional<? extends WrappedKey> row = row(owner);
        row.ifPresent(key -> entities.refresh(key, LockModeType.PESSIMISTIC_WRITE));
        return row.isPresent();
    }

    /** @throws SealBroken where the marks were changed */
    public Watermarks marks(Owner owner) {
        return row(owner)
                .flatMap(row ->
                        row.marks().map(marks -> ready(owner, row).open(markPlace(row), Watermarks.CODEC, marks)))
                .orElse(Watermarks.NONE);
    }

    /** Writes down how far the owner's rows have come; the owner has a key. */
    public void mark(Owner owner, Watermarks marks) {
        WrappedKey row = row(owner).orElseThrow();
        row.mark(ready(owner, row).seal(markPlace(row), Watermarks.CODEC, marks));
        entities.flush();
    }

    private Optional<? extends WrappedKey> row(Owner owner) {
        return Optional.ofNullable(entities.find(kind, owner.id())).filter(row -> !destroyed.holdsKey(row.keyId()));
    }

    private ReadyKey ready(Owner owner, WrappedKey row) {
        return new ReadyKey(owner, unwrapped(owner, new KeyRow(row.keyId(), row.wrapped())), random);
    }

    private SealedPlace markPlace(WrappedKey row) {
        return new SealedPlace(table(), "marks", row.keyId(), 0);
    }

    /** Brings the wrapped keys of these owners into the persistence context at once. @return those who have one */
    public Set<Owner> fetch(Collection<Owner> owners) {
        return fetch(owners, LockModeType.NONE);
    }

    /** As {@link #fetch}, and holds them as {@link #lock} does: in one order for everybody. */
    public Set<Owner> hold(Collection<Owner> owners) {
        return fetch(owners, LockModeType.PESSIMISTIC_WRITE);
    }

    private Set<Owner> fetch(Collection<Owner> owners, LockModeType lock) {
        return entities.createQuery(
                        "select k from " + kind.getSimpleName() + " k where k.owner in :owners order by k.owner",
                        WrappedKey.class)
                .setParameter("owners", owners.stream().map(Owner::id).toList())
                .setLockMode(lock)
                .getResultStream()
                .map(WrappedKey::owner)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Destroys the owner's key, for good: it is on the list once this transaction is committed. */
    public void shred(Owner owner) {
        if (owner.kind() == Owner.OwnerKind.TOOL) {
            throw new IllegalArgumentException("the tool's own key is never destroyed");
        }
        remove(owner);
    }

    /**
     * Puts the owner's key under another id, where nobody asks for it: what it sealed opens for nobody, and is not
     * lost. What the owner seals from now on gets a new key. Without a key nothing happens.
     */
    public void move(Owner from, Owner to) {
        row(from).ifPresent(row -> {
            byte[] key = unwrapped(from, new KeyRow(row.keyId(), row.wrapped())).bytes();
            entities.flush();
            entities.createNativeQuery("update " + table() + " set owner = ?1, wrapped = ?2 where key_id = ?3")
                    .setParameter(1, to.id())
                    .setParameter(2, file().wrap(bound(to.id(), row.keyId()), key, random))
                    .setParameter(3, row.keyId())
                    .executeUpdate();
            entities.detach(row);
        });
    }

    private void remove(Owner owner) {
        WrappedKey row = entities.find(kind, owner.id());
        if (row != null) {
            entities.remove(row);
            entities.flush();
            destroyed.add(DestroyedThing.key(row.keyId()));
        }
    }

    /** Destroys the owner's key, if there is one, and lists the owner too: nothing of theirs is to come back. */
    public void erase(Owner owner) {
        shred(owner);
        destroyed.add(DestroyedThing.owner(owner));
    }

    /** Lists a credential that was used up or taken away: no backup is to bring it back. */
    public void destroyCredential(UUID id) {
        destroyed.add(DestroyedThing.credential(id));
    }

    /** All that were erased. */
    public List<Owner> erased() {
        return destroyed.erased();
    }

    /**
     * Makes list and database one: what either has, the other gets; and keys that came back are destroyed again.
     *
     * @return whose keys came back, who was erased, and which credentials ended since the backup from which the
     *     database comes
     */
    public CameBack settle() {
        List<DestroyedThing> since = destroyed.settle();
        Set<Owner> owners = new LinkedHashSet<>(keysOnTheList());
        since.forEach(thing -> thing.owner().ifPresent(owners::add));
        List<UUID> credentials = since.stream()
                .filter(thing -> thing.what() == DestroyedThing.What.CREDENTIAL)
                .map(DestroyedThing::id)
                .toList();
        return new CameBack(owners, credentials);
    }

    /** What the database may hold again, because it comes from a backup. */
    public record CameBack(Set<Owner> owners, List<UUID> credentials) {}

    private List<Owner> keysOnTheList() {
        List<?> ids = entities.createNativeQuery(
                        "select k.owner from " + table() + " k join " + destroyed.table() + " d on d.id = k.key_id")
                .getResultList();
        List<? extends WrappedKey> back =
                ids.stream().map(id -> entities.find(kind, id)).toList();
        back.forEach(entities::remove);
        entities.flush();
        return back.stream().map(WrappedKey::owner).toList();
    }

    /**
     * Wraps some keys by the first line of the key file, those of older lines that open, in the order of their owners.
     * Once all were looked at, older lines may be taken out.
     *
     * @param after the owner with whom the last call ended; empty for the first call
     * @param most how many are looked at
     * @return the owner with whom this call ended; empty where there were no more
     */
    public Optional<UUID> rewrap(Optional<UUID> after, int most) {
        String begun = after.isPresent() ? " where k.owner > :after" : "";
        TypedQuery<? extends WrappedKey> query = entities.createQuery(
                "select k from " + kind.getSimpleName() + " k" + begun + " order by k.owner", kind);
        after.ifPresent(owner -> query.setParameter("after", owner));
        List<? extends WrappedKey> rows = query.setMaxResults(most).getResultList();
        rows.forEach(this::rewrap);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).owner().id());
    }

    private void rewrap(WrappedKey row) {
        byte[] bound = bound(row.owner().id(), row.keyId());
        if (!file().isOfFirstLine(bound, row.wrapped())) {
            file().unwrap(bound, row.wrapped()).ifPresent(key -> row.rewrap(file().wrap(bound, key, random)));
        }
    }

    private void make(Owner owner) {
        UUID keyId = random.id();
        entities.createNativeQuery("insert into " + table() + " (owner, kind, key_id, wrapped) values (?1, ?4, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, owner.id())
                .setParameter(2, keyId)
                .setParameter(3, file().wrap(bound(owner.id(), keyId), random.bytes(KeyFile.KEY_BYTES), random))
                .setParameter(4, owner.kind().name())
                .executeUpdate();
    }

    /**
     * Looks at some keys, to know whether key file and database belong together.
     *
     * @throws IllegalStateException with the file's name and the remedy, where there are keys and it opens none
     */
    public void refuseForeignFile() {
        List<? extends WrappedKey> some = entities.createQuery("select k from " + kind.getSimpleName() + " k", kind)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        if (!some.isEmpty() && some.stream().noneMatch(this::opens)) {
            throw new IllegalStateException(
                    "The key file " + file().name() + " belongs to another database: it opens no"
                            + " key of this one. Put back the key file that was here before; nothing was changed.");
        }
    }

    /**
     * Makes the key from which all is derived, where there is none; and where there is one, looks whether it opens. It
     * is the last that is wrapped anew, so that lines which were taken out of the file too early are found by it.
     *
     * @throws IllegalStateException with the file's name and the remedy, where no line of the file opens it
     */
    public void beginDeriving() {
        try {
            keyOf(Owner.DERIVING);
        } catch (SealBroken noLine) {
            throw new IllegalStateException("The key file " + file().name() + " lacks a line on which keys still hang:"
                    + " put back below its first line those that were taken out, start, and take them out after that.");
        }
    }

    /** The key from which all is derived. @throws IllegalStateException before {@link #beginDeriving} */
    public byte[] deriving() {
        return existing(Owner.DERIVING)
                .orElseThrow(() -> new IllegalStateException("nothing is derived before the start has made its key"))
                .bytes();
    }

    private KeyFile file() {
        return folder.get().file();
    }

    private boolean opens(WrappedKey row) {
        return file().unwrap(bound(row.owner().id(), row.keyId()), row.wrapped())
                .isPresent();
    }

    /** True where keys may still be wrapped by an older line. */
    public boolean changes() {
        return file().changes();
    }

    /** Where the key file lies, for a sentence to whoever runs the site. */
    public String fileName() {
        return file().name();
    }

    private String table() {
        return table(kind.getAnnotation(Table.class).name());
    }

    /** A table beside that of the keys. */
    private String table(String name) {
        String schema = kind.getAnnotation(Table.class).schema();
        return schema.isEmpty() ? name : schema + "." + name;
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
