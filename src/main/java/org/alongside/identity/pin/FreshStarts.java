package org.alongside.identity.pin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.Person;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;

/**
 * Starting empty, over all rooms: begun, undone, let go. Giving up a secret never relaxes a protection (INV-55): what
 * protects the person is closed at the start, and neither undoing nor letting go opens any of it.
 */
@Dependent
@Transactional
public class FreshStarts {

    private final EntityManager entities;
    private final Pins pins;
    private final Vault vault;
    private final PersonalRooms rooms;
    private final Randomness random;
    private final OwnLog log;
    private final OwnCredential credential;

    @Inject
    public FreshStarts(
            EntityManager entities,
            Pins pins,
            Vault vault,
            PersonalRooms rooms,
            Randomness random,
            OwnLog log,
            OwnCredential credential) {
        this.credential = credential;
        this.entities = entities;
        this.pins = pins;
        this.vault = vault;
        this.rooms = rooms;
        this.random = random;
        this.log = log;
    }

    /**
     * Whether only one who knows the PIN or shows a credential of their own may start empty, because it was undone in
     * the last thirty days.
     */
    public boolean asksForPin(PersonId person, Instant now) {
        return find(person).filter(start -> start.asksForPin(now)).isPresent();
    }

    /** The last one of this person. */
    public Optional<FreshStart> of(PersonId person) {
        return find(person);
    }

    /**
     * Begins anew. Where an earlier start can still be undone, that stays so, and what was written since goes for good.
     * Whoever has no PIN gave it up in another tab just now: nothing happens.
     *
     * @param proof needed in the thirty days after an undoing, unless the PIN is given ({@link #startWithPin})
     * @return false where it was needed
     */
    public boolean start(PersonId person, Optional<OwnProof> proof, Instant now) {
        hold(person);
        if (asksForPin(person, now) && !OwnProof.isOf(person, proof)) {
            return false;
        }
        begin(person, now);
        return true;
    }

    /** As {@link #start}, for one who has just given the old PIN; it can be undone like any. */
    public void startWithPin(PersonId person, Instant now) {
        begin(person, now);
    }

    /** @return whether there was a PIN to give up */
    private boolean begin(PersonId person, Instant now) {
        hold(person);
        if (pins.mayChoose(person)) {
            return false;
        }
        Pin old = pins.get(person);
        log.write(person, OwnLogKind.WRONG_PIN, old.wrong(), now);
        Optional<FreshStart> before = find(person);
        if (before.filter(FreshStart::isWaiting).isPresent()) {
            before.get().again(now);
            Shelf shelf = before.get().shelf();
            rooms.letGo(person);
            vault.shred(Owner.of(person));
            rooms.setAside(shelf);
        } else {
            before.ifPresent(this::drop);
            FreshStart start = new FreshStart(random.id(), random.id(), old, now);
            entities.persist(start);
            vault.setAside(Owner.of(person), start.keyPlace());
            rooms.setAside(start.shelf());
        }
        pins.remove(person);
        return true;
    }

    /** As {@link #startWithPin}: nothing of it can be undone, and nobody sees that. */
    public void startForGood(PersonId person, Instant now) {
        if (begin(person, now)) {
            letGo(person, now);
        }
    }

    /** Counts a try of the old PIN before it is checked; empty where there is no old one to try. */
    public Optional<Pins.Try> tryOldPin(PersonId person, Instant now) {
        hold(person);
        return find(person).filter(start -> start.isFresh(now)).map(start -> {
            Optional<Instant> wait = start.tries().tryOnce(now);
            return new Pins.Try(wait.isPresent() ? Optional.empty() : Optional.of(start.oldHash()), wait);
        });
    }

    /** Undoes a {@link #tryOldPin} whose PIN was never compared. */
    public void oldPinNotCompared(PersonId person) {
        hold(person);
        find(person).ifPresent(start -> start.tries().notCompared());
    }

    /** The old PIN was given: the own log is told of wrong ones before it, of each once. */
    public void oldPinFitted(PersonId person, Instant now) {
        hold(person);
        find(person)
                .ifPresent(start ->
                        log.write(person, OwnLogKind.WRONG_PIN, start.tries().opened(), now));
    }

    /** When the old PIN can be tried again; empty where it can now. */
    public Optional<Instant> waitUntil(PersonId person, Instant now) {
        return find(person).flatMap(start -> start.tries().waitUntil()).filter(now::isBefore);
    }

    /** How the wish to bring the writing back ended. */
    public enum BringBackOutcome {
        DONE,
        /** There was nothing to bring back. */
        NOTHING,
        /** The person has a credential of their own, and did not show it. */
        NOT_SHOWN
    }

    /**
     * For one who has just given the old PIN.
     *
     * @param proof that it is the owner; needed where they have a credential of their own (domain 4.5)
     */
    public BringBackOutcome bringBack(PersonId person, Optional<OwnProof> proof, Instant now) {
        hold(person);
        if (!credential.allows(person, proof)) {
            return BringBackOutcome.NOT_SHOWN;
        }
        Optional<FreshStart> waiting = find(person).filter(start -> start.canBeUndone(now));
        waiting.ifPresent(start -> {
            start.undone(now);
            vault.bringBack(Owner.of(person), start.keyPlace());
            rooms.bringBack(start.shelf(), now);
            pins.bringBack(person, start.oldHash(), now);
        });
        return waiting.isPresent() ? BringBackOutcome.DONE : BringBackOutcome.NOTHING;
    }

    /** For one who has just given the old PIN, and for the end of the days of undoing. */
    public void letGo(PersonId person, Instant now) {
        hold(person);
        find(person).filter(FreshStart::isWaiting).ifPresent(start -> {
            start.gone(now);
            vault.shred(start.keyPlace());
            rooms.letGo(start.shelf().asOwner());
        });
    }

    /** Those whose days of undoing are over while their writing still lies there. */
    public List<PersonId> due(Instant now) {
        return entities.createQuery(
                        "select s from FreshStart s where s.goneAt is null and s.undoneAt is null"
                                + " and s.startedAt <= :since",
                        FreshStart.class)
                .setParameter("since", now.minus(Shelf.KEPT))
                .getResultStream()
                .map(FreshStart::person)
                .toList();
    }

    private void drop(FreshStart start) {
        entities.remove(start);
        entities.flush();
    }

    /** Two clicks at once are one after the other. */
    private void hold(PersonId person) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<FreshStart> find(PersonId person) {
        return entities.createQuery("select s from FreshStart s where s.person = :person", FreshStart.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }
}
