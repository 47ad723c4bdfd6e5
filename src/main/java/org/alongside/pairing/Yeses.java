package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.JointStep;
import org.alongside.identity.access.NotHere;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.policy.Side;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedList;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;
import org.alongside.vault.state.SealedStore.OpenRow;

/**
 * Keeps a person's own words on the joint steps of a link. A word on somebody else's behalf cannot be said (INV-18). A
 * word whose row is missing, older than it was, cut or changed counts as not now.
 */
@Dependent
@Transactional
public class Yeses {

    /** @param given when a yes was given; empty for not now */
    public record YesWord(Optional<Instant> given) {

        private static final YesWord NOT_NOW = new YesWord(Optional.empty());

        private static YesWord parse(String text) {
            return new YesWord(
                    text.startsWith("y")
                            ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(1))))
                            : Optional.empty());
        }
    }

    static final SealedShape<Yes, YesWord> SHAPE = new SealedShape<>(
                    Yes.class, Yes::new, Codec.of(YesWord.class, 64).readingOlder(YesWord::parse), YesWord.NOT_NOW)
            .protective(YesWord.NOT_NOW);

    private final EntityManager entities;
    private final SealedList<Yes, YesWord> words;
    private final Links links;
    private final JointList steps;

    @Inject
    public Yeses(EntityManager entities, Vault vault, Randomness randomness, Links links, JointList steps) {
        this.entities = entities;
        this.links = links;
        this.steps = steps;
        this.words = new SealedStore<>(entities, vault, randomness, SHAPE).listsAbout("link");
    }

    /**
     * Keeps what this person says now to steps on the list. A yes counts from now; whatever is not a yes is taken back
     * at once. Every step of the list then has a row, also where nothing was said to it.
     *
     * @param said step to yes (true) or not now
     * @throws NotHere where the link has ended in the meantime
     */
    public void keep(PersonId person, Link link, Map<UUID, Boolean> said, Instant now) {
        Link held = links.hold(link.id());
        if (!held.has(person)) {
            throw new IllegalArgumentException("not a link of this person");
        }
        if (!held.isAlive()) {
            throw new NotHere();
        }
        write(person, held, said, now);
    }

    /** Not now, to every step of the list, in a link that has just begun. */
    void begin(PersonId person, Link link, Instant now) {
        write(person, link, Map.of(), now);
    }

    private void write(PersonId person, Link link, Map<UUID, Boolean> said, Instant now) {
        SealedKey all = SealedKey.of(person).with("link", link.id());
        Map<UUID, OpenRow<Yes, YesWord>> list = new LinkedHashMap<>();
        words.lock(all).forEach(word -> list.put(word.row().step(), word));
        Stream.concat(steps.all().stream().map(JointStep::uuid), said.keySet().stream())
                .forEach(step -> list.computeIfAbsent(
                        step, id -> new OpenRow<>(words.first(all.with("step", id)), YesWord.NOT_NOW)));
        said.forEach((step, yes) -> list.put(
                step, new OpenRow<>(list.get(step).row(), yes ? new YesWord(Optional.of(now)) : YesWord.NOT_NOW)));
        words.write(all, list.values());
    }

    /** Takes back a yes, as a closed door does. */
    public void takeBack(PersonId person, Link link, UUID step, Instant now) {
        keep(person, link, Map.of(step, false), now);
    }

    /** The steps to which this person's yes stands now, and is not used up by a step that has opened since. */
    public Set<UUID> standing(PersonId person, Link link, Instant now) {
        return given(List.of(person), link, turnsOf(link)).get(person).entrySet().stream()
                .filter(yes -> Side.stands(yes.getValue(), now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * When each of these people gave each of their yeses; without those that a step has answered by opening.
     *
     * @param turns all of the link
     */
    Map<PersonId, Map<UUID, Instant>> given(Collection<PersonId> people, Link link, List<Turn> turns) {
        Map<UUID, Instant> opened = new HashMap<>();
        turns.forEach(turn -> opened.merge(turn.step(), turn.openedAt(), (a, b) -> a.isAfter(b) ? a : b));
        Map<PersonId, Map<UUID, Instant>> given = new HashMap<>();
        words.readAll(people, link.id()).forEach((person, own) -> given.put(person, given(own, opened)));
        return given;
    }

    private static Map<UUID, Instant> given(List<OpenRow<Yes, YesWord>> words, Map<UUID, Instant> opened) {
        Map<UUID, Instant> given = new HashMap<>();
        for (OpenRow<Yes, YesWord> word : words) {
            UUID step = word.row().step();
            word.value()
                    .given()
                    .filter(at -> at.isAfter(opened.getOrDefault(step, Instant.MIN)))
                    .ifPresent(at -> given.put(step, at));
        }
        return given;
    }

    private List<Turn> turnsOf(Link link) {
        return entities.createQuery("select t from Turn t where t.link = :link", Turn.class)
                .setParameter("link", link.id())
                .getResultList();
    }
}
