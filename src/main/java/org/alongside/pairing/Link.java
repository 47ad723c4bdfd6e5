package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.LinkActor;
import org.alongside.pairing.policy.LinkState;
import org.alongside.pairing.policy.LinkVerdict;

/**
 * Exactly two people, or one who has made a code.
 *
 * <p>Ana makes a code and hands it to Rashid. He joins, with an account and a consent of his own, and from that moment
 * the two are alike here: who invited whom changes nothing any more. The link moves only by the rows of {@link
 * org.alongside.pairing.policy.LinkMachine}; each move is a line in an append-only log ({@link LinkEvent}), from which
 * the state can be rebuilt. It is never told what either of them keeps private: switch, hold and doors are not here.
 * Its end is final; the same two may link anew, and nothing comes back.
 */
@Entity
@Table(
        name = "pairing_link",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_link_pair",
                        columnNames = {"pair_key"}))
public class Link {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID inviter;

    private UUID joiner;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private LinkState state;

    @Column(name = "pair_key", length = 73)
    private String pairKey;

    @Column(nullable = false)
    private int moves;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "next_moment_at")
    private Instant nextMoment;

    protected Link() {}

    Link(UUID id, PersonId inviter, Instant now) {
        this.id = id;
        this.inviter = inviter.value();
        this.state = LinkState.NONE;
        this.changedAt = now;
    }

    /** The number of the move, from 1. */
    int move(LinkVerdict verdict, Instant now) {
        if (!verdict.isMove()) {
            throw new IllegalArgumentException("refused: " + verdict.refusal());
        }
        state = verdict.to();
        changedAt = now;
        pairKey = isAlive() ? pairKey : null;
        nextMoment = isAlive() ? nextMoment : null;
        moves++;
        return moves;
    }

    /** The second of the two; asked for once, as the link becomes one. */
    void joinedBy(PersonId person) {
        joiner = person.value();
        pairKey = pairKey(inviter(), person);
    }

    /**
     * Nothing is looked at before this moment; it is a function of the link and the calendar, like every one before it.
     */
    void waitsFor(Instant moment) {
        nextMoment = moment;
    }

    /** Whether an opening moment has come that was not looked at. */
    boolean hasMoment(Instant now) {
        return isAlive() && nextMoment != null && !nextMoment.isAfter(now);
    }

    Instant nextMoment() {
        return nextMoment;
    }

    /** One key for two people, whoever of them comes first. */
    static String pairKey(PersonId one, PersonId other) {
        String first = one.toString();
        String second = other.toString();
        return first.compareTo(second) < 0 ? first + ":" + second : second + ":" + first;
    }

    /** Everything this person is to the link. */
    Set<LinkActor> rolesOf(PersonId person) {
        Set<LinkActor> roles = EnumSet.noneOf(LinkActor.class);
        if (inviter.equals(person.value()) && joiner == null) {
            roles.add(LinkActor.INVITER);
        }
        if (joiner != null && has(person)) {
            roles.add(LinkActor.EITHER);
        }
        return roles;
    }

    public UUID id() {
        return id;
    }

    public boolean has(PersonId person) {
        return inviter.equals(person.value()) || person.value().equals(joiner);
    }

    /** The other of the two. */
    public PersonId partnerOf(PersonId person) {
        return new PersonId(inviter.equals(person.value()) ? joiner : inviter);
    }

    PersonId inviter() {
        return new PersonId(inviter);
    }

    PersonId joiner() {
        return new PersonId(joiner);
    }

    public LinkState state() {
        return state;
    }

    public boolean isAlive() {
        return state == LinkState.LINKED || state == LinkState.SPACE;
    }

    Instant changedAt() {
        return changedAt;
    }
}
