package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** Turns and reads a person's own switch. Only its owner ends a rest (INV-24). */
@Dependent
@Transactional
public class Switches {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;

    @Inject
    public Switches(EntityManager entities, Vault vault, Randomness randomness) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
    }

    public boolean isResting(PersonId person) {
        return find(person, LockModeType.NONE)
                .map(row -> vault.open(person, row.place(), row.state()))
                .filter(Switch.REST::equals)
                .isPresent();
    }

    public void rest(PersonId person) {
        turn(person, Switch.REST);
    }

    public void open(PersonId person) {
        turn(person, Switch.OPEN);
    }

    /** Open, where there is no switch yet; an older one stays as it lies. */
    void begin(PersonId person) {
        if (find(person, LockModeType.NONE).isEmpty()) {
            turn(person, Switch.OPEN);
        }
    }

    private void turn(PersonId person, String state) {
        Optional<Switch> found = find(person, LockModeType.PESSIMISTIC_WRITE);
        Switch row = found.orElseGet(() -> new Switch(randomness.id(), person));
        row.become(vault.seal(person, row.nextPlace(), state));
        if (found.isEmpty()) {
            entities.persist(row);
        }
        entities.flush();
    }

    private Optional<Switch> find(PersonId person, LockModeType lock) {
        return entities.createQuery("select s from Switch s where s.person = :person", Switch.class)
                .setParameter("person", person.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
