package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.DoorBook;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Closes and reopens one person's own doors. */
@Dependent
@Transactional
public class ClosedDoors {

    static final SealedShape<ClosedDoor, DoorBook> SHAPE = new SealedShape<>(
                    ClosedDoor.class,
                    ClosedDoor::new,
                    Codec.of(DoorBook.class, 1024).readingOlder(DoorBook::parse),
                    DoorBook.EMPTY)
            .protective(DoorBook.ALL_CLOSED);

    private final SealedStore<ClosedDoor, DoorBook> books;

    @Inject
    public ClosedDoors(EntityManager entities, @SafetyKeys Vault vault, Randomness randomness) {
        this.books = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    /**
     * <em>Not this one.</em>
     *
     * @param smallerForm the step to offer instead, where there is one
     * @param largerForms the steps of which this one is the smaller form
     */
    public void notThisOne(PersonId person, UUID step, Optional<UUID> smallerForm, Set<UUID> largerForms) {
        change(person, book -> book.notThisOne(step, smallerForm, largerForms));
    }

    public void reopen(PersonId person, UUID step) {
        change(person, book -> book.reopen(step));
    }

    /** The doors of this person; all are closed where the book cannot be trusted. */
    public DoorBook of(PersonId person) {
        return books.read(SealedKey.of(person));
    }

    /** Opens every door again; for somebody who started empty not before the days of undoing are over. */
    public void reopenAll(PersonId person, Instant now) {
        change(person, book -> book.reopenAll(now));
    }

    /** For somebody who starts empty: the doors stay as they are, and those closed until now are shown no more. */
    void hide(PersonId person, Instant until) {
        change(person, book -> book.hide(until));
    }

    /** The book of each of these people, as {@link SealedStore#readAll}. */
    Map<PersonId, DoorBook> of(Collection<PersonId> people, Set<Owner> keyed) {
        return books.readAll(people, keyed);
    }

    /** Begins an empty book where there is none, so that its being there tells nothing. */
    void begin(PersonId person) {
        books.begin(SealedKey.of(person));
    }

    private void change(PersonId person, UnaryOperator<DoorBook> step) {
        books.change(SealedKey.of(person), step);
    }
}
