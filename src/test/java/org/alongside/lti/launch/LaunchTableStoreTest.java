package org.alongside.lti.launch;

import static org.alongside.lti.World.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableFilter.Containing;
import org.alongside.identity.table.TableFilter.OneOf;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of launches: one page of it at a time, as the database orders and narrows it. */
class LaunchTableStoreTest {

    private static final int PAGE = 25;

    /** Launches that were refused, of one course each by its number; all at one moment where apart is 0. */
    private static LaunchLog refused(EntityManager entities, int launches, long apart) {
        LaunchLog log = TestHouse.over(entities).with(InstantSource.fixed(NOW)).get(LaunchLog.class);
        for (int i = 0; i < launches; i++) {
            LaunchOrigin origin = new LaunchOrigin(
                    Optional.of(new UUID(7, 7)), Optional.of("https://campus.example"), Optional.of("Course " + i));
            RefusalReason reason = i % 2 == 0 ? RefusalReason.EXPIRED : RefusalReason.KEY_UNKNOWN;
            log.write(LaunchVerdict.refused(reason, "late"), origin, NOW.plusSeconds(i * apart));
        }
        entities.flush();
        entities.clear();
        return log;
    }

    private static TableRequest wanted(int first, String column, boolean descending) {
        return new TableRequest(first, PAGE, Optional.of(new TableOrder(column, descending)), Map.of());
    }

    private static List<String> courses(LaunchLog log, TableRequest wanted) {
        return log.page(wanted).stream()
                .map(row -> row.contextTitle().orElseThrow())
                .toList();
    }

    private static List<String> narrowed(LaunchLog log, String column, TableFilter filter) {
        Map<String, TableFilter> filters = Map.of(column, filter);
        List<String> found = courses(log, new TableRequest(0, PAGE, Optional.empty(), filters));
        assertEquals(log.count(filters), found.size(), "as many as are counted");
        return found;
    }

    @StoreTest
    @DisplayName("AUD-L23 IDENTITY-21 a page of a table costs two statements, whether there are 10 rows or 1,000")
    void statements(Database database) {
        int few = statements(database, 10);
        assertEquals(2, few);
        assertEquals(few, statements(database, 1000));
    }

