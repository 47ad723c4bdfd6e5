package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.leaving.Departures;
import org.alongside.identity.page.KeptDataPage;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.Erasing;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTable.StartingEmpty;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Viewer;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.FreshStarts.BringBackOutcome;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.alongside.support.SampleRows;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What all rooms hold about a person, against the catalogue of the database and what is said of each column. */
class PersonalDataStoreTest {

    private static final PersonId ANA = person("Ana");
    private static final PersonId RASHID = person("Rashid");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T19:00:00Z");

    /** Keys are destroyed, and never described: they say nothing about anybody. */
    private static final Set<String> KEYS = Set.of("vault_key", "safety.vault_key");

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @StoreTest
    @DisplayName("every table that is said to be about a person is described by one room, and no other table is")
    void described(Database database) {
        database.rolledBack(entities -> {
            List<String> described =
                    tables(entities).stream().map(PersonalTable::name).toList();
            assertEquals(described.size(), Set.copyOf(described).size(), "one room each");
            assertEquals(aboutPersons(), new TreeSet<>(described));
        });
    }

    @StoreTest
    @DisplayName("each column for the copy is in it once, opened, and nothing that another person wrote")
    void copied(Database database) {
        database.rolledBack(entities -> {
            List<PersonalData> rooms = everything(entities);
            List<String> columns = new ArrayList<>();
            for (PersonalData room : rooms) {
                room.export(ANA, (table, rows) -> {
                    assertFalse(rows.isEmpty(), table);
                    rows.forEach(row -> assertFalse(row.toString().contains(RASHID.toString()), row.toString()));
                    rows.get(0).forEach((column, value) -> {
                        assertNotNull(value, table + "." + column);
                        columns.add(table + "." + column);
                    });
                });
            }
            assertEquals(copiedColumns(), columns.stream().sorted().toList());
        });
    }

