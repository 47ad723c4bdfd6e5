package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.LinkActor;
import org.alongside.pairing.policy.LinkGuard;
import org.alongside.pairing.policy.LinkMachine;
import org.alongside.pairing.policy.LinkMove;
import org.alongside.pairing.policy.LinkState;
import org.alongside.pairing.policy.LinkVerdict;
import org.alongside.vault.random.Randomness;

/** A person's own links: found by being one of the two, moved by the table, ended by either. */
@Dependent
@Transactional
public class Links {

    /** How long the page of both says that a link has ended. */
    private static final Duration SAID_FOR = Duration.ofDays(30);

    private static final List<String> HELD = List.of("Yes", "Finish", "Turn");

    private final EntityManager entities;
    private final Randomness randomness;
    private final LinkMoments moments;

    @Inject
    public Links(EntityManager entities, Randomness randomness, LinkMoments moments) {
        this.entities = entities;
        this.randomness = randomness;
        this.moments = moments;
    }

    /** Every living link of this person, the eldest first. */
    public List<Link> of(PersonId person) {
        return all(person, "l.pairKey is not null");
    }

    /** This living link, if the person is one of its two. */
    public Optional<Link> of(PersonId person, UUID link) {
        return of(person).stream().filter(own -> own.id().equals(link)).findFirst();
    }

    /** The links of which an opening moment has come that was not looked at, the longest due first. */
    List<UUID> due(Instant now) {
        return entities.createQuery(
                        "select l.id from Link l where l.nextMoment <= :now order by l.nextMoment, l.id", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether a link of this person has ended lately; both read the same sentence, whoever ended it. */
    public boolean endedLately(PersonId person, Instant now) {
        return all(person, "l.state = org.alongside.pairing.policy.LinkState.ENDED and l.joiner is not null").stream()
                .anyMatch(link -> link.changedAt().plus(SAID_FOR).isAfter(now));
    }

    /** Ends it for both, at the second tap. What the link held goes; solo goes on. */
    public LinkVerdict end(PersonId person, UUID link, Instant now) {
        Link held = hold(link);
        LinkVerdict verdict = decide(held, person, LinkMove.END, EnumSet.of(LinkGuard.TWO_TAPS));
        if (verdict.isMove()) {
            move(held, verdict, new LinkEvent.Happened(LinkMove.END, person.value(), now));
            letGo(link);
        }
        return verdict;
    }

    /** Ends every link of somebody who leaves (row 10). */
    void endAllOf(PersonId person, Instant now) {
        for (Link own : of(person)) {
            Link held = hold(own.id());
            LinkVerdict verdict = decide(held, person, LinkMove.ACCOUNT_DELETED, Set.of());
            if (verdict.isMove()) {
                move(held, verdict, new LinkEvent.Happened(LinkMove.ACCOUNT_DELETED, person.value(), now));
                letGo(held.id());
            }
        }
    }

    /** The link, for this transaction alone: two moves at once happen one after the other (INV-29). */
    Link hold(UUID link) {
        return entities.find(Link.class, link, LockModeType.PESSIMISTIC_WRITE);
    }

    LinkVerdict decide(Link link, PersonId person, LinkMove move, Set<LinkGuard> met) {
        return LinkMachine.decide(link.state(), move, link.rolesOf(person), met);
    }

    LinkVerdict decide(Link link, LinkActor actor, LinkMove move, Set<LinkGuard> met) {
        return LinkMachine.decide(link.state(), move, Set.of(actor), met);
    }

    void move(Link link, LinkVerdict verdict, LinkEvent.Happened happened) {
        int number = link.move(verdict, happened.at());
        if (link.isAlive() && link.nextMoment() == null) {
            link.waitsFor(moments.of(link.id()).next(happened.at()));
        }
        entities.persist(new LinkEvent(randomness.id(), link.id(), number, happened));
        entities.flush();
    }

    /** The state as the log alone tells it (INV-28). */
    LinkState replayed(UUID link) {
        return LinkMachine.replay(entities.createQuery(
                        "select e from LinkEvent e where e.link = :link order by e.number", LinkEvent.class)
                .setParameter("link", link)
                .getResultStream()
                .map(LinkEvent::move)
                .toList());
    }

    /** When the last link of these two ended; empty where they never had one. */
    Optional<Instant> lastEnd(PersonId one, PersonId other) {
        return all(one, "l.state = org.alongside.pairing.policy.LinkState.ENDED and l.joiner is not null").stream()
                .filter(link -> link.has(other))
                .map(Link::changedAt)
                .max(Instant::compareTo);
    }

    boolean areLinked(PersonId one, PersonId other) {
        return of(one).stream().anyMatch(link -> link.has(other));
    }

    /** Whether neither has ever answered a code of the other with <em>please don't ask again</em>. */
    boolean areBothDoorsOpen(PersonId one, PersonId other) {
        return isDoorOpen(one, other) && isDoorOpen(other, one);
    }

    private boolean isDoorOpen(PersonId inviter, PersonId invited) {
        return entities.createQuery(
                        "select e from LinkEvent e, Link l where e.link = l.id and l.inviter = :inviter"
                                + " and e.person = :invited and e.move = :closed",
                        LinkEvent.class)
                .setParameter("inviter", inviter.value())
                .setParameter("invited", invited.value().toString())
                .setParameter("closed", LinkMove.PLEASE_DO_NOT_ASK)
                .setMaxResults(1)
                .getResultStream()
                .findAny()
                .isEmpty();
    }

    private void letGo(UUID link) {
        for (String kind : HELD) {
            entities.createQuery("delete from " + kind + " r where r.link = :link")
                    .setParameter("link", link)
                    .executeUpdate();
        }
    }

    private List<Link> all(PersonId person, String which) {
        return entities.createQuery(
                        "select l from Link l where (l.inviter = :person or l.joiner = :person) and " + which
                                + " order by l.changedAt, l.id",
                        Link.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
