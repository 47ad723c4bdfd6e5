package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.identity.People;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.InvitationCode;
import org.alongside.pairing.policy.LinkActor;
import org.alongside.pairing.policy.LinkGuard;
import org.alongside.pairing.policy.LinkMove;
import org.alongside.pairing.policy.LinkVerdict;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;

/** The side of whoever holds a code: to look leaves no trace, to join is one's own press. */
@Dependent
@Transactional
public class Joining {

    private static final Duration APART = Duration.ofDays(30);

    private final EntityManager entities;
    private final Vault vault;
    private final Links links;
    private final People people;
    private final FirstRows first;
    private final InvitationCodes codes;

    @Inject
    public Joining(
            EntityManager entities, Links links, People people, FirstRows first, InvitationCodes codes, Vault vault) {
        this.vault = vault;
        this.entities = entities;
        this.links = links;
        this.people = people;
        this.first = first;
        this.codes = codes;
    }

    /** Looks at a code. Nothing is written but the tries of whoever types wrong ones; a closed door looks like one. */
    public JoinOutcome look(PersonId person, String typed, Instant now) {
        if (tries(person).filter(tries -> tries.areEnough(now)).isPresent()) {
            return JoinOutcome.TOO_MANY_TRIES;
        }
        Optional<Invitation> open = find(typed, LockModeType.NONE)
                .filter(found -> found.isOpen(now) && links.areBothDoorsOpen(found.inviter(), person));
        if (open.isEmpty()) {
            wrong(person, now);
            return JoinOutcome.NO_SUCH_CODE;
        }
        return open.get().isOf(person) ? JoinOutcome.OWN_CODE : JoinOutcome.READY;
    }

    /** The one whose code it is, for the question before joining. */
    public Optional<PersonId> inviterBehind(String typed, Instant now) {
        return find(typed, LockModeType.NONE).filter(found -> found.isOpen(now)).map(Invitation::inviter);
    }

    /**
     * Joins, by the person's own press, which is their consent.
     *
     * @param proof that it is the person who presses
     */
    public JoinOutcome join(OwnProof proof, String typed, Instant now) {
        PersonId person = proof.person();
        JoinOutcome looked = look(person, typed, now);
        if (looked != JoinOutcome.READY) {
            return looked;
        }
        inviterBehind(typed, now).ifPresent(inviter -> holdBoth(inviter, person));
        Invitation invitation = find(typed, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        Link link = links.hold(invitation.link());
        LinkVerdict verdict =
                links.decide(link, LinkActor.HOLDER_OF_THE_CODE, LinkMove.JOIN, met(person, invitation, now));
        if (!verdict.isMove()) {
            return reason(verdict.failed());
        }
        link.joinedBy(person);
        links.move(link, verdict, new LinkEvent.Happened(LinkMove.JOIN, person.value(), now));
        invitation.close();
        first.begin(link, now);
        entities.flush();
        return JoinOutcome.JOINED;
    }

    /** Two who join each other at once come one after the other, and so do two who join one person. */
    private void holdBoth(PersonId one, PersonId other) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(PersonId::value))
                .map(Owner::of)
                .forEach(owner -> {
                    vault.begin(owner);
                    vault.lock(owner);
                });
    }

    /** Consent is the press itself. */
    private Set<LinkGuard> met(PersonId person, Invitation invitation, Instant now) {
        PersonId inviter = invitation.inviter();
        Set<LinkGuard> met = EnumSet.of(LinkGuard.OWN_CONSENT);
        add(met, invitation.isOpen(now), LinkGuard.CODE_VALID);
        add(met, people.isAdult(person), LinkGuard.ADULT);
        add(met, !invitation.isOf(person), LinkGuard.NOT_ONES_OWN_CODE);
        add(met, !links.areLinked(inviter, person), LinkGuard.NOT_LINKED_ALREADY);
        add(met, links.areBothDoorsOpen(inviter, person), LinkGuard.BOTH_DOORS_OPEN);
        Optional<Instant> ended = links.lastEnd(inviter, person);
        add(met, ended.isEmpty() || !now.isBefore(ended.get().plus(APART)), LinkGuard.THIRTY_DAYS_SINCE_THE_LAST_LINK);
        return met;
    }

    private static void add(Set<LinkGuard> met, boolean holds, LinkGuard guard) {
        if (holds) {
            met.add(guard);
        }
    }

    /** A code that somebody else used at the same moment is simply none any more. */
    private static JoinOutcome reason(Set<LinkGuard> failed) {
        if (failed.contains(LinkGuard.BOTH_DOORS_OPEN)) {
            return JoinOutcome.NO_SUCH_CODE;
        }
        if (failed.contains(LinkGuard.ADULT)) {
            return JoinOutcome.NOT_ADULT;
        }
        if (failed.contains(LinkGuard.NOT_LINKED_ALREADY)) {
            return JoinOutcome.LINKED_ALREADY;
        }
        return failed.contains(LinkGuard.THIRTY_DAYS_SINCE_THE_LAST_LINK)
                ? JoinOutcome.TOO_SOON
                : JoinOutcome.NO_SUCH_CODE;
    }

    private Optional<Invitation> find(String typed, LockModeType lock) {
        String letters =
                InvitationCode.typed(typed).map(InvitationCode::letters).orElse("");
        return entities.createQuery("select i from Invitation i where i.codeHash = :hash", Invitation.class)
                .setParameter("hash", codes.hash(letters))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Many at once are counted each. */
    private void wrong(PersonId person, Instant now) {
        entities.createNativeQuery("insert into pairing_code_tries (person, since, tries) values (?1, ?2, 0)"
                        + " on conflict do nothing")
                .setParameter(1, person.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        CodeTries tries = entities.find(CodeTries.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        tries.wrong(now);
        entities.flush();
    }

    private Optional<CodeTries> tries(PersonId person) {
        return Optional.ofNullable(entities.find(CodeTries.class, person.value()));
    }
}
