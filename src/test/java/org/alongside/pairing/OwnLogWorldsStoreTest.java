package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.PersonId;
import org.alongside.pairing.Revocations.Act;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.junit.jupiter.api.DisplayName;

/** Two worlds: in one Ana does something private, in the other she does not. Rashid's own log is the same in both. */
class OwnLogWorldsStoreTest {

    private static final String NOTHING = "";

    /** Everything that Revocations knows, an ended link and starting empty among it; and that nothing was done. */
    private static Map<String, Act> acts() {
        Map<String, Act> acts = new TreeMap<>(Revocations.REVOKING);
        acts.putAll(Revocations.OTHERS);
        acts.put(NOTHING, (house, who, link, now) -> {});
        return acts;
    }

    private static List<String> log(EntityManager entities, PersonId whose, Instant now) {
        return TestIdentity.over(entities).house().get(OwnLog.class).of(whose, now).stream()
                .map(line -> line.day() + " " + line.device() + " " + line.kind() + " " + line.times())
                .toList();
    }

    /** What Rashid reads after Ana did this, and after the next opening moment. */
    private static List<String> world(Database database, Act act) {
        List<String> read = new ArrayList<>();
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Wiring house = new Wiring(entities, days(0));
            house.get(Pins.class).choose(two.ana, "a hash", days(0));
            house.get(Pins.class).choose(two.rashid, "a hash", days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            act.by(house, two.ana, link, moment.minusSeconds(30));
            two.openings.openDue(moment);
            read.addAll(log(entities, two.rashid, moment));
        });
        return read;
    }

    @StoreTest
    @DisplayName("INV-02 IDENTITY-52 whatever the other does, one's own log reads as if they had done nothing")
    void sameInBoth(Database database) {
        Map<String, List<String>> worlds = new TreeMap<>();
        acts().forEach((name, act) -> worlds.put(name, world(database, act)));
        List<String> without = worlds.get(NOTHING);
        assertNotEquals(List.of(), without, "he has a log");
        worlds.forEach((name, read) -> assertEquals(without, read, name));
    }

    @StoreTest
    @DisplayName("INV-02 IDENTITY-52 sabotage: an act that leaves a line with the other is seen")
    void sabotage(Database database) {
        Act telling =
                (house, who, link, now) -> house.get(OwnLog.class).write(link.partnerOf(who), OwnLogKind.STAFF, now);
        assertNotEquals(world(database, acts().get(NOTHING)), world(database, telling));
    }
}
