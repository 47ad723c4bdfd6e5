package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.Side;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;

/** Keeps a person's own words on the joint steps of a link. A word on somebody else's behalf cannot be said (INV-18). */
@Dependent
@Transactional
public class Yeses {

    private final EntityManager entities;
    private final Vault vault;
    private final Randomness randomness;

    @Inject
    public Yeses(EntityManager entities, Vault vault, Randomness randomness) {
        this.entities = entities;
        this.vault = vault;
        this.randomness = randomness;
    }

    /**
     * Keeps what this person says now to every step on the list. A yes counts from now; whatever is not a yes is taken
     * back at once.
     *
     * @param said step to yes (true) or not now
     */
    public void keep(PersonId person, Link link, Map<UUID, Boolean> said, Instant now) {
        if (!link.isAlive() || !link.has(person)) {
            throw new IllegalArgumentException("not a living link of this person");
        }
        Map<UUID, Yes> rows = rows(person, link, LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Yes::step, Function.identity()));
        said.forEach((step, yes) -> {
            Yes row = rows.get(step);
            boolean isNew = row == null;
            row = isNew ? new Yes(randomness.id(), link, person, step) : row;
            row.become(vault.seal(person, row.nextPlace(), text(yes ? Optional.of(now) : Optional.empty())));
            if (isNew) {
                entities.persist(row);
            }
        });
        entities.flush();
    }

    /** Takes back a yes, as a closed door does. */
    public void takeBack(PersonId person, Link link, UUID step, Instant now) {
        keep(person, link, Map.of(step, false), now);
    }

    /** The steps to which this person's yes stands now, and is not used up by a step that has opened since. */
    public Set<UUID> standing(PersonId person, Link link, Instant now) {
        return given(person, link).entrySet().stream()
                .filter(yes -> Side.stands(yes.getValue(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When each yes was given; without those that a step has answered by opening. */
    Map<UUID, Instant> given(PersonId person, Link link) {
        Map<UUID, Instant> opened = lastOpened(link);
        Map<UUID, Instant> given = new HashMap<>();
        for (Yes row : rows(person, link, LockModeType.NONE)) {
            parse(vault.open(person, row.place(), row.answer()))
                    .filter(at -> at.isAfter(opened.getOrDefault(row.step(), Instant.MIN)))
                    .ifPresent(at -> given.put(row.step(), at));
        }
        return given;
    }

    private Map<UUID, Instant> lastOpened(Link link) {
        Map<UUID, Instant> opened = new HashMap<>();
        entities.createQuery("select t from Turn t where t.link = :link", Turn.class)
                .setParameter("link", link.id())
                .getResultList()
                .forEach(turn -> opened.merge(turn.step(), turn.openedAt(), (a, b) -> a.isAfter(b) ? a : b));
        return opened;
    }

    private List<Yes> rows(PersonId person, Link link, LockModeType lock) {
        return entities.createQuery("select y from Yes y where y.link = :link and y.person = :person", Yes.class)
                .setParameter("link", link.id())
                .setParameter("person", person.value())
                .setLockMode(lock)
                .getResultList();
    }

    /** 13 characters, for a yes and for not now alike. */
    private static String text(Optional<Instant> given) {
        return (given.isPresent() ? "y" : "-")
                + String.format("%012d", given.orElse(Instant.EPOCH).getEpochSecond());
    }

    private static Optional<Instant> parse(String text) {
        return text.startsWith("y")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(1))))
                : Optional.empty();
    }
}