    @StoreTest
    @DisplayName(
            "INV-13 INV-25 after erasing nothing of a person is left but what keeps them deleted; the partner's rows"
                    + " are byte for byte as before, but for the link that ended")
    void erased(Database database) {
        database.rolledBack(entities -> {
            everything(entities);
            Map<String, String> before = rows(entities, RASHID);
            new Wiring(entities, TUESDAY).get(Departures.class).erase(ANA, TUESDAY);
            entities.flush();
            assertEquals(Set.of("vault_destroyed", "safety.vault_destroyed"), tablesWith(entities, ANA));
            Map<String, String> after = rows(entities, RASHID);
            Set<String> changed = before.keySet().stream()
                    .filter(table -> !before.get(table).equals(after.get(table)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(after.get("pairing_link").contains("ENDED"), after.get("pairing_link"));
            assertEquals(Set.of("pairing_link", "pairing_yes", "pairing_finish"), changed);
        });
    }

    @StoreTest
    @DisplayName("each column is erased as it is said: its row goes, it names nobody, or it stays")
    void asSaid(Database database) {
        database.rolledBack(entities -> {
            List<PersonalTable> tables = everything(entities).stream()
                    .flatMap(room -> room.describe().stream())
                    .toList();
            new Wiring(entities, TUESDAY).get(Departures.class).erase(ANA, TUESDAY);
            for (PersonalTable table : tables) {
                long left = count(entities, table, ANA);
                assertEquals(0, left, table.name());
                boolean rowGoes = ColumnLists.all().stream()
                        .filter(note -> note.table().equals(table.name()))
                        .allMatch(note -> note.erasing() == Erasing.ROW);
                UUID row = new SamplePerson(entities, ANA, RASHID).row(table.name());
                assertEquals(!rowGoes, rowGoes ? false : exists(entities, table.name(), row), table.name());
            }
        });
    }

    @StoreTest
    @DisplayName(
            "INV-55 who starts empty has no writing, has it again after undoing, and loses it for good after letting go")
    void startsEmpty(Database database) {
        database.rolledBack(entities -> {
            List<PersonalTable> writing = everything(entities).stream()
                    .flatMap(room -> room.describe().stream())
                    .filter(table -> table.starting() != StartingEmpty.STAYS)
                    .toList();
            assertFalse(writing.isEmpty());
            FreshStarts starts = new Wiring(entities, TUESDAY).get(FreshStarts.class);
            entities.createNativeQuery("delete from identity_fresh_start").executeUpdate();
            Map<String, String> before = rows(entities, ANA);
            starts.start(ANA, Optional.empty(), TUESDAY);
            writing.forEach(table -> assertEquals(0, count(entities, table, ANA), table.name()));
            assertEquals(
                    BringBackOutcome.DONE,
                    starts.bringBack(ANA, Optional.of(TestProofs.of(ANA)), TUESDAY.plus(Duration.ofDays(6))));
            entities.flush();
            Map<String, String> back = rows(entities, ANA);
            writing.forEach(table -> assertEquals(before.get(table.name()), back.get(table.name()), table.name()));
            starts.start(ANA, Optional.empty(), TUESDAY.plus(Duration.ofDays(40)));
            UUID shelf = (UUID) entities.createNativeQuery("select id from identity_fresh_start where person = ?1")
                    .setParameter(1, ANA.value())
                    .getSingleResult();
            writing.forEach(table -> assertEquals(1, count(entities, table, new PersonId(shelf)), table.name()));
            starts.letGo(ANA, TUESDAY.plus(Duration.ofDays(47)));
            writing.forEach(table -> assertEquals(0, count(entities, table, new PersonId(shelf)), table.name()));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-22 My data names each table that the copy holds, and says for how long it is kept")
    void listed(Database database) {
        database.rolledBack(entities -> {
            List<PersonalData> rooms = new Wiring(entities, TUESDAY).rooms();
            List<KeptDataPage.KeptTable> listed =
                    KeptDataPage.kept(rooms, new Words("identity", Locale.ENGLISH, Optional.empty())).stream()
                            .flatMap(room -> room.tables().stream())
                            .toList();
            Set<String> copied = ColumnLists.all().stream()
                    .filter(ColumnNote::copied)
                    .map(ColumnNote::table)
                    .collect(Collectors.toSet());
            assertEquals(copied.size(), listed.size());
            assertEquals(
                    copied.size(),
                    listed.stream()
                            .map(KeptDataPage.KeptTable::title)
                            .distinct()
                            .count());
            listed.forEach(table -> assertTrue(table.until().endsWith("."), table.toString()));
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-23 My data says of each table that the copy holds who can see it, once, and of a later room's"
                    + " too by itself")
    void seen(Database database) {
        database.rolledBack(entities -> {
            Words words = new Words("identity", Locale.ENGLISH, Optional.empty());
            List<PersonalData> rooms = new ArrayList<>(new Wiring(entities, TUESDAY).rooms());
            Set<String> copied = ColumnLists.all().stream()
                    .filter(ColumnNote::copied)
                    .map(ColumnNote::table)
                    .collect(Collectors.toSet());
            List<KeptDataPage.SeenThings> seen = KeptDataPage.seen(rooms, words);
            long shown = rooms.stream()
                    .flatMap(room -> room.describe().stream())
                    .mapToLong(table -> table.shown().size())
                    .sum();
            assertEquals(
                    copied.size() + shown,
                    seen.stream()
                            .flatMap(these -> these.titles().stream())
                            .distinct()
                            .count());
            rooms.add(new LaterRoom(entities));
            assertTrue(KeptDataPage.seen(rooms, words).stream()
                    .anyMatch(these -> these.who().equals(words.say("data.see.BOTH"))
                            && these.titles().size()
                                    == titles(seen, words.say("data.see.BOTH")).size() + 1));
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-23 INV-01 answers, writing, gate, hold, doors, yes and switch are their owner's alone; nobody"
                    + " but the two sees that they are linked")
    void owners(Database database) {
        database.rolledBack(entities -> {
            Map<String, Viewer> viewers = tables(entities).stream()
                    .collect(Collectors.toMap(PersonalTable::name, PersonalTable::viewer, (a, b) -> a, TreeMap::new));
            Set<Viewer> own = Set.of(Viewer.OWNER_WITH_PIN, Viewer.OWNER_APART, Viewer.OWNER_AND_TABLES);
            tables(entities).stream()
                    .filter(table -> !table.sealed().isEmpty() && !table.name().equals("lti_score"))
                    .forEach(table -> assertTrue(own.contains(table.viewer()), table.name()));
            tables(entities).stream()
                    .filter(table -> table.starting() != StartingEmpty.STAYS)
                    .forEach(table -> assertTrue(own.contains(table.viewer()), table.name()));
            viewers.forEach(
                    (table, viewer) -> assertEquals(table.startsWith("safety."), viewer == Viewer.OWNER_APART, table));
            Set<String> both = viewers.keySet().stream()
                    .filter(table -> viewers.get(table) == Viewer.BOTH)
                    .collect(Collectors.toSet());
            assertEquals(Set.of("pairing_link", "pairing_link_event", "pairing_turn"), both);
            assertThrows(NullPointerException.class, () -> PersonalTable.of("learning_journal_entry", null));
        });
    }

    /** A room that comes later, with one table of which it says that both see it. */
    private record LaterRoom(EntityManager entities) implements PersonalData {

        @Override
        public String room() {
            return "learning";
        }

        @Override
        public PersonalTables tables() {
            PersonalTable table = PersonalTable.of("learning_journal_entry", Viewer.BOTH);
            return new PersonalTables(entities, TestVaults.main(entities), List.of(table));
        }
    }

    private static List<String> titles(List<KeptDataPage.SeenThings> seen, String who) {
        return seen.stream()
                .filter(these -> these.who().equals(who))
                .flatMap(these -> these.titles().stream())
                .toList();
    }

    @Test
    @DisplayName("sabotage: a table that a room forgot is found")
    void forgotten() {
        Set<String> described = new TreeSet<>(aboutPersons());
        described.remove("learning_journal_entry");
        assertEquals(Set.of("learning_journal_entry"), without(aboutPersons(), described));
    }

    /** Both have everything, and a link; a third row of each table is nobody's. */
    private static List<PersonalData> everything(EntityManager entities) {
        new SampleRows(entities).write();
        entities.flush();
        entities.clear();
        List<PersonalData> rooms = new Wiring(entities, TUESDAY).rooms();
        for (List<PersonId> one : List.of(List.of(ANA, RASHID), List.of(RASHID, ANA))) {
            SamplePerson sample = new SamplePerson(entities, one.get(0), one.get(1));
            for (PersonalData room : rooms) {
                Vault vault = room.room().equals("safety") ? TestVaults.safety(entities) : TestVaults.main(entities);
                List<PersonalTable> tables = new ArrayList<>(room.describe());
                Collections.reverse(tables);
                tables.forEach(table -> sample.write(table, vault));
            }
        }
        entities.flush();
        entities.clear();
        return rooms;
    }

    private static List<PersonalTable> tables(EntityManager entities) {
        return new Wiring(entities, TUESDAY)
                .rooms().stream().flatMap(room -> room.describe().stream()).toList();
    }

    private static Set<String> aboutPersons() {
        return ColumnLists.all().stream()
                .filter(note -> note.erasing() != Erasing.STAYS || note.copied())
                .map(ColumnNote::table)
                .filter(table -> !KEYS.contains(table))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> copiedColumns() {
        return ColumnLists.all().stream()
                .filter(ColumnNote::copied)
                .map(ColumnNote::name)
                .sorted()
                .toList();
    }

    private static long count(EntityManager entities, PersonalTable table, PersonId person) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table.name() + " where " + table.whose())
                        .setParameter(1, person.value())
                        .getSingleResult())
                .longValue();
    }

    private static boolean exists(EntityManager entities, String table, UUID id) {
        return !entities.createNativeQuery("select 1 from " + table + " where id = ?1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Every table in which the id stands, in whatever column. */
    private static Set<String> tablesWith(EntityManager entities, PersonId person) {
        return rows(entities, person).keySet().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Table to the text of all its rows that hold the id of this person, and of those that hang on such a row. */
    private static Map<String, String> rows(EntityManager entities, PersonId person) {
        Map<String, String> found = new TreeMap<>();
        for (String table : all(entities)) {
            Collection<?> rows =
                    entities.createNativeQuery("select * from " + table).getResultList();
            List<String> own = rows.stream()
                    .map(row -> row instanceof Object[] many ? Arrays.deepToString(many) : String.valueOf(row))
                    .filter(row -> row.contains(person.toString()) || row.contains(attempt(person)))
                    .sorted()
                    .toList();
            if (!own.isEmpty()) {
                found.put(table, own.toString());
            }
        }
        return found;
    }

    private static String attempt(PersonId person) {
        return UUID.nameUUIDFromBytes(("assessment_attempt" + person).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static List<String> all(EntityManager entities) {
        List<?> names = entities.createNativeQuery("select distinct concat(table_schema, '.', table_name)"
                        + " from information_schema.columns where table_schema in ('public', 'safety')"
                        + " and table_name <> 'flyway_schema_history'")
                .getResultList();
        return names.stream()
                .map(name -> ((String) name).replaceFirst("^public\\.", ""))
                .sorted()
                .toList();
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
