package org.alongside.identity.leaving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Person;
import org.alongside.identity.device.Devices;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.kernel.PersonId;
import org.alongside.vault.DestroyedKeys;
import org.alongside.vault.seal.Owner;

/**
 * Deletes accounts. What is shared ends at once in either case; rows and keys go now, or after seven days unless their
 * owner comes back. Who was deleted is on the list beside the key files, so that no backup brings them back.
 */
@Dependent
@Transactional
public class Departures {

    /** How long an account is kept that nobody takes up. */
    static final Duration UNUSED_FOR = Duration.ofDays(30);

    private static final int UNUSED_AT_ONCE = 500;

    private final EntityManager entities;
    private final PersonalRooms rooms;
    private final FreshStarts freshStarts;
    private final DestroyedKeys keys;
    private final Devices devices;

    @Inject
    public Departures(
            EntityManager entities, PersonalRooms rooms, FreshStarts freshStarts, DestroyedKeys keys, Devices devices) {
        this.entities = entities;
        this.rooms = rooms;
        this.freshStarts = freshStarts;
        this.keys = keys;
        this.devices = devices;
    }

    /** Ends what is shared and every session, and lets the rest go in seven days. Asking again changes no day. */
    public void ask(PersonId person, Instant now) {
        hold(person);
        if (of(person).isEmpty()) {
            rooms.part(person, now);
            entities.persist(new Departure(person, now));
        }
        devices.signOutEverywhere(person, now);
    }

    /** The day on which this person's account goes; empty where none was asked for. */
    public Optional<Instant> of(PersonId person) {
        return find(person).map(Departure::dueAt);
    }

    /** For one who has just given the PIN: own writing is as it was, and what was shared does not come back. */
    public void comeBack(PersonId person) {
        find(person).ifPresent(entities::remove);
    }

    /** Deletes the account with all that is this person's, for good. */
    public void erase(PersonId person, Instant now) {
        hold(person);
        freshStarts.letGo(person, now);
        rooms.part(person, now);
        rooms.erase(person, now);
        keys.erase(Owner.of(person));
    }

    /**
     * Those who came once and never said that they are adults: nobody knows them, and they have nothing here. Whoever
     * looks after the site is not among them.
     */
    public List<PersonId> neverUsed(Instant now) {
        return entities.createQuery(
                        "select p from Person p where p.adultConfirmedAt is null and p.administrator = false"
                                + " and p.arrivedAt <= :before order by p.arrivedAt, p.id",
                        Person.class)
                .setParameter("before", now.minus(UNUSED_FOR))
                .setMaxResults(UNUSED_AT_ONCE)
                .getResultStream()
                .map(Person::id)
                .toList();
    }

    /** Deletes such an account, unless it was taken up in this moment. */
    public void eraseUnused(PersonId person, Instant now) {
        hold(person);
        if (neverUsed(now).contains(person)) {
            erase(person, now);
        }
    }

    /** Those whose seven days are over. */
    public List<PersonId> due(Instant now) {
        return entities.createQuery("select d from Departure d where d.dueAt <= :now", Departure.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Departure::person)
                .toList();
    }

    /** Those who were deleted and are here again, as after a backup was restored. */
    public List<PersonId> backAgain() {
        List<?> ids = entities.createNativeQuery(
                        "select p.id from identity_person p join vault_destroyed d on d.id = p.id")
                .getResultList();
        return ids.stream().map(id -> new PersonId((UUID) id)).toList();
    }

    private Optional<Departure> find(PersonId person) {
        return Optional.ofNullable(entities.find(Departure.class, person.value()));
    }

    private void hold(PersonId person) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
