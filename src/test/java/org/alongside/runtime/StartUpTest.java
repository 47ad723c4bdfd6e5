package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.alongside.kernel.job.RefusedStart;
import org.alongside.kernel.job.StartUpTask;
import org.alongside.support.Database;
import org.alongside.support.HeardLog;
import org.alongside.support.Recorded;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartUpTest {

    private static final int PROBES = 50;

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong time = new AtomicLong();
    private final Recorded<StartUp.SiteBegun> begun = new Recorded<>();

    private StartUpTask task(String name, StartUpTask.StartUpStage stage, Runnable work) {
        return new StartUpTask() {
            @Override
            public StartUpStage stage() {
                return stage;
            }

            @Override
            public void atStart(Instant now) {
                done.add(name);
                work.run();
            }
        };
    }

    private StartUp over(DataSource database, StartUpTask... tasks) {
        StartUp start = new StartUp();
        start.database = database;
        start.settings = Settings.demo();
        start.clock = new ClockKeeper();
        start.clock.settings = start.settings;
        start.clock.database = database;
        start.tasks = new StartUpTasks(Stream.of(tasks), InstantSource.system());
        start.begins = begun;
        start.nanos = time::get;
        return start;
    }

    /** As many as ask at once, each after the pause between two tries. */
    private void probed(StartUp start) throws Exception {
        ExecutorService probes = Executors.newFixedThreadPool(PROBES);
        try {
            CountDownLatch together = new CountDownLatch(PROBES);
            List<Future<Boolean>> answers = IntStream.range(0, PROBES)
                    .mapToObj(n -> probes.submit(() -> {
                        together.countDown();
                        together.await();
                        time.addAndGet(TimeUnit.SECONDS.toNanos(1));
                        return start.begun();
                    }))
                    .toList();
            for (Future<Boolean> answer : answers) {
                answer.get(1, TimeUnit.MINUTES);
            }
        } finally {
            probes.shutdownNow();
        }
    }

    @StoreTest
    @DisplayName("RUNTIME-23 AUD-M17 a task that fails is tried again alone, however many ask, the jobs begin once")
    void failing(Database database) throws Exception {
        int[] fails = {3};
        StartUp start = over(
                database.empty("start_failing"),
                task("last", StartUpTask.StartUpStage.ROOMS, () -> {}),
                task("first", StartUpTask.StartUpStage.KEY_FILES, () -> {}),
                task("failing", StartUpTask.StartUpStage.PEOPLE, () -> {
                    if (fails[0]-- > 0) {
                        throw new IllegalArgumentException("not yet");
                    }
                }));
        assertFalse(start.begun());
        assertEquals(List.of("first", "failing"), done);
        assertFalse(start.isBegun());
        probed(start);
        for (int more = 0; more < fails.length + 3; more++) {
            time.addAndGet(TimeUnit.SECONDS.toNanos(1));
            start.begun();
        }
        assertTrue(start.begun());
        assertEquals(List.of("first", "failing", "failing", "failing", "failing", "last"), done);
        probed(start);
        assertEquals(1, begun.fired().size(), "jobs begun");
        assertEquals(6, done.size());
    }

    @StoreTest
    @DisplayName("RUNTIME-23 a start that is refused stays so: one sentence in the log, nothing is tried again")
    void refused(Database database) throws Exception {
        StartUp start = over(database.empty("start_refused"), task("no", StartUpTask.StartUpStage.PEOPLE, () -> {
            throw new IllegalStateException("wrapped by a container", new RefusedStart("Put the file back."));
        }));
        try (HeardLog log = new HeardLog(StartUp.class.getName())) {
            probed(start);
            probed(start);
            assertEquals(1, log.lines().size(), log.lines().toString());
        }
        assertEquals("Put the file back.", start.refused().orElseThrow());
        assertEquals(List.of("no"), done);
        assertEquals(List.of(), begun.fired());
    }

    @StoreTest
    @DisplayName("RUNTIME-22 AUD-M16 a site in life over a database in memory, or the demo on the web, is refused")
    void settings(Database database) throws Exception {
        StartUp start = over(database.empty("start_settings"));
        start.settings = Settings.of(Map.of("alongside.base.url", "https://a.example", "alongside.demo", true));
        assertFalse(start.begun());
        assertTrue(
                start.refused().orElseThrow().contains("ALONGSIDE_DEMO"),
                start.refused().toString());
    }

    @Test
    @DisplayName("a start that does all anew would be seen: steps that forget do the first one twice")
    void sabotage() {
        StartSteps steps = new StartSteps(List.of(() -> done.add("one"), () -> {
            throw new IllegalArgumentException();
        }));
        assertThrows(IllegalArgumentException.class, steps::goOn);
        assertThrows(IllegalArgumentException.class, steps::goOn);
        assertEquals(List.of("one"), done);
    }
}
