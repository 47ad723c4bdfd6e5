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
import java.util.stream.Collectors;
import org.alongside.pairing.Sides.BothSides;
import org.alongside.pairing.policy.JointAvailability;
import org.alongside.pairing.policy.OpeningMoments;
import org.alongside.pairing.policy.StepForTwo;

/** Opens what may open at the moments of one link that have come, in a transaction of their own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LinkOpening {

    private final EntityManager entities;
    private final LinkMoments draw;
    private final JointList steps;
    private final Sides sides;
    private final Turns shared;

    @Inject
    public LinkOpening(EntityManager entities, LinkMoments draw, JointList steps, Sides sides, Turns turns) {
        this.entities = entities;
        this.draw = draw;
        this.steps = steps;
        this.sides = sides;
        this.shared = turns;
    }

    /**
     * Looks at this link's moments up to now, those of more than seven days ago left out: they would open what has
     * closed since. Whatever becomes of them, the link then waits for its next moment.
     *
     * @return how many steps opened: at most one for each moment
     */
    public int look(UUID id, Instant now) {
        Link link = entities.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.hasMoment(now)) {
            return 0; // it ended, or another server was here first
        }
        OpeningMoments moments = draw.of(id);
        List<Instant> due = moments.between(later(link.nextMoment().minusNanos(1), now.minus(Turn.STAYS_FOR)), now);
        link.waitsFor(moments.next(now));
        int opened = 0;
        for (Instant moment : due) {
            opened += open(link, moment, now) ? 1 : 0;
        }
        entities.flush();
        return opened;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean open(Link link, Instant moment, Instant now) {
        List<Turn> turns = entities.createQuery("select t from Turn t where t.link = :link", Turn.class)
                .setParameter("link", link.id())
                .getResultList();
        BothSides both = sides.of(link, turns, now);
        Optional<UUID> step = JointAvailability.opens(closedAt(moment, turns), both.two(), both.safetyOpen(), moment);
        step.ifPresent(id -> shared.begin(link, id, moment));
        return step.isPresent();
    }

    private List<StepForTwo> closedAt(Instant moment, List<Turn> turns) {
        Set<UUID> open = turns.stream()
                .filter(turn -> turn.isOpen(moment))
                .map(Turn::step)
                .collect(Collectors.toSet());
        return steps.rules().stream().filter(step -> !open.contains(step.id())).toList();
    }
}
