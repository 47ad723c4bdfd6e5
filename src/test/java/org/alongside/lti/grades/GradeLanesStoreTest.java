package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.security.SigningKeys;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.FakePlatform.Answer;
import org.alongside.lti.service.OutgoingScore;
import org.alongside.lti.service.ScoreClient;
import org.alongside.lti.service.ScoreReply;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;

/**
 * Two platforms over one committed database, with real threads: one answers at once, the other holds each request until
 * the test lets it go. No step waits for a clock.
 */
class GradeLanesStoreTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger woken = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Each call in a transaction of its own, as the container does it. */
    private static final class CommittedQueue extends ScoreQueue {

        private final EntityManagerFactory factory;
        private final AtomicInteger woken;

        CommittedQueue(EntityManagerFactory factory, AtomicInteger woken) {
            super(null, null, null, null, null, null, null, null);
            this.factory = factory;
            this.woken = woken;
        }

        private <T> T with(Function<ScoreQueue, T> work) {
            return Database.committed(factory, entities -> work.apply(new World(entities).get(ScoreQueue.class)));
        }

        @Override
        List<UUID> registrationsDue(Instant now) {
            return with(queue -> queue.registrationsDue(now));
        }

        @Override
        List<UUID> due(UUID registration, int most, Instant now) {
            return with(queue -> queue.due(registration, most, now));
        }

        @Override
        boolean hold(UUID id, Instant now) {
            return with(queue -> queue.hold(id, now));
        }

        @Override
        Optional<OutgoingScore> take(UUID id, Instant now) {
            return with(queue -> queue.take(id, now));
        }

        @Override
        void settle(UUID id, ScoreReply reply, Instant now) {
            with(queue -> {
                queue.settle(id, reply, now);
                return id;
            });
        }

        @Override
        void spare(UUID id, Instant now) {
            with(queue -> {
                queue.spare(id, now);
                return id;
            });
        }

        @Override
        Optional<Instant> nextDue(Set<UUID> apart) {
            return with(queue -> queue.nextDue(apart));
        }

        @Override
        void wake() {
            woken.incrementAndGet();
        }
    }

    private static final class CommittedClient extends ScoreClient {

        private final EntityManagerFactory factory;

        CommittedClient(EntityManagerFactory factory) {
            super(null, null, null);
            this.factory = factory;
        }

        @Override
        public ScoreReply send(OutgoingScore score, Instant now) {
            return Database.committed(
                    factory,
                    entities -> new World(entities).get(ScoreClient.class).send(score, now));
        }
    }

    /** Threads of the test; whoever begins turns waits for none of them. */
    private static final class Threads extends LaneThreads {

        private final ExecutorService pool;
        private final CountDownLatch ended;

        Threads(ExecutorService pool, CountDownLatch ended) {
            this.pool = pool;
            this.ended = ended;
        }

        @Override
        public void execute(Runnable work) {
            pool.execute(() -> {
                work.run();
                ended.countDown();
            });
        }

        @Override
        public Duration patience() {
            return Duration.ZERO;
        }
    }

    /** Both platforms have one row that is due. */
    private static final class TwoPlatforms {

        final FakePlatform slow;
        final FakePlatform quick;
        final EntityManagerFactory factory;
        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);
        final CountDownLatch arrived = new CountDownLatch(1);
        final CountDownLatch arrivedAgain = new CountDownLatch(2);

        TwoPlatforms(FakePlatform slow, FakePlatform quick, EntityManagerFactory factory) {
            this.slow = slow;
            this.quick = quick;
            this.factory = factory;
            Database.committed(
                    factory,
                    entities -> new World(entities).get(SigningKeys.class).publicKeySet(NOW));
            finishesAt(slow);
            Database.committed(
                    factory,
                    entities -> entities.createQuery("update QueuedScore s set s.dueAt = :earlier")
                            .setParameter("earlier", NOW.minusSeconds(1))
                            .executeUpdate());
            finishesAt(quick);
            slow.answer(Gradebook.SCORES, request -> {
                asked.countDown();
                return awaited(letGo) ? Answer.status(200) : Answer.status(500);
            });
            quick.answer(Gradebook.SCORES, request -> {
                arrived.countDown();
                arrivedAgain.countDown();
                return Answer.status(200);
            });
        }

        void finishesAt(FakePlatform platform) {
            Database.committed(factory, entities -> {
                Gradebook book = new Gradebook(new World(entities), platform);
                return book.launches(book.column()).saysYes().finishes().noor;
            });
        }

        List<PassbackStatus> statuses() {
            return Database.committed(
                    factory,
                    entities -> entities.createQuery(
                                    "select s.status from QueuedScore s order by s.status", PassbackStatus.class)
                            .getResultList());
        }

        void putAgain() {
            Database.committed(factory, entities -> {
                World world = new World(entities);
                world.get(GradeOutbox.class).page(Gradebook.ALL).stream()
                        .filter(row -> row.status() == PassbackStatus.SENT)
                        .forEach(row -> world.get(GradeOutbox.class).sendAgain(row.id(), NOW));
                return world;
            });
        }
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static EntityManagerFactory database(Database database, String name) {
        var source = database.empty(name);
        Flyway.configure().dataSource(source).load().migrate();
        return Database.factory(source, name + database.name());
    }

    private GradePassback passback(EntityManagerFactory factory, ExecutorService pool) {
        CommittedQueue queue = new CommittedQueue(factory, woken);
        GradeSender sender = new GradeSender(queue, new CommittedClient(factory), () -> NOW);
        return new GradePassback(queue, new GradeLanes(sender, queue, new Threads(pool, ended)), () -> NOW);
    }

    @StoreTest
    @DisplayName("LTI-34 Q-R5 AUD-M11 a platform that holds its answer delays no score of another")
    void slowOne(Database database) throws Exception {
        EntityManagerFactory factory = database(database, "grade_lanes");
        try (FakePlatform slow = new FakePlatform();
                FakePlatform quick = new FakePlatform()) {
            TwoPlatforms two = new TwoPlatforms(slow, quick, factory);
            ExecutorService lanes = Executors.newFixedThreadPool(2);
            try {
                GradePassback passback = passback(factory, lanes);
                passback.run(NOW);
                assertTrue(awaited(two.asked), "the slow platform is being asked");
                assertTrue(awaited(two.arrived), "and the quick one has its score meanwhile");
                assertTrue(awaited(ended), "and its turn is over");
                two.putAgain();
                passback.run(NOW);
                assertTrue(awaited(two.arrivedAgain), "a second round goes on while the slow one is still asked");
                assertEquals(1, slow.seen(Gradebook.SCORES).size(), "the slow one has one turn at a time");
                two.letGo.countDown();
                lanes.shutdown();
                assertTrue(lanes.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS));
                assertEquals(Set.of(PassbackStatus.SENT), Set.copyOf(two.statuses()));
                assertTrue(woken.get() > 0, "a turn that nobody waited for wakes the job");
            } finally {
                two.letGo.countDown();
                lanes.shutdownNow();
            }
        } finally {
            factory.close();
        }
    }

    @StoreTest
    @DisplayName("LTI-34 AUD-M11 with one lane for all the quick platform would wait: so the test before can fail")
    void oneLane(Database database) throws Exception {
        EntityManagerFactory factory = database(database, "grade_one_lane");
        try (FakePlatform slow = new FakePlatform();
                FakePlatform quick = new FakePlatform()) {
            TwoPlatforms two = new TwoPlatforms(slow, quick, factory);
            ExecutorService one = Executors.newFixedThreadPool(1);
            try {
                passback(factory, one).run(NOW);
                assertTrue(awaited(two.asked));
                assertEquals(List.of(), quick.seen(Gradebook.SCORES), "it waits behind the slow one");
                two.letGo.countDown();
                assertTrue(awaited(two.arrived));
            } finally {
                two.letGo.countDown();
                one.shutdownNow();
            }
        } finally {
            factory.close();
        }
    }
}