    @StoreTest
    @DisplayName(
            "AUD-L23 sabotage: a page that asks for its rows one by one costs as many statements as there are rows")
    void oneByOne(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            LaunchLog log = refused(entities, 30, 1);
            List<String> asked = statements.during(
                    entities, () -> IntStream.range(0, 30).forEach(row -> log.page(wanted(row, "course", false))));
            assertEquals(30, asked.size());
        });
    }

    private static int statements(Database database, int rows) {
        List<Integer> asked = new ArrayList<>();
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            LaunchLog log = refused(entities, rows, 1);
            asked.add(statements
                    .during(entities, () -> {
                        assertEquals(rows, log.count(Map.of()));
                        assertEquals(
                                Math.min(rows, PAGE),
                                log.page(wanted(0, "course", false)).size());
                    })
                    .size());
        });
        return asked.get(0);
    }

    @StoreTest
    @DisplayName("IDENTITY-21 the picture of the last days costs one statement, and each launch is on its own day")
    void daily(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            LaunchLog log = refused(entities, 48, 3600);
            Instant now = NOW.plusSeconds(47 * 3600L);
            List<DailyLaunches> days = new ArrayList<>();
            assertEquals(
                    1,
                    statements
                            .during(entities, () -> days.addAll(log.daily(now, ZoneOffset.UTC, 4)))
                            .size());
            assertEquals(4, days.size());
            assertEquals(48, days.stream().mapToLong(DailyLaunches::refused).sum());
            assertEquals(0, days.stream().mapToLong(DailyLaunches::opened).sum());
            for (DailyLaunches day : days) {
                long expected = IntStream.range(0, 48)
                        .mapToObj(hour -> NOW.plusSeconds(hour * 3600L))
                        .filter(at -> !at.isBefore(day.from())
                                && at.isBefore(day.from().plus(Duration.ofDays(1))))
                        .count();
                assertEquals(expected, day.refused(), day.toString());
            }
        });
    }

    @Test
    @DisplayName("IDENTITY-21 a day in the picture goes from midnight to midnight of the reader's clock, 23 hours too")
    void shortDay() {
        ZoneId zone = ZoneId.of("Europe/Madrid");
        List<Instant> starts = DailyLaunches.starts(Instant.parse("2026-03-29T22:30:00Z"), zone, 2);
        assertEquals(
                List.of(
                        Instant.parse("2026-03-28T23:00:00Z"),
                        Instant.parse("2026-03-29T22:00:00Z"),
                        Instant.parse("2026-03-30T22:00:00Z")),
                starts);
    }

    @StoreTest
    @DisplayName("IDENTITY-21 rows stand in the order that is asked for, and in their own where it is not to be had")
    void order(Database database) {
        database.rolledBack(entities -> {
            LaunchLog log = refused(entities, 5, 60);
            List<String> up = List.of("Course 0", "Course 1", "Course 2", "Course 3", "Course 4");
            List<String> down = List.of("Course 4", "Course 3", "Course 2", "Course 1", "Course 0");
            assertEquals(up, courses(log, wanted(0, "course", false)));
            assertEquals(down, courses(log, wanted(0, "course", true)));
            assertEquals(up, courses(log, wanted(0, "at", false)));
            assertEquals(down, courses(log, new TableRequest(0, PAGE, Optional.empty(), Map.of())), "the newest first");
            assertEquals(down, courses(log, wanted(0, "checks) from LaunchRecord e --", false)), "no column of ours");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-21 rows of one moment: each is on one page, and on no other")
    void stable(Database database) {
        database.rolledBack(entities -> {
            LaunchLog log = refused(entities, 60, 0);
            Set<String> seen = new HashSet<>();
            for (int first = 0; first < 60; first += PAGE) {
                courses(log, wanted(first, "outcome", true)).forEach(course -> assertTrue(seen.add(course), course));
            }
            assertEquals(60, seen.size());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-21 what is typed narrows as text: no wildcard, no length and no other column does more")
    void narrowed(Database database) {
        database.rolledBack(entities -> {
            LaunchLog log = refused(entities, 12, 60);
            assertEquals(
                    List.of("Course 11", "Course 10", "Course 1"), narrowed(log, "course", new Containing("RSE 1")));
            assertEquals(List.of(), narrowed(log, "course", new Containing("%")));
            assertEquals(List.of(), narrowed(log, "course", new Containing("Course_1")));
            assertEquals(List.of(), narrowed(log, "course", new Containing("!")));
            assertEquals(List.of(), narrowed(log, "course", new Containing("' or 1=1 --")));
            assertEquals(
                    12,
                    narrowed(log, "checks", new Containing("nothing has this")).size(),
                    "not to be narrowed");
            assertEquals(
                    TableFilter.LONGEST,
                    new Containing("x".repeat(5000)).words().length());
            assertEquals(TableRequest.MOST, new TableRequest(0, 1_000_000, Optional.empty(), Map.of()).size());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-21 an outcome is found by the words that stand on the page")
    void outcomes(Database database) {
        database.rolledBack(entities -> {
            LaunchLog log = refused(entities, 4, 60);
            Map<RefusalReason, String> said =
                    Map.of(RefusalReason.EXPIRED, "Too late", RefusalReason.KEY_UNKNOWN, "Key not found");
            assertEquals(List.of("Course 2", "Course 0"), narrowed(log, "outcome", OneOf.said("LATE", said, "Opened")));
            assertEquals(List.of(), narrowed(log, "outcome", OneOf.said("opened", said, "Opened")));
            assertEquals(List.of(), narrowed(log, "outcome", OneOf.said("nothing", said, "Opened")));
            assertNotEquals(List.of(), narrowed(log, "outcome", OneOf.said("o", said, "Opened")));
        });
    }
}
