package org.alongside.identity.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Person;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalRooms;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.JobDue;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.Sealed;

/** Takes orders for a copy, makes them room by room, hands them out once. */
@Dependent
@Transactional
public class CopyOrders {

    private final EntityManager entities;
    private final PersonalRooms rooms;
    private final Vault vault;
    private final Randomness random;
    private final Event<JobDue> due;
    private final OwnLog log;

    @Inject
    public CopyOrders(
            EntityManager entities,
            PersonalRooms rooms,
            Vault vault,
            Randomness random,
            Event<JobDue> due,
            OwnLog log) {
        this.entities = entities;
        this.rooms = rooms;
        this.vault = vault;
        this.random = random;
        this.due = due;
        this.log = log;
    }

    /** One order at a time: where one stands, nothing new begins. */
    public void ask(PersonId person, Instant now) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (of(person, now).isEmpty()) {
            drop(person);
            entities.persist(new CopyOrder(random.id(), person, rooms.all().size(), now));
            due.fire(new JobDue(CopyJob.NAME, now));
            log.write(person, OwnLogKind.COPY, now);
        }
    }

    /** The order that stands. */
    public Optional<CopyOrder> of(PersonId person, Instant now) {
        return find(person).filter(order -> !order.isOver(now));
    }

    /** Deletes the copy, because it was handed out or is not wanted; without one nothing happens. */
    public void drop(PersonId person) {
        find(person).ifPresent(this::drop);
    }

    /** What each room wrote, as JSON, in the order of the rooms; empty while it is not all there, or not any more. */
    public List<RoomCopy> read(PersonId person, Instant now) {
        return of(person, now)
                .filter(order -> order.madeAt().isPresent())
                .map(order -> parts(order).stream()
                        .map(part -> vault.open(Owner.of(person), CopyPart.place(part.id()), part.content()))
                        .map(RoomCopy::parse)
                        .toList())
                .orElse(List.of());
    }

    /** Orders that are not whole, the eldest first. */
    public List<UUID> unmade() {
        return entities.createQuery(
                        "select o.id from CopyOrder o where o.madeAt is null order by o.askedAt, o.id", UUID.class)
                .getResultList();
    }

    /** Writes the next room into this order. @return whether there is another to write */
    public boolean goOn(UUID id, Instant now) {
        CopyOrder order = entities.find(CopyOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (order == null || order.madeAt().isPresent() || order.isOver(now)) {
            return false;
        }
        PersonalData room = rooms.all().get(order.done());
        Locale language = Optional.ofNullable(
                        entities.find(Person.class, order.person().value()))
                .map(Person::locale)
                .orElse(Languages.FIRST);
        RoomCopy copy = RoomCopy.of(room, order.person(), value -> rooms.titleOf(value, language));
        UUID part = random.id();
        Sealed content = vault.seal(Owner.of(order.person()), CopyPart.place(part), copy.text());
        entities.persist(new CopyPart(part, order, content));
        order.oneMore(now);
        return order.madeAt().isEmpty();
    }

    /** Deletes what nobody fetched within a day. @return how many */
    public int dropOld(Instant now) {
        List<CopyOrder> old = entities.createQuery(
                        "select o from CopyOrder o where o.askedAt <= :since", CopyOrder.class)
                .setParameter("since", now.minus(CopyOrder.KEPT))
                .getResultList();
        old.forEach(this::drop);
        return old.size();
    }

    private void drop(CopyOrder order) {
        entities.createQuery("delete from CopyPart p where p.copy = :copy")
                .setParameter("copy", order.id())
                .executeUpdate();
        entities.remove(order);
        entities.flush();
    }

    private List<CopyPart> parts(CopyOrder order) {
        return entities.createQuery("select p from CopyPart p where p.copy = :copy order by p.number", CopyPart.class)
                .setParameter("copy", order.id())
                .getResultList();
    }

    private Optional<CopyOrder> find(PersonId person) {
        return entities.createQuery("select o from CopyOrder o where o.person = :person", CopyOrder.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }
}
