package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.LOOK;
import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Samples;
import org.alongside.safety.TestSafety;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class OpeningsStoreTest {

    /** Each makes a joint part rest that would open without it. */
    static final Map<String, BiConsumer<TwoPeople, Link>> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("Ana has no yes", (two, link) -> two.yeses.takeBack(two.ana, link, LOOK.uuid(), days(0)));
        REASONS.put("Rashid has no yes", (two, link) -> two.yeses.takeBack(two.rashid, link, LOOK.uuid(), days(0)));
        REASONS.put("Ana rests", (two, link) -> two.switches.rest(two.ana));
        REASONS.put("Rashid rests", (two, link) -> two.switches.rest(two.rashid));
        REASONS.put("Ana holds", (two, link) -> two.protection.holds.raise(two.ana, days(0)));
        REASONS.put(
                "Rashid holds", (two, link) -> two.protection.gates.answer(two.rashid, TestSafety.ONE_YES, days(0)));
        REASONS.put("Ana allows the use of this site no more", (two, link) -> refusesUse(two, two.ana));
        REASONS.put("Rashid allows the use of this site no more", (two, link) -> refusesUse(two, two.rashid));
        REASONS.put(
                "Ana closed the door",
                (two, link) -> two.protection.doors.notThisOne(two.ana, LOOK.uuid(), Optional.empty(), Set.of()));
    }

    private static void refusesUse(TwoPeople two, PersonId who) {
        TestIdentity.over(two.entities)
                .consents()
                .refuse(new ConsentMatter(who, Purpose.USE, ""), Languages.FIRST, days(0));
    }

    @StoreTest
    @DisplayName(
            "PAIRING-3 INV-14 with both yeses the step opens at the next moment, for both, once, and stays seven days")
    void opens(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            two.sayYes(two.ana, link, days(0));
            two.sayYes(two.rashid, link, days(0));
            Instant moment = two.nextMoment(link, days(0));
            Instant said = moment.minus(Duration.ofHours(1));
            two.sayYes(two.ana, link, said);
            two.sayYes(two.rashid, link, said);
            assertEquals(0, two.openings.openDue(moment.minusSeconds(1)));
            assertEquals(1, two.openings.openDue(moment));
            assertEquals(0, two.openings.openDue(moment));
            assertEquals(List.of(LOOK.uuid()), two.openSteps(two.ana, link, moment));
            assertEquals(List.of(LOOK.uuid()), two.openSteps(two.rashid, link, moment));
            assertEquals(
                    1,
                    two.openSteps(two.ana, link, moment.plus(Duration.ofDays(7)).minusSeconds(1))
                            .size());
            assertEquals(List.of(), two.openSteps(two.ana, link, moment.plus(Duration.ofDays(7))));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-4 a yes is used up by the step that opens, and lapses after 28 days")
    void usedUp(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            two.sayYes(two.ana, link, days(0));
            assertEquals(Set.of(LOOK.uuid()), two.yeses.standing(two.ana, link, days(27)));
            assertEquals(Set.of(), two.yeses.standing(two.ana, link, days(28)));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            assertEquals(1, two.openings.openDue(moment));
            assertEquals(Set.of(), two.yeses.standing(two.ana, link, moment));
            assertEquals(0, two.openings.openDue(two.nextMoment(link, moment.plus(Duration.ofDays(7)))));
        });
    }

    @StoreTest
    @DisplayName(
            "PAIRING-3 PAIRING-11 PAIRING-51 INV-04 INV-17 INV-24 whatever rests it, nothing opens, and the shared rows are the same for all")
    void everyReason(Database database) {
        REASONS.forEach((reason, rests) -> database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            rests.accept(two, link);
            assertEquals(0, two.openings.openDue(moment), reason);
            assertEquals(List.of(), two.openSteps(two.ana, link, moment), reason);
            assertEquals(two.nextMoment(link, moment), link.nextMoment(), reason);
        }));
    }

    @StoreTest
    @DisplayName("PAIRING-3 INV-37 the guard can fail: without any of those reasons the same two open")
    void withoutReason(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            assertEquals(1, two.openings.openDue(moment));
        });
    }

    @StoreTest
    @DisplayName(
            "PAIRING-2 INV-20 moments missed by at most seven days are looked at, each by itself; older ones open nothing")
    void missed(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant first = two.nextMoment(link, days(0));
            Instant said = first.minusSeconds(60);
            two.sayYes(two.ana, link, said);
            two.sayYes(two.rashid, link, said);
            Instant eightDaysLater = first.plus(Duration.ofDays(8));
            List<Instant> lately =
                    two.moments.of(link.id()).between(eightDaysLater.minus(Duration.ofDays(7)), eightDaysLater);
            assertEquals(lately.isEmpty() ? 0 : 1, two.openings.openDue(eightDaysLater));
            assertEquals(
                    lately.stream().limit(1).toList(),
                    two.turns.open(link, eightDaysLater).stream()
                            .map(Turn::openedAt)
                            .toList());
            assertEquals(two.nextMoment(link, eightDaysLater), link.nextMoment());
            assertEquals(0, two.openings.openDue(eightDaysLater));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-8 RV-D4 a link that has ended waits for no moment, and one that is not yet linked neither")
    void onlyTheLiving(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            two.code(two.ana, days(0));
            assertEquals(List.of(), two.links.due(days(400)));
            Link link = two.links.of(two.ana).stream().findFirst().orElse(null);
            assertNull(link);
        });
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            assertEquals(List.of(), two.links.due(moment.minusSeconds(1)));
            assertEquals(List.of(link.id()), two.links.due(moment));
            two.links.end(two.ana, link.id(), moment);
            assertEquals(List.of(), two.links.due(days(400)));
            assertEquals(0, two.opening.look(link.id(), moment));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-3 both need their own prerequisites and their own gate")
    void prerequisites(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.linked(days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            two.protection.gates.answer(two.ana, TestSafety.ALL_NO, days(0));
            two.protection.gates.answer(two.rashid, TestSafety.ALL_NO, days(0));
            assertEquals(0, two.openings.openDue(moment));
            assertTrue(two.steps.done(two.ana, Samples.COURSE.uuid()).isEmpty());
        });
    }

    @StoreTest
    @DisplayName(
            "PAIRING-4 INV-15 PAIRING-12 a yes and a not now are rows of one length, the other's rows do not change")
    void hidden(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            two.sayYes(two.ana, link, days(0));
            two.yeses.keep(two.rashid, link, Map.of(LOOK.uuid(), false), days(0));
            assertEquals(
                    1,
                    entities.createNativeQuery("select distinct octet_length(answer) from pairing_yes")
                            .getResultList()
                            .size());
            assertEquals(Set.of(), two.yeses.standing(two.rashid, link, days(1)));
            two.yeses.takeBack(two.ana, link, LOOK.uuid(), days(1));
            assertEquals(Set.of(), two.yeses.standing(two.ana, link, days(1)));
        });
    }

    @StoreTest
    @DisplayName("PAIRING-10 INV-18 done is said for oneself, seen by oneself, and only while it is open")
    void done(Database database) {
        database.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            two.openings.openDue(moment);
            Turn turn = two.turns.open(link, moment).get(0);
            assertTrue(two.turns.finish(two.ana, turn.id(), moment.plusSeconds(1)));
            assertTrue(two.turns.finish(two.ana, turn.id(), moment.plusSeconds(2)));
            assertEquals(Set.of(turn.id()), two.turns.doneBy(two.ana, link));
            assertEquals(Set.of(), two.turns.doneBy(two.rashid, link));
            assertFalse(two.turns.finish(two.rashid, turn.id(), moment.plus(Duration.ofDays(7))));
        });
    }
}
