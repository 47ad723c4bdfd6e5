package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.LOOK;
import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.safety.TestSafety;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/**
 * A thief of the database who has no key: between two worlds that differ in a hold, a rest, a door, a yes or a done of
 * one person, all tables read alike, but for ids and chance. Sealed values are as many, and as long.
 */
class ClearColumnsStoreTest {

    /** What tells nothing but whose it is: drawn by chance, or read with a key alone. */
    private static final Set<ColumnKind> MASKED =
            EnumSet.of(ColumnKind.ID, ColumnKind.REFERENCE, ColumnKind.HASH, ColumnKind.PROTOCOL);

    /** Moments are drawn from the link's id, which is another in each world. */
    private static final Set<String> DRAWN_FROM_AN_ID =
            Set.of("pairing_link.next_moment_at", "pairing_turn.opened_at", "pairing_turn.closes_at");

    /** What Ana does alone, once or again and again, that nobody is to know. */
    private static final Map<String, BiConsumer<TwoPeople, Link>> PRIVATE = new LinkedHashMap<>();

    static {
        PRIVATE.put("rests", (two, link) -> two.switches.rest(two.ana));
        PRIVATE.put("rests and opens", (two, link) -> {
            two.switches.rest(two.ana);
            two.switches.open(two.ana, days(1));
        });
        PRIVATE.put("holds by a tap", (two, link) -> two.protection.holds.raise(two.ana, days(1)));
        PRIVATE.put("answers a yes", (two, link) -> two.protection.gates.answer(two.ana, TestSafety.ONE_YES, days(1)));
        PRIVATE.put(
                "answers six times no",
                (two, link) -> two.protection.gates.answer(two.ana, TestSafety.ALL_NO, days(1)));
        PRIVATE.put("deletes the answers", (two, link) -> {
            two.protection.gates.answer(two.ana, TestSafety.ONE_YES, days(1));
            two.protection.gates.deleteAnswers(two.ana);
        });
        PRIVATE.put("chooses and lifts", (two, link) -> {
            two.protection.holds.raise(two.ana, days(1));
            two.protection.holds.choose(two.ana, HoldChoice.SMALLEST_STAYS, days(1));
            two.protection.holds.lift(two.ana, Optional.empty(), days(5));
        });
        PRIVATE.put("closes a door, and takes back the yes", (two, link) -> {
            two.protection.doors.notThisOne(two.ana, LOOK.uuid(), Optional.empty(), Set.of());
            two.yeses.takeBack(two.ana, link, LOOK.uuid(), days(1));
        });
        PRIVATE.put("reopens it", (two, link) -> {
            two.protection.doors.notThisOne(two.ana, LOOK.uuid(), Optional.empty(), Set.of());
            two.protection.doors.reopen(two.ana, LOOK.uuid());
        });
        PRIVATE.put("says yes", (two, link) -> two.sayYes(two.ana, link, days(1)));
    }

    @StoreTest
    @DisplayName(
            "AUD-M7 SAFETY-7 PAIRING-9 PAIRING-21 INV-07 no table tells who holds, rests, closed a door or said yes")
    void alike(Database database) {
        BiConsumer<TwoPeople, Link> linked = (two, link) -> {};
        Map<String, List<String>> quiet = clear(database, linked);
        assertTrue(quiet.get("safety.hold").size() == 2, "both have one");
        PRIVATE.forEach((name, act) -> assertEquals(quiet, clear(database, act), name));
    }

    @StoreTest
    @DisplayName("AUD-M7 PAIRING-10 PAIRING-21 no table tells which of the two said that an open step is done")
    void done(Database database) {
        BiConsumer<TwoPeople, Link> opens = ClearColumnsStoreTest::open;
        Map<String, List<String>> open = clear(database, opens);
        assertEquals(2, open.get("pairing_finish").size());
        assertEquals(open, clear(database, opens.andThen((two, link) -> {
            Instant moment = two.nextMoment(link, days(0));
            two.turns.open(link, moment).forEach(turn -> assertTrue(two.turns.finish(two.ana, turn.id(), moment)));
            assertEquals(1, two.turns.doneBy(two.ana, link).size());
        })));
    }

    private static void open(TwoPeople two, Link link) {
        Instant moment = two.nextMoment(link, days(0));
        two.sayYes(two.ana, link, moment.minusSeconds(60));
        two.sayYes(two.rashid, link, moment.minusSeconds(60));
        assertEquals(1, two.openings.openDue(moment));
    }

    @StoreTest
    @DisplayName("AUD-M7 SAFETY-20 with the first PIN the rows are there, for somebody without a link too")
    void firstPin(Database database) {
        BiConsumer<TwoPeople, Link> pin = (two, link) -> {
            two.protection.forget(two.ana);
            two.entities.clear();
        };
        BiConsumer<TwoPeople, Link> begun = pin.andThen((two, link) -> two.protection.safety.begin(List.of(two.ana)));
        Map<String, List<String>> chosen = clear(database, begun);
        for (String act : List.of("holds by a tap", "answers a yes", "closes a door, and takes back the yes")) {
            assertEquals(chosen, clear(database, begun.andThen(PRIVATE.get(act))), act);
        }
        assertNotEquals(
                clear(database, pin),
                clear(database, pin.andThen(PRIVATE.get("holds by a tap"))),
                "without them a tap is seen: the guard can fail");
    }

    @StoreTest
    @DisplayName("AUD-M7 a count that moves with its own act is seen: the guard can fail")
    void sabotage(Database database) {
        Map<String, List<String>> rested = clear(database, PRIVATE.get("rests"));
        Map<String, List<String>> counted = clear(
                database,
                PRIVATE.get("rests")
                        .andThen((two, link) -> two.entities
                                .createNativeQuery("update pairing_link set moves = moves + 1 where id = ?1")
                                .setParameter(1, link.id())
                                .executeUpdate()));
        assertNotEquals(rested, counted);
    }

    /** Two who are ready, and then this; every row that stands in any table afterwards and did not before. */
    private static Map<String, List<String>> clear(Database database, BiConsumer<TwoPeople, Link> act) {
        Map<String, List<String>> rows = new TreeMap<>();
        database.rolledBack(entities -> {
            Map<String, List<String>> before = rows(entities);
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            act.accept(two, link);
            entities.flush();
            Map<String, List<String>> after = rows(entities);
            after.forEach((table, all) -> {
                List<String> more = new ArrayList<>(all);
                before.get(table).forEach(more::remove);
                rows.put(table, more);
            });
        });
        return rows;
    }

    /** By table: what a reader without a key sees of each row, in order. */
    private static Map<String, List<String>> rows(EntityManager entities) {
        Map<String, List<ColumnNote>> tables = ColumnLists.all().stream()
                .collect(Collectors.groupingBy(ColumnNote::table, TreeMap::new, Collectors.toList()));
        Map<String, List<String>> rows = new TreeMap<>();
        tables.forEach((table, columns) -> {
            String shown =
                    columns.stream().map(ClearColumnsStoreTest::shown).collect(Collectors.joining(" || ' ' || "));
            rows.put(
                    table,
                    entities.createNativeQuery("select " + shown + " from " + table).getResultList().stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        });
        return rows;
    }

    private static String shown(ColumnNote note) {
        String value = note.kind() == ColumnKind.SEALED ? "octet_length(" + note.column() + ")" : note.column();
        return MASKED.contains(note.kind()) || DRAWN_FROM_AN_ID.contains(note.name())
                ? "case when " + note.column() + " is null then '-' else '*' end"
                : "coalesce(cast(" + value + " as varchar(1000)), '-')";
    }
}
