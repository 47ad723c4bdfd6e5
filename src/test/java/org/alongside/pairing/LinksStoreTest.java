package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.CodeOutcome.CodeMade;
import org.alongside.pairing.CodeOutcome.CodeRefusal;
import org.alongside.pairing.CodeOutcome.CodeRefused;
import org.alongside.pairing.policy.LinkRefusal;
import org.alongside.pairing.policy.LinkState;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.seal.Owner;
import org.junit.jupiter.api.DisplayName;

class LinksStoreTest {

    @StoreTest
    @DisplayName("AUD-M13 IDENTITY-44 from whoever has a living link rows of learners are kept, and from nobody else")
    void barrier(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            OwnLinkBarrier barrier = new OwnLinkBarrier(two.links);
            assertFalse(barrier.keepsFrom(two.ana) || barrier.keepsFrom(two.rashid));
            Link link = two.linked(TwoPeople.days(0));
            assertTrue(barrier.keepsFrom(two.ana) && barrier.keepsFrom(two.rashid));
            two.links.end(two.ana, link.id(), TwoPeople.days(1));
            assertFalse(barrier.keepsFrom(two.ana) || barrier.keepsFrom(two.rashid));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-5 INV-32 a code links two people once, within thirty days, its letters lie nowhere")
    void codeLinks(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            String code = two.code(two.ana, days(0));
            assertEquals(JoinOutcome.READY, two.joining.look(two.rashid, code.toLowerCase(), days(29)));
            assertEquals(JoinOutcome.JOINED, two.joining.join(TestProofs.of(two.rashid), code, days(29)));
            entities.clear();
            Link link = two.links.of(two.rashid).get(0);
            assertEquals(two.ana, link.partnerOf(two.rashid));
            assertEquals(two.rashid, link.partnerOf(two.ana));
            assertEquals(LinkState.LINKED, two.links.replayed(link.id()));
            String hash =
                    (String) entities.createNativeQuery("select code_hash from pairing_invitation where link = ?1")
                            .setParameter(1, link.id())
                            .getSingleResult();
            assertTrue(hash.matches("[0-9a-f]{64}"));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-6 INV-31 unknown, used, taken back and run out get one reply, one's own code gets its own")
    void oneReply(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            String back = two.code(two.ana, days(0));
            assertEquals(JoinOutcome.OWN_CODE, two.joining.join(TestProofs.of(two.ana), back, days(0)));
            two.invitations.takeBack(two.ana, days(1));
            String out = two.code(two.ana, days(2));
            String used = two.code(two.rashid, days(40));
            assertEquals(JoinOutcome.JOINED, two.joining.join(TestProofs.of(two.ana), used, days(40)));
            for (String code : List.of(back, out, used, "BCDF-GHJK-LMNP-QRST-VWXZ", "not a code", "")) {
                assertEquals(
                        JoinOutcome.NO_SUCH_CODE, two.joining.join(TestProofs.of(two.rashid), code, days(41)), code);
            }
        });
    }

    @StoreTest
    @DisplayName(
            "PAIRING-6 after ten wrong codes within the hour even a good one gets no look, and after the hour it does")
    void manyTries(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            String good = two.code(two.ana, days(0));
            for (int i = 0; i < CodeTries.MOST; i++) {
                assertEquals(JoinOutcome.NO_SUCH_CODE, two.joining.look(two.rashid, "wrong", days(0)));
            }
            assertEquals(JoinOutcome.TOO_MANY_TRIES, two.joining.join(TestProofs.of(two.rashid), good, days(0)));
            Instant later = days(0).plus(CodeTries.WITHIN);
            assertEquals(JoinOutcome.JOINED, two.joining.join(TestProofs.of(two.rashid), good, later));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-5 INV-30 one open code each, three within twelve months, whatever became of them")
    void threeCodes(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            two.code(two.ana, days(0));
            assertEquals(
                    new CodeRefused(CodeRefusal.ONE_IS_OPEN), two.invitations.make(TestProofs.of(two.ana), days(1)));
            two.invitations.takeBack(two.ana, days(1));
            two.code(two.ana, days(2));
            two.code(two.ana, days(40));
            two.invitations.takeBack(two.ana, days(41));
            assertEquals(
                    new CodeRefused(CodeRefusal.THREE_IN_TWELVE_MONTHS),
                    two.invitations.make(TestProofs.of(two.ana), days(42)));
            assertInstanceOf(CodeMade.class, two.invitations.make(TestProofs.of(two.ana), days(366)));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-6 INV-31 a look leaves no trace: nothing of the inviter's changes by it")
    void look(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            String code = two.code(two.ana, days(0));
            List<?> before = rows(entities, "pairing_link_event", "pairing_invitation", "pairing_link");
            two.joining.look(two.rashid, code, days(1));
            two.joining.inviterBehind(code, days(1));
            assertEquals(
                    before.toString(),
                    rows(entities, "pairing_link_event", "pairing_invitation", "pairing_link")
                            .toString());
        });
    }

    private static List<?> rows(jakarta.persistence.EntityManager entities, String... tables) {
        entities.flush();
        return java.util.Arrays.stream(tables)
                .flatMap(table -> ((List<?>) entities.createNativeQuery("select * from " + table + " order by id")
                                .getResultList())
                        .stream())
                .map(row -> java.util.Arrays.deepToString((Object[]) row))
                .toList();
    }

