package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/** The open steps of a link, and each one's own "we have done this". */
@Dependent
@Transactional
public class Turns {

    private final EntityManager entities;
    private final Links links;
    private final Randomness randomness;

    @Inject
    public Turns(EntityManager entities, Links links, Randomness randomness) {
        this.entities = entities;
        this.links = links;
        this.randomness = randomness;
    }

    /** What is open for the two now, the eldest first; the same for both. */
    public List<Turn> open(Link link, Instant now) {
        return entities.createQuery("select t from Turn t where t.link = :link order by t.openedAt", Turn.class)
                .setParameter("link", link.id())
                .getResultStream()
                .filter(turn -> turn.isOpen(now))
                .toList();
    }

    /** One open turn of one of this person's links. */
    public Optional<Turn> open(PersonId person, UUID id, Instant now) {
        return links.of(person).stream()
                .flatMap(link -> open(link, now).stream())
                .filter(turn -> turn.id().equals(id))
                .findFirst();
    }

    /** The turns of this link that this person says are done. */
    public Set<UUID> doneBy(PersonId person, Link link) {
        return entities.createQuery("select f from Finish f where f.link = :link and f.person = :person", Finish.class)
                .setParameter("link", link.id())
                .setParameter("person", person.value())
                .getResultStream()
                .map(Finish::turn)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * "We have done this", for oneself. Saying it twice changes nothing.
     *
     * @return false where no such step is open for this person
     */
    public boolean finish(PersonId person, UUID id, Instant now) {
        for (Link link : links.of(person)) {
            for (Turn turn : open(link, now)) {
                if (turn.id().equals(id)) {
                    say(person, link, turn, now);
                    return true;
                }
            }
        }
        return false;
    }

    private void say(PersonId person, Link link, Turn turn, Instant now) {
        if (!doneBy(person, link).contains(turn.id())) {
            entities.persist(new Finish(randomness.id(), link, turn, person).at(now));
            entities.flush();
        }
    }
}
