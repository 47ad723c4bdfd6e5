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
import java.util.stream.Stream;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** The open steps of a link, and each one's own "we have done this". */
@Dependent
@Transactional
public class Turns {

    private final EntityManager entities;
    private final Links links;
    private final Randomness randomness;
    private final SealedStore<Finish, FinishWord> words;

    @Inject
    public Turns(EntityManager entities, Links links, Vault vault, Randomness randomness) {
        this.entities = entities;
        this.links = links;
        this.randomness = randomness;
        this.words = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    /** @param said when somebody said for themselves that it is done; empty where they have not */
    public record FinishWord(Optional<Instant> said) {

        private static final FinishWord NOT_YET = new FinishWord(Optional.empty());
    }

    static final SealedShape<Finish, FinishWord> SHAPE =
            new SealedShape<>(Finish.class, Finish::new, Codec.of(FinishWord.class, 64), FinishWord.NOT_YET);

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
        return words.openAll(SealedKey.of(person).with("link", link.id())).stream()
                .filter(word -> word.value().said().isPresent())
                .map(word -> word.row().turn())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * "We have done this", for oneself. Saying it twice changes nothing.
     *
     * @return false where no such step is open for this person
     */
    public boolean finish(PersonId person, UUID id, Instant now) {
        Optional<Turn> turn =
                open(person, id, now).filter(found -> links.hold(found.link()).isAlive());
        turn.ifPresent(found -> words.change(
                key(person, found), before -> before.said().isPresent() ? before : new FinishWord(Optional.of(now))));
        return turn.isPresent();
    }

    /** A step has opened: both have a row about it from now on, so that none tells by being there who said done. */
    void begin(Link link, UUID step, Instant moment) {
        Turn turn = new Turn(randomness.id(), link.id(), step, moment);
        entities.persist(turn);
        Stream.of(link.inviter(), link.joiner())
                .map(person -> key(person, turn))
                .forEach(key -> words.write(key, words.first(key), FinishWord.NOT_YET));
    }

    private static SealedKey key(PersonId person, Turn turn) {
        return SealedKey.of(person).with("link", turn.link()).with("turn", turn.id());
    }
}
