package org.alongside.vault.state;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.state.SealedStore.OpenRow;

/**
 * Reads and writes lists that protect their owner, with a row for each entry: what Ana said to each step of a link. A
 * list is written whole, so that all its rows have one revision, and a mark beside her key says of what and how far.
 *
 * <p>An entry that was put back from an older day, cut, changed or moved does not agree with that mark, and has the
 * closed value; one that was taken away is not there, which must be as closed. So a yes that she took back stays taken
 * back.
 *
 * <p>It takes part in the caller's transaction. A change waits for other changes of what protects the same owner.
 */
public final class SealedList<R extends SealedRow, V> {

    private final SealedStore<R, V> store;
    private final Trust<R, V> trust;
    private final Randomness randomness;
    private final String about;

    /** @param about attribute of the rows: the thing that their list is about */
    SealedList(SealedStore<R, V> store, Trust<R, V> trust, Randomness randomness, String about) {
        this.store = store;
        this.trust = trust;
        this.randomness = randomness;
        this.about = about;
    }

    /**
     * The list of each of these people about one thing: one statement, where their keys have been fetched before.
     *
     * @return every one of the people to their entries
     */
    public Map<PersonId, List<OpenRow<R, V>>> readAll(Collection<PersonId> people, UUID thing) {
        Map<UUID, List<R>> rows = store.rowsOf(people, Map.of(about, thing));
        Map<PersonId, List<OpenRow<R, V>>> lists = new HashMap<>();
        for (PersonId person : people) {
            SealedKey list = SealedKey.of(person).with(about, thing);
            List<R> own = rows.getOrDefault(person.value(), List.of());
            lists.put(
                    person,
                    trust.readList(
                            list, thing, (asked, lock) -> lock == LockModeType.NONE ? own : store.lockAll(asked)));
        }
        return lists;
    }

    /** The entries as they count, theirs until the transaction ends; for a change of the list that the key names. */
    public List<OpenRow<R, V>> lock(SealedKey list) {
        trust.hold(list.owner());
        return trust.list(list, list.thing(about), store.lockAll(list));
    }

    /** A row that is not stored until its list is written. */
    public R first(SealedKey entry) {
        return store.first(entry);
    }

    /** Writes the whole list, under one new revision. Whatever is not in it counts no more. */
    public void write(SealedKey list, Collection<OpenRow<R, V>> entries) {
        UUID thing = list.thing(about);
        long next = randomness.mark();
        entries.forEach(entry -> store.put(list, entry.row(), entry.value(), next));
        trust.mark(list, thing, next);
    }
}
