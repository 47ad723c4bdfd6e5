package org.alongside.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.kernel.PersonId;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Safety;
import org.alongside.safety.policy.DoorBook;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.junit.jupiter.api.DisplayName;

/**
 * What becomes of doors that somebody closed who then leaves. They stay closed as long as there is anybody whose doors
 * they are: through the seven days, after coming back, and after starting empty. They go with the account and its key,
 * because a mark that outlived it would tell that this person was here and what they closed; and whoever begins anew
 * has nothing open for two, so that no door is needed to keep it shut.
 */
class LeaversDoorsStoreTest {

    private static final UUID STEP = TwoPeople.LOOK.uuid();

    @StoreTest
    @DisplayName("INV-34 IDENTITY-19 a closed door stays closed in the seven days of leaving, and after coming back")
    void comesBack(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Wiring house = new Wiring(entities, TwoPeople.days(1));
            String code = closesBoth(two, house);
            Departures departures = house.get(Departures.class);
            departures.ask(two.rashid, TwoPeople.days(1));
            assertClosed(two, house, code);
            departures.comeBack(two.rashid);
            entities.flush();
            assertClosed(two, house, code);
        });
    }

    @StoreTest
    @DisplayName("INV-34 INV-55 a closed door stays closed for whoever starts empty, and when that is over for good")
    void startsEmpty(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            TestIdentity.over(entities).pins().choose(two.rashid, "a hash", TwoPeople.days(0));
            Wiring house = new Wiring(entities, TwoPeople.days(1));
            String code = closesBoth(two, house);
            house.get(FreshStarts.class).start(two.rashid, Optional.empty(), TwoPeople.days(1));
            assertClosed(two, house, code);
            house.get(FreshStarts.class).letGo(two.rashid, TwoPeople.days(9));
            assertClosed(two, house, code);
        });
    }

    @StoreTest
    @DisplayName(
            "INV-34 INV-37 a closed door goes with the account that closed it; whoever begins anew has no link, and"
                    + " nothing for two is open to them")
    void leaves(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Wiring house = new Wiring(entities, TwoPeople.days(1));
            String code = closesBoth(two, house);
            house.get(Departures.class).erase(two.rashid, TwoPeople.days(1));
            assertTrue(house.get(ClosedDoors.class).of(two.rashid).closed().isEmpty());
            PersonId anew = TestIdentity.over(entities).welcomed("Rashid");
            assertEquals(JoinOutcome.READY, two.joining.look(anew, code, TwoPeople.days(2)));
            assertTrue(two.links.of(anew).isEmpty());
            assertFalse(house.get(Safety.class).gateAnswered(anew, TwoPeople.days(2)));
        });
    }

    /** Both kinds: one to a step, and one to the codes of the other. @return a code of hers that is open */
    private static String closesBoth(TwoPeople two, Wiring house) {
        house.get(ClosedDoors.class).notThisOne(two.rashid, STEP, Optional.empty(), Set.of());
        String code = two.code(two.ana, TwoPeople.days(0));
        two.entities
                .createNativeQuery("insert into pairing_link_event (id, link, number, move, person, happened_at)"
                        + " select id, id, 99, 'PLEASE_DO_NOT_ASK', cast(?1 as varchar(36)), changed_at"
                        + " from pairing_link where inviter = ?2")
                .setParameter(1, two.rashid.value().toString())
                .setParameter(2, two.ana.value())
                .executeUpdate();
        two.entities.flush();
        assertClosed(two, house, code);
        return code;
    }

    private static void assertClosed(TwoPeople two, Wiring house, String code) {
        DoorBook book = house.get(ClosedDoors.class).of(two.rashid);
        assertTrue(book.isClosed(STEP) && !book.all(), "this door, and not each in doubt");
        assertEquals(JoinOutcome.NO_SUCH_CODE, two.joining.look(two.rashid, code, TwoPeople.days(2)));
    }
}
