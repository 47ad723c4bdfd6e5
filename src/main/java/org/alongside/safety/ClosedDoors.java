package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.DoorBook;
import org.alongside.vault.Randomness;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;

/** Closes and reopens one person's own doors. */
@Dependent
@Transactional
public class ClosedDoors {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;

    @Inject
    public ClosedDoors(EntityManager entities, @SafetyKeys Vault vault, Randomness randomness) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
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

    /** Every step whose door this person has closed. */
    public Set<UUID> closedBy(PersonId person) {
        return of(person).closed();
    }

    /** Begins an empty book where there is none, so that its being there tells nothing. */
    void begin(PersonId person) {
        if (find(person, LockModeType.NONE).isEmpty()) {
            change(person, UnaryOperator.identity());
        }
    }

    private DoorBook of(PersonId person) {
        return find(person, LockModeType.NONE)
                .map(door -> DoorBook.parse(vault.open(person, door.place(), door.book())))
                .orElse(DoorBook.EMPTY);
    }

    private void change(PersonId person, UnaryOperator<DoorBook> step) {
        Optional<ClosedDoor> found = find(person, LockModeType.PESSIMISTIC_WRITE);
        DoorBook now = found.map(door -> DoorBook.parse(vault.open(person, door.place(), door.book())))
                .orElse(DoorBook.EMPTY);
        ClosedDoor door = found.orElseGet(() -> new ClosedDoor(randomness.id(), person));
        door.become(vault.seal(person, door.nextPlace(), step.apply(now).text()));
        if (found.isEmpty()) {
            entities.persist(door);
        }
        entities.flush();
    }

    private Optional<ClosedDoor> find(PersonId person, LockModeType lock) {
        return entities.createQuery("select d from ClosedDoor d where d.person = :person", ClosedDoor.class)
                .setParameter("person", person.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
