package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.identity.People;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.InvitationCode;
import org.alongside.pairing.policy.LinkActor;
import org.alongside.pairing.policy.LinkGuard;
import org.alongside.pairing.policy.LinkMove;
import org.alongside.pairing.policy.LinkVerdict;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;

/**
 * Serves the inviter's side: a code is made by its maker's own press and by nothing else, shown once, and taken back.
 */
@Dependent
@Transactional
public class Invitations {

    private static final int MOST = 3;
    private static final Duration TWELVE_MONTHS = Duration.ofDays(365);

    private final EntityManager entities;
    private final Vault vault;
    private final Links links;
    private final People people;
    private final Randomness randomness;
    private final InvitationCodes codes;

    @Inject
    public Invitations(
            EntityManager entities,
            Links links,
            People people,
            Randomness randomness,
            InvitationCodes codes,
            Vault vault) {
        this.vault = vault;
        this.entities = entities;
        this.links = links;
        this.people = people;
        this.randomness = randomness;
        this.codes = codes;
    }

    /**
     * Two codes of one person at once come one after the other: the second is refused.
     *
     * @param proof that whoever asks is the person, and not somebody who came in their name
     */
    public CodeOutcome make(OwnProof proof, Instant now) {
        PersonId person = proof.person();
        vault.begin(Owner.of(person));
        vault.lock(Owner.of(person));
        letRunOut(person, now);
        Link link = new Link(randomness.id(), person, now);
        LinkVerdict verdict = links.decide(link, person, LinkMove.MAKE_CODE, met(person, now));
        if (!verdict.isMove()) {
            return new CodeOutcome.CodeRefused(reason(verdict.failed()));
        }
        InvitationCode code = InvitationCode.draw(randomness::below);
        entities.persist(link);
        links.move(link, verdict, new LinkEvent.Happened(LinkMove.MAKE_CODE, person.value(), now));
        entities.persist(new Invitation(randomness.id(), link, codes.hash(code.letters()), now));
        entities.flush();
        return new CodeOutcome.CodeMade(code);
    }

    /** The open code of this person; its letters are not kept anywhere. */
    public Optional<Invitation> openOf(PersonId person, Instant now) {
        return find(person, LockModeType.NONE).filter(invitation -> invitation.isOpen(now));
    }

    /** Takes the open code back; without one nothing happens. */
    public void takeBack(PersonId person, Instant now) {
        letRunOut(person, now);
        find(person, LockModeType.PESSIMISTIC_WRITE).ifPresent(invitation -> {
            Link link = links.hold(invitation.link());
            close(
                    invitation,
                    link,
                    links.decide(link, person, LinkMove.TAKE_BACK, Set.of()),
                    new LinkEvent.Happened(LinkMove.TAKE_BACK, person.value(), now));
        });
    }

    private void letRunOut(PersonId person, Instant now) {
        find(person, LockModeType.PESSIMISTIC_WRITE)
                .filter(invitation -> invitation.hasRunOut(now))
                .ifPresent(invitation -> {
                    Link link = links.hold(invitation.link());
                    Set<LinkGuard> over = EnumSet.of(LinkGuard.THIRTY_DAYS_OVER);
                    close(
                            invitation,
                            link,
                            links.decide(link, LinkActor.TIME, LinkMove.RUN_OUT, over),
                            new LinkEvent.Happened(LinkMove.RUN_OUT, null, now));
                });
    }

    private void close(Invitation invitation, Link link, LinkVerdict verdict, LinkEvent.Happened happened) {
        if (verdict.isMove()) {
            invitation.close();
            links.move(link, verdict, happened);
        }
    }

    private Set<LinkGuard> met(PersonId person, Instant now) {
        Set<LinkGuard> met = EnumSet.noneOf(LinkGuard.class);
        if (people.isAdult(person)) {
            met.add(LinkGuard.ADULT);
        }
        if (find(person, LockModeType.NONE).isEmpty()) {
            met.add(LinkGuard.NO_OTHER_OPEN_CODE);
        }
        if (madeSince(person, now.minus(TWELVE_MONTHS)) < MOST) {
            met.add(LinkGuard.AT_MOST_THREE_CODES_IN_TWELVE_MONTHS);
        }
        return met;
    }

    private static CodeOutcome.CodeRefusal reason(Set<LinkGuard> failed) {
        if (failed.contains(LinkGuard.ADULT)) {
            return CodeOutcome.CodeRefusal.NOT_ADULT;
        }
        return failed.contains(LinkGuard.NO_OTHER_OPEN_CODE)
                ? CodeOutcome.CodeRefusal.ONE_IS_OPEN
                : CodeOutcome.CodeRefusal.THREE_IN_TWELVE_MONTHS;
    }

    private long madeSince(PersonId person, Instant from) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.inviter = :person and i.madeAt > :since", Long.class)
                .setParameter("person", person.value())
                .setParameter("since", from)
                .getSingleResult();
    }

    private Optional<Invitation> find(PersonId person, LockModeType lock) {
        return entities.createQuery("select i from Invitation i where i.openFor = :person", Invitation.class)
                .setParameter("person", person.toString())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
