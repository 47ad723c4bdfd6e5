package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.pairing.policy.JointAvailability;
import org.alongside.pairing.policy.LinkState;
import org.alongside.pairing.policy.OpeningMoments;
import org.alongside.pairing.policy.StepForTwo;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** Looks at the moments of one link that have come since it last looked, in a transaction of their own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LinkOpening {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;
    private final JointList steps;
    private final Sides sides;

    @Inject
    public LinkOpening(EntityManager entities, Vault vault, Randomness randomness, JointList steps, Sides sides) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
        this.steps = steps;
        this.sides = sides;
    }

    /** @return how many steps opened: at most one for each moment */
    public int look(UUID id, Instant now) {
        Link link = entities.find(Link.class, id);
        Opening opening = entities.find(Opening.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || opening == null || !link.isAlive()) {
            return 0;
        }
        List<Instant> moments = momentsOf(id).between(later(opening.lookedAt(), now.minus(Turn.STAYS_FOR)), now);
        if (moments.isEmpty()) {
            return 0;
        }
        opening.lookedAt(now);
        Predicate<StepForTwo> safetyOpen = sides.safetyOpen(link, now);
        int opened = 0;
        for (Instant moment : moments) {
            opened += at(moment, link, safetyOpen) ? 1 : 0;
        }
        return opened;
    }

    /** A moment of more than seven days ago would open what has closed since. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean at(Instant moment, Link link, Predicate<StepForTwo> safetyOpen) {
        JointAvailability.Two two = new JointAvailability.Two(
                sides.of(link.inviter(), link), sides.of(link.joiner(), link), link.state() == LinkState.SPACE);
        Optional<UUID> step = JointAvailability.opens(closedAt(moment, link), two, safetyOpen, moment);
        step.ifPresent(id -> entities.persist(new Turn(randomness.id(), link.id(), id, moment)));
        entities.flush();
        return step.isPresent();
    }

    private List<StepForTwo> closedAt(Instant moment, Link link) {
        Set<UUID> open = entities.createQuery("select t from Turn t where t.link = :link", Turn.class)
                .setParameter("link", link.id())
                .getResultStream()
                .filter(turn -> turn.isOpen(moment))
                .map(Turn::step)
                .collect(Collectors.toSet());
        return steps.rules().stream().filter(step -> !open.contains(step.id())).toList();
    }

    OpeningMoments momentsOf(UUID link) {
        return OpeningMoments.of(link, input -> vault.derive("pairing.opening-moments", input));
    }
}
