package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.copy.CopyOrders;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.Pins;
import org.alongside.kernel.Draft;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Journal;
import org.alongside.learning.PartPlace;
import org.alongside.learning.Samples;
import org.alongside.learning.Steps;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Gates;
import org.alongside.safety.Holds;
import org.alongside.safety.TestSafety;
import org.alongside.support.Database;
import org.alongside.support.ImportedHouse;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two tabs of one person do something for the first time at once. The second begins while the first row of the first is
 * written and not committed; it must wait or go on from that row, and never fail.
 */
class FirstRowsStoreTest {

    /** What one tab does. */
    private interface Act {
        void by(EntityManager entities, Begun begun);
    }

    private static Act verb(Verb verb) {
        return (entities, begun) -> verb.by(new Wiring(entities, days(1)), begun.person(), begun.link());
    }

    /** A verb of a service. */
    private interface Verb {
        void by(Wiring house, PersonId person, Link link);
    }

    /** One that came to the course since they were linked: they have no rows about it. */
    private static final UUID ANOTHER_STEP = Samples.id("another step");

    /** By table: what writes its first row of a person. */
    private static final Map<String, Verb> ACTS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "pairing_yes",
                    (house, who, link) -> house.get(Yeses.class).keep(who, link, Map.of(ANOTHER_STEP, true), days(1))),
            Map.entry(
                    "pairing_switch",
                    (house, who, link) -> house.get(Switches.class).rest(who)),
            Map.entry(
                    "pairing_invitation",
                    (house, who, link) -> house.get(Invitations.class).make(TestProofs.of(who), days(1))),
            Map.entry(
                    "safety.hold", (house, who, link) -> house.get(Holds.class).raise(who, days(1))),
            Map.entry(
                    "safety.gate",
                    (house, who, link) -> house.get(Gates.class).answer(who, TestSafety.ALL_NO, days(1))),
            Map.entry(
                    "safety.closed_doors",
                    (house, who, link) -> house.get(ClosedDoors.class)
                            .notThisOne(who, TwoPeople.LOOK.uuid(), Optional.empty(), Set.of())),
            Map.entry(
                    "learning_journal_entry",
                    (house, who, link) -> house.get(Journal.class)
                            .keep(
                                    who,
                                    new PartPlace(Samples.READING.uuid(), "words"),
                                    new Draft("words", 0, 1, "a tab"),
                                    days(1))),
            Map.entry(
                    "learning_step_done",
                    (house, who, link) -> house.get(Steps.class).finish(who, Samples.READING.uuid(), days(1))),
            Map.entry(
                    "identity_pin", (house, who, link) -> house.get(Pins.class).choose(who, "a hash", days(1))),
            Map.entry(
                    "identity_fresh_start",
                    (house, who, link) -> house.get(FreshStarts.class).startWithPin(who, days(1))),
            Map.entry(
                    "identity_consent",
                    (house, who, link) -> house.get(Consents.class)
                            .give(new ConsentMatter(who, Purpose.RESPONSES, "one"), Languages.FIRST, days(1))),
            Map.entry(
                    "identity_copy",
                    (house, who, link) -> house.get(CopyOrders.class).ask(who, days(1))),
            Map.entry(
                    "identity_departure",
                    (house, who, link) -> house.get(Departures.class).ask(who, days(1)))));

    /** No two people or tabs write a first row of these at once; each says why. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("identity_key_renewal", "written at a start, under the lock of its administrator"),
            Map.entry("identity_device", "its id and the mark of its pass are drawn by chance: WindowPassesStoreTest"),
            Map.entry("identity_recovery_code", "drawn by chance, a whole sheet at once"),
            Map.entry("identity_passkey", "written for an answer to a question that is used up once: PasskeyStoreTest"),
            Map.entry(
                    "lti_context", "inserted by ResourceLinks, where nothing happens on a conflict: LaunchesStoreTest"),
            Map.entry("lti_resource_link", "the same"),
            Map.entry("identity_copy_part", "written by one job, under the lock of its order"),
            Map.entry("assessment_result", "written when an attempt is submitted, under its lock: DeliveryStoreTest"),
            Map.entry("pairing_finish", "written under the lock of its link"),
            Map.entry("pairing_link", "its key is written by whoever joins, under the lock of the code"),
            Map.entry("pairing_turn", "written by the look at a moment, under the lock of its link"),
            Map.entry("pairing_link_event", "written under the lock of its link"),
            Map.entry("lti_platform", "written by the file at a start, and by administrators"),
            Map.entry("lti_registration", "written by the file at a start, and by administrators"),
            Map.entry("learning_placement", "the same store as all sealed rows of one owner"),
            Map.entry("study_rescoring", "asked for by administrators, one run at a time: RescoringStoreTest"),
            Map.entry("study_response_page", "written with its set, whose id is new"));

    private static final Pattern ON_CONFLICT =
            Pattern.compile("insert into ([a-z_.]+)[^;]*?on conflict", Pattern.DOTALL);
    /** So often the same statement is seen under way before it counts as one that waits. */
    private static final int LOOKS = 25;

    private static final Map<Database, EntityManagerFactory> FACTORIES = new ConcurrentHashMap<>();

    @Test
    @DisplayName(
            "AUD-L11 PAIRING-52 each table with one row for something has an act here, a conflict clause, or a reason")
    void everyTable() throws IOException {
        Set<String> told = new TreeSet<>(ACTS.keySet());
        told.addAll(BESIDE.keySet());
        Set<String> conflicts = withConflictClause();
        assertTrue(conflicts.contains("pairing_code_tries"), conflicts::toString);
        Set<String> tables = tablesOfOne();
        tables.removeAll(conflicts);
        assertEquals(told, tables);
    }

    private static Set<String> tablesOfOne() {
        return ImportedHouse.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Table.class))
                .map(type -> type.reflect())
                .filter(type -> type.getAnnotation(Table.class).uniqueConstraints().length > 0 || isOfItsPerson(type))
                .map(type -> type.getAnnotation(Table.class))
                .map(table -> table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its primary key is the person's id. */
    private static boolean isOfItsPerson(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(Id.class) && "person".equals(field.getName()));
    }

    private static Set<String> withConflictClause() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ON_CONFLICT.matcher(joined(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The source with the pieces of a text put together. */
    private static String joined(Path file) {
        try {
            return Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @StoreTest
    @DisplayName("AUD-L11 PAIRING-52 two first rows at once end in one row, and neither tab fails")
    void atOnce(Database database) {
        ACTS.forEach((table, act) -> assertEquals(1, twoTabs(database, table, verb(act)), table));
    }

    @StoreTest
    @DisplayName("AUD-L11 PAIRING-52 two who join each other's codes at once are linked once, and neither press fails")
    void joinEachOther(Database database) {
        PersonId[] two = new PersonId[2];
        String[] codes = committed(database, entities -> {
            TwoPeople people = new TwoPeople(entities);
            two[0] = people.ana;
            two[1] = people.rashid;
            return new String[] {people.code(people.ana, days(0)), people.code(people.rashid, days(0))};
        });
        CompletableFuture<JoinOutcome> second = committed(database, entities -> {
            assertEquals(JoinOutcome.JOINED, joining(entities).join(TestProofs.of(two[0]), codes[1], days(1)));
            CompletableFuture<JoinOutcome> other = CompletableFuture.supplyAsync(() ->
                    committed(database, own -> joining(own).join(TestProofs.of(two[1]), codes[0], days(1))));
            awaitTurn(database, other);
            return other;
        });
        assertEquals(JoinOutcome.LINKED_ALREADY, second.join());
    }

    private static Joining joining(EntityManager entities) {
        return new Wiring(entities, days(1)).get(Joining.class);
    }

    @StoreTest
    @DisplayName("AUD-L11 sabotage: looking whether there is a row, and writing one, fails the second tab")
    void sabotage(Database database) {
        Act unguarded = (entities, begun) -> {
            boolean none = entities.createNativeQuery("select tries from pairing_code_tries where person = ?1")
                    .setParameter(1, begun.person().value())
                    .getResultList()
                    .isEmpty();
            if (none) {
                entities.createNativeQuery("insert into pairing_code_tries (person, since, tries) values (?1, ?2, 1)")
                        .setParameter(1, begun.person().value())
                        .setParameter(2, days(1).atOffset(ZoneOffset.UTC))
                        .executeUpdate();
            }
        };
        assertThrows(CompletionException.class, () -> twoTabs(database, "pairing_code_tries", unguarded));
    }

    /** The first tab has written and not committed when the second comes to its row. @return how many rows came */
    private static long twoTabs(Database database, String table, Act act) {
        Begun begun = committed(database, entities -> begun(entities, table));
        long before = rows(database, table);
        CompletableFuture<?> second = committed(database, entities -> {
            act.by(entities, begun);
            entities.flush();
            CompletableFuture<?> other = CompletableFuture.supplyAsync(() -> committed(database, own -> {
                act.by(own, begun);
                own.flush();
                return true;
            }));
            awaitTurn(database, other);
            return other;
        });
        second.join();
        return rows(database, table) - before;
    }

    private static Begun begun(EntityManager entities, String table) {
        TwoPeople two = new TwoPeople(entities);
        Link link = table.equals("pairing_yes") ? two.linked(days(0)) : null;
        two.enrollments.enroll(two.rashid, Samples.COURSE.uuid(), days(0));
        if (table.equals("identity_fresh_start")) {
            new Wiring(entities, days(0)).get(Pins.class).choose(two.rashid, "a hash", days(0));
        }
        return new Begun(two.rashid, link);
    }

    /** Somebody who has done nothing yet. @param link null where it would make the rows before they are wanted */
    private record Begun(PersonId person, Link link) {}

    /** Until the other tab stands before a lock of the database, or is through. */
    private static void awaitTurn(Database database, CompletableFuture<?> other) {
        String statement = "";
        int seen = 0;
        while (!other.isDone() && seen < LOOKS) {
            String now = statementOfTheOther(database);
            seen = now.isEmpty() || !now.equals(statement) ? 0 : seen + 1;
            statement = now;
        }
    }

    /** Which statement stands before a lock, or since when it runs; empty where none does. */
    private static String statementOfTheOther(Database database) {
        String asked = switch (database) {
            case H2 ->
                "select cast(max(executing_statement_start) as varchar) from information_schema.sessions"
                        + " where session_id <> session_id()";
            case POSTGRESQL -> "select cast(max(pid) as varchar) from pg_locks where not granted";
        };
        Object found = committed(
                database, entities -> entities.createNativeQuery(asked).getSingleResult());
        return Objects.toString(found, "");
    }

    private static long rows(Database database, String table) {
        return count(database, "select count(*) from " + table);
    }

    private static long count(Database database, String query) {
        return committed(
                database,
                entities -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    /** In a database of its own, because what two threads are to see must be committed. */
    private static <T> T committed(Database database, Function<EntityManager, T> work) {
        return Database.committed(FACTORIES.computeIfAbsent(database, FirstRowsStoreTest::migrated), work);
    }

    private static EntityManagerFactory migrated(Database database) {
        DataSource source = database.empty("first_rows");
        Flyway.configure().dataSource(source).load().migrate();
        return Database.factory(source, "first-rows-" + database);
    }

    @AfterAll
    static void close() {
        FACTORIES.values().forEach(EntityManagerFactory::close);
        FACTORIES.clear();
    }
}
