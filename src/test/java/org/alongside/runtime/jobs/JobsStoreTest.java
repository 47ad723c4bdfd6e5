package org.alongside.runtime.jobs;

import static org.alongside.runtime.jobs.Nodes.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.alongside.kernel.job.Job;
import org.alongside.runtime.jobs.Nodes.Node;
import org.alongside.runtime.jobs.Nodes.Noted;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** Jobs over a real database: servers look for what is due when the test says so, and nothing waits. */
class JobsStoreTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @StoreTest
    @DisplayName("RUNTIME-9 a job runs at each full hour, and at no other time")
    void hourly(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted job = Noted.quiet("room.job");
        Node node = nodes.with(job);
        for (int minute = 0; minute < 180; minute++) {
            nodes.letPass(Duration.ofMinutes(1));
            node.look();
        }
        assertEquals(
                List.of(NINE.plus(HOUR), NINE.plus(HOUR.multipliedBy(2)), NINE.plus(HOUR.multipliedBy(3))), job.runs);
    }

    @StoreTest
    @DisplayName("RUNTIME-9 what is due runs once over two servers, also while the other is at it")
    void once(Database database) {
        Nodes nodes = new Nodes(database.source());
        List<Node> others = new ArrayList<>();
        Noted first = new Noted("room.first", now -> {
            others.forEach(Node::look);
            return Optional.empty();
        });
        Noted second = Noted.quiet("room.second");
        Node one = nodes.with(first, second);
        others.add(nodes.with(first, second));
        for (int hour = 1; hour <= 3; hour++) {
            nodes.letPass(HOUR);
            one.look();
            others.get(0).look();
            assertEquals(hour, first.runs.size());
            assertEquals(hour, second.runs.size());
        }
    }

    @StoreTest
    @DisplayName("RUNTIME-28 a job that has no turns is told by its name, one that has them, or fails in them, is not")
    void late(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted hanging = Noted.quiet("room.hanging");
        Noted failing = new Noted("room.failing", now -> {
            throw new IllegalArgumentException("on purpose");
        });
        Noted whole = Noted.quiet("room.whole");
        JobsInTurn check = new JobsInTurn(database.source(), null, null, 5);
        nodes.with(hanging);
        Node node = nodes.with(failing, whole);
        List<Job> all = List.of(hanging, failing, whole);
        for (int minute = 0; minute < 180; minute++) {
            nodes.letPass(Duration.ofMinutes(1));
            node.look();
            assertEquals(List.of(), check.late(all, nodes.now()), "after " + minute + " minutes");
        }
        nodes.letPass(Duration.ofMinutes(3));
        node.look();
        assertEquals(List.of("room.hanging"), check.late(all, nodes.now()));
        nodes.with(hanging).look();
        assertEquals(List.of(), check.late(all, nodes.now()));
    }

    @StoreTest
    @DisplayName("RUNTIME-11 a job that fails in any way stops no other, and is tried again after a pause that grows")
    void failing(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted broken = new Noted("room.broken", now -> {
            throw new StackOverflowError("on purpose");
        });
        Noted whole = Noted.quiet("room.whole");
        Node node = nodes.with(broken, whole);
        nodes.letPass(HOUR);
        node.look();
        assertEquals(1, whole.runs.size());
        for (int second = 0; second < 120; second++) {
            nodes.letPass(Duration.ofSeconds(1));
            node.look();
        }
        assertEquals(
                List.of(0L, 5L, 15L, 35L, 75L),
                broken.runs.stream()
                        .map(at -> Duration.between(NINE.plus(HOUR), at).getSeconds())
                        .toList());
        assertEquals(1, whole.runs.size());
    }

    @StoreTest
    @DisplayName("RUNTIME-11 RUNTIME-5 the log names the job and the types of what failed, and none of its words")
    void toldInTheLog(Database database) {
        Nodes nodes = new Nodes(database.source());
        Node node = nodes.with(new Noted("room.broken", now -> {
            throw new IllegalStateException("Ana said no", new IllegalArgumentException("Rashid"));
        }));
        nodes.letPass(HOUR);
        List<String> told = told(node::look);
        assertEquals(1, told.size());
        assertTrue(told.get(0).startsWith("room.broken failed and is tried again: java.lang.IllegalStateException"));
        assertTrue(told.get(0).contains("java.lang.IllegalArgumentException"));
        assertFalse(told.get(0).contains("Ana") || told.get(0).contains("Rashid"));
    }

    /** What the log is told while this is done. */
    private static List<String> told(Runnable work) {
        List<String> told = new ArrayList<>();
        Logger log = Logger.getLogger(JobTasks.class.getName());
        Handler listener = new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                told.add(MessageFormat.format(line.getMessage(), line.getParameters()));
            }
        };
        log.addHandler(listener);
        try {
            work.run();
        } finally {
            log.removeHandler(listener);
        }
        return told;
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-11 however often a job failed, it is tried again within the hour, and a success ends the pauses")
    void healed(Database database) {
        Nodes nodes = new Nodes(database.source());
        List<Instant> failures = new ArrayList<>();
        Noted job = new Noted("room.job", now -> {
            if (now.isBefore(NINE.plus(Duration.ofHours(12)))) {
                failures.add(now);
                throw new IllegalStateException("on purpose");
            }
            return Optional.empty();
        });
        Node node = nodes.with(job);
        for (int minute = 0; minute < 14 * 60; minute++) {
            nodes.letPass(Duration.ofMinutes(1));
            node.look();
        }
        for (int n = 1; n < failures.size(); n++) {
            assertTrue(Duration.between(failures.get(n - 1), failures.get(n)).compareTo(HOUR) <= 0);
        }
        assertEquals(
                List.of(
                        NINE.plus(Duration.ofHours(12)),
                        NINE.plus(Duration.ofHours(13)),
                        NINE.plus(Duration.ofHours(14))),
                job.runs.subList(job.runs.size() - 3, job.runs.size()));
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-9 what a server was at when it was killed is taken up by another, and what it missed runs once")
    void killed(Database database) {
        Nodes nodes = new Nodes(database.source());
        List<Node> others = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        Noted job = new Noted("room.job", now -> {
            if (seen.isEmpty()) {
                seen.add(0);
                // this server is silent from here on; the other waits its time, and then takes over
                nodes.letPass(JobTasks.SILENCE.minusSeconds(1));
                others.get(0).lookForTheSilent();
                others.get(0).look();
                seen.add(seen.size());
                nodes.letPass(Duration.ofSeconds(1));
                others.get(0).lookForTheSilent();
                others.get(0).look();
            }
            return Optional.empty();
        });
        Node dying = nodes.with(job);
        others.add(nodes.with(job));
        nodes.letPass(HOUR.multipliedBy(5));
        dying.look();
        assertEquals(
                List.of(
                        NINE.plus(HOUR.multipliedBy(5)),
                        NINE.plus(HOUR.multipliedBy(5)).plus(JobTasks.SILENCE)),
                job.runs);
    }

    @StoreTest
    @DisplayName("RUNTIME-12 something that comes for a job wakes it, once, and its clock goes on as before")
    void woken(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted job = Noted.quiet("room.job");
        Node one = nodes.with(job);
        Node other = nodes.with(job);
        nodes.letPass(Duration.ofMinutes(20));
        one.due("room.job");
        one.due("room.job");
        other.look();
        one.look();
        other.look();
        assertEquals(List.of(nodes.now()), job.runs);
        nodes.letPass(Duration.ofMinutes(39));
        one.look();
        assertEquals(1, job.runs.size());
        nodes.letPass(Duration.ofMinutes(1));
        one.look();
        assertEquals(NINE.plus(HOUR), job.runs.get(1));
    }

    @StoreTest
    @DisplayName("RUNTIME-12 what comes while the job runs is not lost: the run that reads it begins after it came")
    void wokenWhileRunning(Database database) {
        Nodes nodes = new Nodes(database.source());
        List<Node> others = new ArrayList<>();
        Noted job = new Noted("room.job", now -> {
            if (now.equals(NINE.plus(HOUR))) {
                others.get(0).due("room.job");
                others.get(0).look();
            }
            return Optional.empty();
        });
        Node one = nodes.with(job);
        others.add(nodes.with(job));
        nodes.letPass(HOUR);
        one.look();
        assertEquals(1, job.runs.size());
        nodes.letPass(Duration.ofSeconds(5));
        one.look();
        one.look();
        assertEquals(List.of(NINE.plus(HOUR), NINE.plus(HOUR).plusSeconds(5)), job.runs);
    }

    @StoreTest
    @DisplayName("RUNTIME-12 a job whose clock is missing gets it back when it is woken")
    void clockIsMissing(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted job = Noted.quiet("room.job");
        Node node = nodes.with(job);
        nodes.forgetEverything();
        nodes.letPass(HOUR);
        node.look();
        assertEquals(List.of(), job.runs);
        node.due("room.job");
        node.look();
        node.look();
        nodes.letPass(HOUR);
        node.look();
        assertEquals(List.of(NINE.plus(HOUR), NINE.plus(HOUR.multipliedBy(2))), job.runs);
    }

    @StoreTest
    @DisplayName("RUNTIME-12 a waking for a job that is not there is let go of")
    void nobodyToWake(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted job = Noted.quiet("room.job");
        Node node = nodes.with(job);
        node.due("room.gone");
        node.look();
        StatementCount statements = StatementCount.of(database.source());
        Node counted = new Nodes(statements.source()).with(job);
        assertEquals(1, statements.during(counted::look).size());
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-9 a job with more to do goes on at once, page by page, and one that knows its next time runs then")
    void more(Database database) {
        Nodes nodes = new Nodes(database.source());
        Instant later = NINE.plus(Duration.ofMinutes(90));
        Noted[] job = new Noted[1];
        job[0] = new Noted("room.job", now -> {
            if (now.equals(later)) {
                return Optional.empty();
            }
            return Optional.of(job[0].runs.size() < 3 ? now : later);
        });
        Node node = nodes.with(job[0]);
        nodes.letPass(HOUR);
        node.look();
        assertEquals(3, job[0].runs.size());
        nodes.letPass(Duration.ofMinutes(29));
        node.look();
        assertEquals(3, job[0].runs.size());
        nodes.letPass(Duration.ofMinutes(1));
        node.look();
        assertEquals(later, job[0].runs.get(3));
    }

    @StoreTest
    @DisplayName("RUNTIME-9 a server that starts anew leaves the clocks as they stand")
    void restarted(Database database) {
        Nodes nodes = new Nodes(database.source());
        Noted job = Noted.quiet("room.job");
        nodes.with(job);
        nodes.letPass(HOUR.multipliedBy(3));
        Node again = nodes.with(job);
        again.look();
        assertEquals(List.of(NINE.plus(HOUR.multipliedBy(3))), job.runs);
    }

    @StoreTest
    @DisplayName("RUNTIME-9 PostgreSQL hands out what is due with its own locks, and skips what is locked")
    void skipLocked(Database database) {
        StatementCount statements = StatementCount.of(database.source());
        Node node = new Nodes(statements.source()).with(Noted.quiet("room.job"));
        List<String> asked = statements.during(node::look);
        assertEquals(1, asked.size(), asked::toString);
        assertEquals(database == Database.POSTGRESQL, asked.get(0).toUpperCase().contains("SKIP LOCKED"));
    }
}
