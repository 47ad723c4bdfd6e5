package org.alongside.runtime.jobs;

import static org.alongside.runtime.jobs.Nodes.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.job.Cadence;
import org.alongside.kernel.job.Job;
import org.alongside.pairing.ManyLinks;
import org.alongside.runtime.jobs.Nodes.Node;
import org.alongside.runtime.jobs.Nodes.Noted;
import org.alongside.support.Database;
import org.alongside.support.ImportedHouse;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A minute in which nothing is due: the scheduler asks its own table, and nobody asks a room's. */
class IdleMinuteStoreTest {

    private static final int LINKS = 1000;
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final int TURNS = 12;

    /** Every job of the house, as its class declares it; it is asked for its name and cadence alone. */
    private static final List<Job> JOBS = ImportedHouse.CLASSES.stream()
            .filter(type ->
                    type.isAssignableTo(Job.class) && type.isAnnotatedWith("jakarta.enterprise.context.Dependent"))
            .map(type -> bare(type.reflect().asSubclass(Job.class)))
            .toList();

    private static Job bare(Class<? extends Job> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(each -> each.isAnnotationPresent(Inject.class))
                    .findFirst()
                    .orElseThrow();
            return type.cast(constructor.newInstance(new Object[constructor.getParameterCount()]));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be asked for its name", e);
        }
    }

    private static void assertRestsWithinTheHour(Job job) {
        Cadence cadence = job.cadence();
        assertTrue(cadence.byTheClock(), job.name());
        assertEquals(0, cadence.period().toSeconds() % 3600, job.name());
    }

    @Test
    @DisplayName(
            "RUNTIME-13 every job of every room runs on full hours, unless it is woken or said when; each has a name of its own")
    void cadences() {
        assertFalse(JOBS.isEmpty());
        JOBS.forEach(IdleMinuteStoreTest::assertRestsWithinTheHour);
        assertEquals(JOBS.size(), new HashSet<>(JOBS.stream().map(Job::name).toList()).size());
    }

    @Test
    @DisplayName("RUNTIME-13 the guard can fail: a job that comes by every few seconds is found")
    void sabotage() {
        Job busy = new Job() {
            @Override
            public String name() {
                return "room.busy";
            }

            @Override
            public Cadence cadence() {
                return Cadence.after(TURN);
            }

            @Override
            public Optional<Instant> run(Instant now) {
                return Optional.empty();
            }
        };
        assertThrows(AssertionError.class, () -> assertRestsWithinTheHour(busy));
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-13 RV-D4 in an idle minute with a thousand links the scheduler asks its own table, as often as with none")
    void idle(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            List<String> without = minute(statements, entities);
            ManyLinks.add(entities, LINKS, NINE.plus(Duration.ofHours(2)));
            List<String> with = minute(statements, entities);
            assertEquals(TURNS, without.size());
            assertEquals(without, with);
            assertTrue(with.stream().allMatch(sql -> sql.contains("runtime_task")), with::toString);
        });
    }

    @StoreTest
    @DisplayName(
            "RUNTIME-13 RV-D4 at a full hour the links are asked once, and those alone are looked at whose moment has come")
    void fullHour(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            ManyLinks.add(entities, LINKS, NINE.plus(Duration.ofHours(2)));
            Nodes nodes = new Nodes(statements.source());
            Node node = nodes.with(jobs(entities));
            nodes.letPass(Duration.ofHours(1));
            List<String> asked = statements.during(entities, node::look);
            assertEquals(
                    1,
                    asked.stream().filter(sql -> !sql.contains("runtime_task")).count(),
                    asked::toString);
        });
    }

    /** What is asked in a minute after nine o'clock. */
    private static List<String> minute(StatementCount statements, EntityManager entities) {
        Nodes nodes = new Nodes(statements.source());
        Node node = nodes.with(jobs(entities));
        return statements.during(entities, () -> {
            for (int turn = 0; turn < TURNS; turn++) {
                nodes.letPass(TURN);
                node.look();
            }
        });
    }

    /** All jobs by name and cadence; the one that opens steps does its work too. */
    private static Job[] jobs(EntityManager entities) {
        Job openings = ManyLinks.openings(entities);
        return JOBS.stream()
                .map(job -> job.name().equals(openings.name()) ? openings : Noted.quiet(job.name()))
                .toArray(Job[]::new);
    }
}