    @StoreTest
    @DisplayName(
            "PAIRING-7 PAIRING-8 INV-09 INV-26 whoever joined may end, it is final, and thirty days lie before the next")
    void end(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            two.sayYes(two.ana, link, days(0));
            assertTrue(two.links.end(two.rashid, link.id(), days(1)).isMove());
            entities.clear();
            assertEquals(List.of(), two.links.of(two.ana));
            assertTrue(two.links.endedLately(two.ana, days(2)) && two.links.endedLately(two.rashid, days(2)));
            assertEquals(LinkState.ENDED, two.links.replayed(link.id()));
            assertEquals(
                    Optional.of(LinkRefusal.IT_HAS_ENDED),
                    two.links.end(two.ana, link.id(), days(2)).refusal());
            assertEquals(
                    0L,
                    ((Number) entities.createNativeQuery("select count(*) from pairing_yes where link = ?1")
                                    .setParameter(1, link.id())
                                    .getSingleResult())
                            .longValue());
            String again = two.code(two.rashid, days(3));
            assertEquals(JoinOutcome.TOO_SOON, two.joining.join(TestProofs.of(two.ana), again, days(30)));
            assertEquals(JoinOutcome.JOINED, two.joining.join(TestProofs.of(two.ana), again, days(31)));
        });
    }

    @StoreTest
    @DisplayName(
            "RV-D5 PAIRING-6 a door that one of two has closed to the other is shut both ways, as if no code were there")
    void closedDoor(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            String first = two.code(two.ana, days(0));
            entities.createNativeQuery("insert into pairing_link_event (id, link, number, move, person, happened_at)"
                            + " select id, id, 99, 'PLEASE_DO_NOT_ASK', cast(?1 as varchar(36)), changed_at"
                            + " from pairing_link where inviter = ?2")
                    .setParameter(1, two.rashid.value().toString())
                    .setParameter(2, two.ana.value())
                    .executeUpdate();
            assertEquals(JoinOutcome.NO_SUCH_CODE, two.joining.look(two.rashid, first, days(1)));
            assertEquals(JoinOutcome.NO_SUCH_CODE, two.joining.join(TestProofs.of(two.rashid), first, days(1)));
            String other = two.code(two.rashid, days(1));
            assertEquals(JoinOutcome.NO_SUCH_CODE, two.joining.join(TestProofs.of(two.ana), other, days(1)));
            entities.createNativeQuery("delete from pairing_link_event where number = 99")
                    .executeUpdate();
            assertEquals(
                    JoinOutcome.JOINED,
                    two.joining.join(TestProofs.of(two.rashid), first, days(1)),
                    "the door alone kept it");
        });
    }

    @StoreTest
    @DisplayName("PAIRING-8 INV-18 a stranger neither finds nor ends a link, and linked twice is refused")
    void stranger(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            org.alongside.kernel.PersonId mika =
                    org.alongside.identity.TestIdentity.over(entities).welcomed("Mika");
            assertEquals(Optional.empty(), two.links.of(mika, link.id()));
            assertEquals(
                    Optional.of(LinkRefusal.NOT_YOURS_TO_DO),
                    two.links.end(mika, link.id(), days(1)).refusal());
            assertFalse(two.links.of(two.ana, UUID.randomUUID()).isPresent());
            String second = two.code(two.rashid, days(1));
            assertEquals(JoinOutcome.LINKED_ALREADY, two.joining.join(TestProofs.of(two.ana), second, days(1)));
        });
    }

    @StoreTest
    @DisplayName(
            "PAIRING-9 PAIRING-8 the switch is its owner's, sealed in one length, who leaves ends the link for both")
    void switchAndLeaving(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            two.switches.rest(two.ana);
            assertTrue(two.switches.isResting(two.ana));
            assertFalse(two.switches.isResting(two.rashid));
            assertEquals(
                    1,
                    entities.createNativeQuery("select distinct octet_length(state) from pairing_switch")
                            .getResultList()
                            .size());
            two.data.erase(two.ana, days(1));
            assertEquals(List.of(), two.links.of(two.rashid));
            assertEquals(LinkState.ENDED, two.links.replayed(link.id()));
            assertTrue(two.links.endedLately(two.rashid, days(2)));
            assertFalse(two.links.endedLately(two.ana, days(2)));
        });
    }

    @StoreTest
    @DisplayName("INV-55 who starts empty has a switch that rests, and undoing does not open it")
    void startedEmpty(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            two.linked(days(0));
            Shelf shelf = new Shelf(two.ana, new UUID(7, 7), days(1));
            Owner place = Owner.of(new PersonId(new UUID(8, 8)));
            two.vault.setAside(Owner.of(two.ana), place);
            two.data.setAside(shelf);
            two.switches.open(two.ana, days(7));
            assertTrue(two.switches.isResting(two.ana));
            two.vault.bringBack(Owner.of(two.ana), place);
            two.data.bringBack(shelf, days(7));
            assertTrue(two.switches.isResting(two.ana));
            assertFalse(two.switches.isResting(two.rashid));
            two.switches.open(two.ana, days(8));
            assertFalse(two.switches.isResting(two.ana));
        });
    }
}
