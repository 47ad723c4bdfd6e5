package org.alongside.vault.state;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import org.alongside.vault.Vault;
import org.alongside.vault.key.Watermark;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.SealBroken.SealBrokenReason;
import org.alongside.vault.state.SealedStore.OpenRow;

/**
 * Whether a row that protects its owner is the one that was written last. Its mark lies sealed beside the owner's key;
 * a row that was taken away, put back from an older day, cut or changed does not agree with it, and counts as closed.
 *
 * <p>What it cannot see: row and key put back together from the same day, as a whole backup does; and all rows of a
 * person taken away with their key, as if they had never been here.
 */
final class Trust<R extends SealedRow, V> {

    private static final Logger LOG = Logger.getLogger(Trust.class.getName());

    private final Vault vault;
    private final SealedShape<R, V> shape;

    Trust(Vault vault, SealedShape<R, V> shape) {
        this.vault = vault;
        this.shape = shape;
    }

    /** What came of a look: the value, or that the row cannot be trusted; then perhaps because it was just written. */
    private record Seen<V>(Optional<V> value, boolean again) {}

    /** The value to go by. Where row and mark differ it looks again, under a lock, in case they were being written. */
    V read(SealedKey key, BiFunction<SealedKey, LockModeType, List<R>> rows) {
        Seen<V> seen = look(key, rows.apply(key, LockModeType.NONE));
        if (seen.again() && vault.lock(key.owner())) {
            seen = look(key, rows.apply(key, LockModeType.PESSIMISTIC_WRITE));
        }
        return orClosed(seen);
    }

    /** The value to go by of a row that is locked, or of none. */
    V value(SealedKey key, List<R> row) {
        return orClosed(look(key, row));
    }

    /** Waits for others who change what protects this owner. */
    void hold(Owner owner) {
        vault.begin(owner);
        vault.lock(owner);
    }

    void mark(SealedKey key, R row) {
        vault.mark(key.owner(), shape.table(), new Watermark(row.id(), row.revision()));
    }

    /** @param thing what the list is about */
    void mark(SealedKey list, UUID thing, long revision) {
        vault.mark(list.owner(), nameOf(thing), new Watermark(thing, revision));
    }

    /** Under what a list is marked: an owner has one about each thing. */
    private String nameOf(UUID thing) {
        return shape.table() + "/" + thing;
    }

    /** The entries of a list as they count: of one that cannot be trusted, the closed value. As {@link #read}. */
    List<OpenRow<R, V>> readList(SealedKey list, UUID thing, BiFunction<SealedKey, LockModeType, List<R>> rows) {
        List<R> found = rows.apply(list, LockModeType.NONE);
        List<Seen<V>> seen = look(list, thing, found);
        if (seen.stream().anyMatch(Seen::again) && vault.lock(list.owner())) {
            found = rows.apply(list, LockModeType.PESSIMISTIC_WRITE);
            seen = look(list, thing, found);
        }
        return orClosed(found, seen);
    }

    /** As {@link #readList}, of rows that are locked. */
    List<OpenRow<R, V>> list(SealedKey list, UUID thing, List<R> rows) {
        return orClosed(rows, look(list, thing, rows));
    }

    private List<OpenRow<R, V>> orClosed(List<R> rows, List<Seen<V>> seen) {
        List<OpenRow<R, V>> open = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            open.add(new OpenRow<>(rows.get(n), orClosed(seen.get(n))));
        }
        return open;
    }

    private Seen<V> look(SealedKey key, List<R> rows) {
        try {
            Optional<Watermark> mark = vault.mark(key.owner(), shape.table());
            if (rows.isEmpty()) {
                return mark.isEmpty() ? trusted(shape.none()) : inDoubt(true);
            }
            return look(key, rows.get(0), rows.get(0).id(), mark);
        } catch (SealBroken broken) {
            return inDoubt(broken.reason() == SealBrokenReason.REFUSED);
        }
    }

    private List<Seen<V>> look(SealedKey list, UUID thing, List<R> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try {
            Optional<Watermark> mark = vault.mark(list.owner(), nameOf(thing));
            return rows.stream().map(row -> look(list, row, thing, mark)).toList();
        } catch (SealBroken broken) {
            return rows.stream().map(row -> inDoubt(true)).toList();
        }
    }

    private Seen<V> look(SealedKey key, R row, UUID named, Optional<Watermark> mark) {
        try {
            V value = vault.open(key.owner(), shape.place(row, row.revision()), shape.codec(), row.sealed());
            // a text is from before there were marks
            boolean newest = mark.map(new Watermark(named, row.revision())::equals)
                    .orElse(row.sealed().isText());
            return newest ? trusted(value) : inDoubt(true);
        } catch (SealBroken broken) {
            return inDoubt(broken.reason() == SealBrokenReason.REFUSED);
        }
    }

    private Seen<V> inDoubt(boolean again) {
        return new Seen<>(Optional.empty(), again);
    }

    private Seen<V> trusted(V value) {
        return new Seen<>(Optional.of(value), false);
    }

    /** Says nothing of whom or what: a log is read by others. */
    private V orClosed(Seen<V> seen) {
        if (seen.again()) {
            LOG.warning("A row that protects somebody is missing, older than it was, or changed; it counts as closed."
                    + " Compare the database with its backup.");
        }
        return seen.value().orElseGet(() -> shape.closed().orElseThrow());
    }
}
