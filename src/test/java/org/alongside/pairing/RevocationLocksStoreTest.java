package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Steps;
import org.alongside.pairing.Revocations.Act;
import org.alongside.pairing.policy.StepForTwo;
import org.alongside.safety.TestSafety;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.support.Wiring;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A no that was told to have been kept is never too late for a step that opens: whoever changes what an opening moment
 * goes by, and the moment itself, come one after the other, in two threads that meet between reading and writing.
 */
class RevocationLocksStoreTest {

    /** Waiting for a lock ends soon, with an error that says so. */
    private static final Map<Database, String> SOON = Map.of(
            Database.H2, "set lock_timeout 30",
            Database.POSTGRESQL, "set local lock_timeout = 30");

    private static final Map<Database, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    private static final Set<String> LOCK_TIMEOUT = Set.of("55P03", "HYT00", "40001");

    /** Ana, her link, and an opening moment at which their step opens. */
    private record Ready(PersonId ana, Link link, Instant moment) {}

    @Test
    @DisplayName("AUD-M2 PAIRING-20 every verb of the services is known: it waits for a moment, or need not")
    void everyVerb() {
        Set<String> told = new TreeSet<>(Revocations.BESIDE);
        told.addAll(Revocations.REVOKING.keySet());
        told.addAll(Revocations.OTHERS.keySet());
        assertEquals(told, Revocations.verbs());
    }

    @StoreTest
    @DisplayName("AUD-M2 PAIRING-20 INV-14 INV-17 INV-35 while a step opens, every verb that could prevent it waits")
    void waits(Database database) {
        Map<String, Act> acts = new TreeMap<>(Revocations.REVOKING);
        acts.putAll(Revocations.OTHERS);
        acts.forEach((name, act) -> {
            Ready ready = ready(database);
            AtomicInteger heldUp = new AtomicInteger();
            int opened = look(database, ready, () -> heldUp.addAndGet(isHeldUp(database, act(ready, act)) ? 1 : 0));
            assertEquals(1, heldUp.get(), name);
            assertEquals(1, opened, name);
            assertFalse(isHeldUp(database, act(ready, act)), name + ", afterwards");
        });
    }

    @StoreTest
    @DisplayName("AUD-M2 PAIRING-20 INV-17 while somebody takes it back, no step opens, and afterwards none does")
    void opensNothing(Database database) {
        Revocations.REVOKING.forEach((name, act) -> {
            Ready ready = ready(database);
            boolean heldUp = committed(database, entities -> {
                act(ready, act).apply(entities);
                entities.flush();
                return isHeldUp(database, other -> lookIn(other, ready, () -> {}));
            });
            assertTrue(heldUp, name);
            assertEquals(0, look(database, ready, () -> {}), name);
        });
    }

    @StoreTest
    @DisplayName("AUD-M2 a verb that writes its row without the lock is not held up: the guard can fail")
    void sabotage(Database database) {
        Ready ready = ready(database);
        AtomicInteger heldUp = new AtomicInteger();
        look(
                database,
                ready,
                () -> heldUp.addAndGet(
                        isHeldUp(
                                        database,
                                        entities -> entities.createNativeQuery(
                                                        "update pairing_switch set revision = 1 where person = ?1")
                                                .setParameter(1, ready.ana().value())
                                                .executeUpdate())
                                ? 1
                                : 0));
        assertEquals(0, heldUp.get());
    }

    /** In a database of its own, because what two threads are to see must be committed, and others count what there is. */
    private static <T> T committed(Database database, Function<EntityManager, T> work) {
        return Database.committed(FACTORIES.computeIfAbsent(database, RevocationLocksStoreTest::migrated), work);
    }

    private static EntityManagerFactory migrated(Database database) {
        DataSource source = database.empty("revocations");
        Flyway.configure().dataSource(source).load().migrate();
        return Database.factory(source, "revocations-" + database);
    }

    @AfterAll
    static void close() {
        FACTORIES.values().forEach(EntityManagerFactory::close);
        FACTORIES.clear();
    }

    private static Ready ready(Database database) {
        return committed(database, entities -> {
            TwoPeople two = new TwoPeople(entities);
            Wiring house = new Wiring(entities, days(0));
            house.get(Pins.class).choose(two.ana, "a hash", days(0));
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            two.sayYes(two.ana, link, moment.minusSeconds(60));
            two.sayYes(two.rashid, link, moment.minusSeconds(60));
            return new Ready(two.ana, link, moment);
        });
    }

    private static Function<EntityManager, Object> act(Ready ready, Act act) {
        return entities -> {
            act.by(new Wiring(entities, ready.moment()), ready.ana(), ready.link(), ready.moment());
            return true;
        };
    }

    private static int look(Database database, Ready ready, Runnable meanwhile) {
        return committed(database, entities -> lookIn(entities, ready, meanwhile));
    }

    /** One look at the link's moment, which does something else between reading and writing. */
    private static int lookIn(EntityManager entities, Ready ready, Runnable meanwhile) {
        TestHouse house = TestHouse.over(entities).with(TwoPeople.LIBRARY).with(TestSafety.FORM);
        house.with(new JointList(TwoPeople.LIBRARY, house.get(Steps.class)) {
            @Override
            List<StepForTwo> rules() {
                meanwhile.run();
                return super.rules();
            }
        });
        return house.get(LinkOpening.class).look(ready.link().id(), ready.moment());
    }

    /** Whether this, in a thread and a transaction of its own, has to wait for somebody. */
    private static boolean isHeldUp(Database database, Function<EntityManager, ?> work) {
        try {
            CompletableFuture.supplyAsync(() -> committed(database, entities -> {
                        entities.createNativeQuery(SOON.get(database)).executeUpdate();
                        Object done = work.apply(entities);
                        entities.flush();
                        return done;
                    }))
                    .join();
            return false;
        } catch (CompletionException stopped) {
            if (waited(stopped)) {
                return true;
            }
            throw stopped;
        }
    }

    private static boolean waited(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_TIMEOUT.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
