package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.LOOK;
import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.HeardLog;
import org.alongside.support.StoreTest;
import org.alongside.vault.Tampering;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;
import org.junit.jupiter.api.DisplayName;

/** A word on a step counts as not now when its row is missing, older, cut or changed: no step opens by it. */
class YesFailsClosedStoreTest {

    /** Each way to harm the row of a word, which once was as {@code then} tells. */
    private static final List<BiConsumer<Tampering, Tampering.Then>> HARMS = List.of(
            (row, then) -> row.takeAway(),
            (row, then) -> row.putBack(then),
            (row, then) -> row.putBackValue(then),
            (row, then) -> row.cut(),
            (row, then) -> row.flipBit(),
            (row, then) -> row.takeAwayMarks("vault_key"),
            (row, then) -> row.takeAwayKey("vault_key"));

    @StoreTest
    @DisplayName("PAIRING-14 Q-S17 INV-14 a yes that was taken back stays so, though its row of before is put back")
    void takenBack(Database database) {
        IntStream.range(0, HARMS.size())
                .forEach(harm -> database.rolledBack(entities -> {
                    TwoPeople two = new TwoPeople(entities);
                    Link link = bothSayYes(two);
                    Tampering row = new Tampering(entities, "pairing_yes.answer", two.ana);
                    Tampering.Then yes = row.now();
                    two.yeses.takeBack(two.ana, link, LOOK.uuid(), days(0));
                    HARMS.get(harm).accept(row, yes);
                    assertEquals(Set.of(), standing(two, two.ana, link), "harm " + harm);
                    assertEquals(List.of(), opensAtTheNextMoment(two, link), "harm " + harm);
                }));
    }

    @StoreTest
    @DisplayName("PAIRING-14 Q-S17 INV-15 a broken word stands no more, says nothing to the other, and is said again")
    void saidAgain(Database database) {
        IntStream.range(0, HARMS.size())
                .filter(harm -> harm != 6)
                .forEach(harm -> database.rolledBack(entities -> {
                    TwoPeople two = new TwoPeople(entities);
                    Link link = bothSayYes(two);
                    Tampering row = new Tampering(entities, "pairing_yes.answer", two.ana);
                    Tampering.Then older = row.now();
                    two.sayYes(two.ana, link, days(0));
                    HARMS.get(harm).accept(row, older);
                    assertEquals(Set.of(), standing(two, two.ana, link), "harm " + harm);
                    assertEquals(Set.of(LOOK.uuid()), standing(two, two.rashid, link), "his own word is as it was");
                    two.sayYes(two.ana, link, days(0));
                    entities.clear();
                    assertEquals(Set.of(LOOK.uuid()), standing(two, two.ana, link), "harm " + harm);
                }));
    }

    @StoreTest
    @DisplayName("PAIRING-14 VAULT-12 a list is one: a word that was not said again with the others counts with them")
    void wholeList(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            UUID other = new UUID(6, 6);
            try (var heard = new HeardLog("org.alongside.vault.state")) {
                two.yeses.keep(two.ana, link, Map.of(LOOK.uuid(), true, other, true), days(0));
                two.yeses.takeBack(two.ana, link, other, days(0));
                entities.clear();
                assertEquals(Set.of(LOOK.uuid()), standing(two, two.ana, link));
                assertEquals(List.of(), heard.lines());
            }
        });
    }

    @StoreTest
    @DisplayName("PAIRING-14 VAULT-12 words on two links have a mark each")
    void twoLinks(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            two.sayYes(two.ana, link, days(0));
            Link another = anotherOf(two);
            two.sayYes(two.ana, another, days(0));
            two.yeses.takeBack(two.ana, another, LOOK.uuid(), days(0));
            entities.clear();
            assertEquals(Set.of(LOOK.uuid()), standing(two, two.ana, link));
            assertEquals(Set.of(), standing(two, two.ana, another));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-14 VAULT-12 without its mark the older yes would stand: the guard can fail")
    void withoutMark(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            var unguarded = new SealedShape<>(Yes.class, Yes::new, Yeses.SHAPE.codec(), Yeses.SHAPE.none());
            var words = new SealedStore<>(entities, two.vault, new Randomness(), unguarded);
            SealedKey key = SealedKey.of(two.ana).with("link", link.id()).with("step", LOOK.uuid());
            words.change(key, before -> new Yeses.YesWord(Optional.of(days(0))));
            Tampering row = new Tampering(entities, "pairing_yes.answer", two.ana);
            Tampering.Then yes = row.now();
            words.change(key, before -> Yeses.SHAPE.none());
            row.putBack(yes);
            assertEquals(Optional.of(days(0)), words.read(key).given());
        });
    }

    private static Link bothSayYes(TwoPeople two) {
        Link link = two.ready(days(0));
        two.sayYes(two.ana, link, days(0));
        two.sayYes(two.rashid, link, days(0));
        return link;
    }

    private static Set<UUID> standing(TwoPeople two, PersonId person, Link link) {
        return two.yeses.standing(person, link, days(0));
    }

    private static List<UUID> opensAtTheNextMoment(TwoPeople two, Link link) {
        Instant moment = two.nextMoment(link, days(0));
        two.entities.clear();
        two.openings.run(moment);
        return two.openSteps(two.rashid, link, moment);
    }

    private static Link anotherOf(TwoPeople two) {
        two.entities
                .createNativeQuery("insert into pairing_link (id, inviter, joiner, state, moves, changed_at)"
                        + " values (?1, ?2, ?3, 'LINKED', 2, ?4)")
                .setParameter(1, new UUID(4, 4))
                .setParameter(2, two.ana.value())
                .setParameter(3, new UUID(5, 5))
                .setParameter(4, days(0).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return two.entities.find(Link.class, new UUID(4, 4));
    }
}
