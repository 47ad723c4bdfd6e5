package org.alongside.identity.leaving;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.People;
import org.alongside.identity.Person;
import org.alongside.identity.PlatformIdentity;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.FreshStarts.BringBackOutcome;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.junit.jupiter.api.DisplayName;

class DeparturesStoreTest {

    @StoreTest
    @DisplayName("IDENTITY-19 whoever asks is signed out at once, can come back for seven days, and is gone after them")
    void sevenDays(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            identity.devices().begin(ana, "Firefox", NOW);
            Departures departures = new Wiring(entities, NOW).get(Departures.class);
            departures.ask(ana, NOW);
            entities.flush();
            assertEquals(List.of(), identity.devices().of(ana, NOW));
            assertEquals(Optional.of(NOW.plus(Duration.ofDays(7))), departures.of(ana));
            departures.ask(ana, NOW.plus(Duration.ofDays(3)));
            assertEquals(List.of(), departures.due(NOW.plus(Duration.ofDays(7)).minusSeconds(1)));
            departures.comeBack(ana);
            entities.flush();
            assertEquals(Optional.empty(), departures.of(ana));
            departures.ask(ana, NOW.plus(Duration.ofDays(8)));
            ForgettingJob job = new Wiring(entities, NOW).get(ForgettingJob.class);
            job.run(NOW.plus(Duration.ofDays(14)));
            assertTrue(identity.people().isAdult(ana));
            job.run(NOW.plus(Duration.ofDays(15)));
            assertFalse(identity.people().isAdult(ana));
        });
    }

    @StoreTest
    @DisplayName("AUD-H7 IDENTITY-104 an account that nobody takes up goes after thirty days, and no other does")
    void neverUsed(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId stranger = identity.arrival();
            PersonId ana = identity.welcomed("Ana");
            PersonId late = identity.arrival();
            entities.flush();
            Wiring house = new Wiring(entities, NOW);
            ForgettingJob job = house.get(ForgettingJob.class);
            Instant day = NOW.plus(Departures.UNUSED_FOR);
            job.run(day.minusSeconds(1));
            assertTrue(identity.people().isKnown(stranger));
            identity.people().welcome(late, "Edith", day.minusSeconds(1));
            entities.flush();
            job.run(day);
            entities.flush();
            entities.clear();
            assertFalse(identity.people().isKnown(stranger));
            assertTrue(identity.people().isKnown(ana) && identity.people().isKnown(late), "sabotage: all are as old");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-19 IDENTITY-7 whoever was deleted and is launched again is a new person")
    void launchedAgain(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            People people = identity.people();
            PlatformIdentity who = new PlatformIdentity(
                    "https://lms.example", "7", Optional.of("Ana P"), Optional.empty(), Languages.FIRST);
            PersonId before = people.recognise(who, NOW);
            entities.flush();
            new Wiring(entities, NOW).get(Departures.class).erase(before, NOW);
            PersonId after = people.recognise(who, NOW.plusSeconds(60));
            assertNotEquals(before, after);
            assertFalse(people.isAdult(after));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-19 whoever a restored backup brings back is deleted again")
    void restored(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            Departures departures = new Wiring(entities, NOW).get(Departures.class);
            departures.erase(ana, NOW);
            assertEquals(List.of(), departures.backAgain());
            entities.persist(new Person(ana.value(), Languages.FIRST, NOW));
            entities.flush();
            assertEquals(List.of(ana), departures.backAgain());
            new Wiring(entities, NOW).get(ForgettingJob.class).run(NOW);
            assertFalse(identity.people().isAdult(ana));
            assertEquals(List.of(), departures.backAgain());
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-12 after an undoing nobody starts empty without the PIN for thirty days")
    void afterUndoing(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            identity.pins().choose(ana, "hash", NOW);
            FreshStarts starts = new Wiring(entities, NOW).get(FreshStarts.class);
            assertFalse(starts.asksForPin(ana, NOW));
            starts.start(ana, Optional.empty(), NOW);
            assertEquals(BringBackOutcome.DONE, starts.bringBack(ana, Optional.empty(), NOW.plus(Duration.ofDays(2))));
            assertTrue(starts.asksForPin(ana, NOW.plus(Duration.ofDays(32)).minusSeconds(1)));
            assertFalse(starts.asksForPin(ana, NOW.plus(Duration.ofDays(32))));
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-12 for good looks like for seven days, and nothing comes back; a second start keeps the first")
    void forGood(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            PersonId mika = identity.welcomed("Mika");
            identity.pins().choose(ana, "hash", NOW);
            identity.pins().choose(mika, "first", NOW);
            FreshStarts starts = new Wiring(entities, NOW).get(FreshStarts.class);
            starts.startForGood(ana, NOW);
            starts.start(mika, Optional.empty(), NOW);
            assertTrue(starts.of(ana).orElseThrow().isFresh(NOW));
            assertEquals(BringBackOutcome.NOTHING, starts.bringBack(ana, Optional.empty(), NOW.plusSeconds(60)));
            identity.pins().choose(mika, "second", NOW);
            starts.start(mika, Optional.empty(), NOW.plus(Duration.ofDays(1)));
            assertEquals(
                    Optional.of("first"),
                    starts.tryOldPin(mika, NOW.plus(Duration.ofDays(2)))
                            .orElseThrow()
                            .hash());
            assertEquals(BringBackOutcome.DONE, starts.bringBack(mika, Optional.empty(), NOW.plus(Duration.ofDays(2))));
        });
    }
}
