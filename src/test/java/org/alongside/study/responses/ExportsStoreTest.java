package org.alongside.study.responses;

import static org.alongside.study.responses.DataWorld.MIKA;
import static org.alongside.study.responses.DataWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.identity.log.OwnLogLine;
import org.alongside.identity.table.TableRequest;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.seal.Owner;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;

/** Responses that go out. */
class ExportsStoreTest {

    /** The first rows of a table, in its own order. */
    private static final TableRequest TABLE =
            new TableRequest(0, TableRequest.MOST, java.util.Optional.empty(), java.util.Map.of());

    @StoreTest
    @DisplayName("STUDY-5 STUDY-8 of couples nothing goes out, not even a set that lies there, and no line says so")
    void couples(Database database) {
        database.rolledBack(entities -> {
            DataWorld research = DataWorld.of(entities, "research");
            UUID set = research.kept(30);
            PersonId ana = answered(research, "4", "2");
            research.consents()
                    .give(new ConsentMatter(ana, Purpose.RESPONSES, subject(research)), Languages.FIRST, NOW);
            DataWorld couple = DataWorld.of(entities, "couple");
            for (ExportForm form : ExportForm.values()) {
                assertEquals(0, couple.taken(set, form).length, form.name());
                assertEquals(0, couple.takenGiven(form).length, form.name());
            }
            assertEquals(List.of(), couple.exports().allowing());
            assertEquals(List.of(), couple.exports().page(TABLE));
            assertTrue(research.taken(set, ExportForm.WIDE).length > 0, "the guard is the use alone");
        });
    }

    @StoreTest
    @DisplayName("AUD-M18 STUDY-30 an export that fails half way, or before its first byte, stands in the list")
    void written(Database database) {
        PersonId by = new PersonId(UUID.randomUUID());
        for (int bytes : new int[] {0, 100}) {
            int before = database.committed(
                    entities -> DataWorld.of(entities, "research").exports().count(Map.of()));
            var written = database.committed(entities -> {
                DataWorld world = DataWorld.of(entities, "research");
                var asking = new ResponseExports.ExportRequest(by, NOW);
                return world.exports()
                        .ofSet(world.kept(30), ExportForm.WIDE, asking)
                        .orElseThrow();
            });
            assertThrows(
                    UncheckedIOException.class,
                    () -> database.committed(entities -> sent(DataWorld.of(entities, "research"), written, bytes)));
            int after = database.committed(entities -> {
                int lines = DataWorld.of(entities, "research").exports().count(Map.of());
                for (String mine : List.of(
                        "vault_key where owner in (select id from study_response_set)",
                        "study_export",
                        "study_response_page",
                        "study_response_set")) {
                    entities.createNativeQuery("delete from " + mine).executeUpdate();
                }
                return lines;
            });
            assertEquals(before + 1, after, "with its sending rolled back after " + bytes + " bytes");
        }
    }

    private static Object sent(DataWorld world, ResponseExports.WrittenExport written, int bytes) {
        try {
            world.exports().send(written, () -> broken(bytes));
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A reply whose reader goes away after so many bytes. */
    private static OutputStream broken(int after) {
        return new OutputStream() {
            private int left = after;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException("gone");
                }
            }
        };
    }

    @StoreTest
    @DisplayName("STUDY-7 wide: one row each, answers as given, scores beside them, nothing of ENGINE_ONLY")
    void wide(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            List<TreeMap<String, String>> rows = DataWorld.rows(world.taken(world.kept(600), ExportForm.WIDE));
            assertEquals(600, rows.size());
            assertEquals(numbers(600), all(rows, "respondent"));
            assertEquals(Set.of("-"), all(rows, "q2"));
            assertEquals(Set.of("1", "2", "3", "4", "5"), all(rows, "q1"));
            assertEquals(Set.of("NOT_COMPUTABLE"), all(rows, "status.calm"));
            assertFalse(rows.get(0).keySet().toString().contains("secret"), "neither value nor name");
        });
    }

    @StoreTest
    @DisplayName("STUDY-7 long: one row an answer; STUDY-8 one line of who, when and what")
    void longForm(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "training");
            UUID set = world.kept(3);
            List<TreeMap<String, String>> rows = DataWorld.rows(world.taken(set, ExportForm.LONG));
            assertEquals(6, rows.size());
            assertEquals(Set.of("q1", "q2"), all(rows, "item"));
            List<ExportEntry> lines = world.exports().page(TABLE);
            assertEquals(1, lines.size());
            assertEquals(MIKA, lines.get(0).person());
            assertEquals(NOW, lines.get(0).madeAt());
            assertEquals(set, lines.get(0).set().orElseThrow());
            assertEquals(3, lines.get(0).respondents());
        });
    }

    @StoreTest
    @DisplayName("STUDY-20 FR-B3 what stands at a hidden question of a set from a file does not go out")
    void offThePath(Database database) {
        database.rolledBack(entities -> {
            Instrument conditional = Example.example()
                    .with(
                            "instrument.yaml",
                            Example.FORM
                                    .replace("version: 1\n", "version: 1\nuse: training\n")
                                    .replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 = 5\"}"))
                    .scoring("calm: {items: {q1: '+', q4: '+'}, rule: sum, privacy: OWNER}\n")
                    .instrument();
            DataWorld world = new DataWorld(entities, conditional);
            UUID set = world.keptOf(IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> Answers.NONE.with("q1", n).with("q4", 2))
                    .toList());
            List<TreeMap<String, String>> rows = DataWorld.rows(world.taken(set, ExportForm.WIDE));
            assertEquals(
                    Set.of("1 ", "2 ", "3 ", "4 ", "5 2"),
                    rows.stream()
                            .map(row -> row.get("q1") + " " + row.getOrDefault("q4", ""))
                            .collect(Collectors.toSet()));
            assertEquals(Set.of("NOT_COMPUTABLE", "COMPLETE"), all(rows, "status.calm"));
        });
    }

    @StoreTest
    @DisplayName("STUDY-2 STUDY-5 a draft does not go out")
    void draft(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            assertEquals(0, world.taken(world.draft(30), ExportForm.WIDE).length);
        });
    }

    @StoreTest
    @DisplayName("STUDY-8 figures go out from twenty respondents, with native charts")
    void report(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            assertEquals(0, world.taken(world.kept(19), ExportForm.REPORT).length);
            byte[] report = world.taken(world.kept(20), ExportForm.REPORT);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
                assertEquals(
                        7,
                        workbook.getSheet("Distributions")
                                .getDrawingPatriarch()
                                .getCharts()
                                .size());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            assertEquals(1, world.exports().page(TABLE).size(), "what was refused leaves no line");
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-21 how many allow that answers go out costs two statements, for 10 people or for 1,000")
    void statements(Database database) {
        assertEquals(2, statements(database, 10));
        assertEquals(2, statements(database, 1000));
    }

    private static int statements(Database database, int people) {
        List<String> asked = new ArrayList<>();
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            for (int i = 0; i < people; i++) {
                PersonId person = TestIdentity.over(entities).arrival();
                DataWorld.sentRow(entities, person, world.instrument().key(), NOW);
                world.consents()
                        .give(new ConsentMatter(person, Purpose.RESPONSES, subject(world)), Languages.FIRST, NOW);
            }
            entities.flush();
            entities.clear();
            ResponseExports exports = world.exports();
            asked.addAll(statements.during(
                    entities,
                    () -> assertEquals(people, exports.allowing().get(0).people())));
        });
        return asked.size();
    }

    @StoreTest
    @DisplayName("STUDY-6 Q-S8 answers given here go out of those who allow it now, and only what came after their yes")
    void given(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            PersonId ana = answered(world, "1", "1");
            PersonId rashid = answered(world, "5", "5");
            assertEquals(0, world.takenGiven(ExportForm.WIDE).length, "nobody was asked");
            world.consents()
                    .give(
                            new ConsentMatter(ana, Purpose.RESPONSES, subject(world)),
                            Languages.FIRST,
                            NOW.plusSeconds(10));
            world.consents()
                    .give(new ConsentMatter(rashid, Purpose.RESPONSES, "another questionnaire"), Languages.FIRST, NOW);
            assertEquals(0, world.takenGiven(ExportForm.WIDE).length, "what came before stays hers");
            world.send(ana, "3", "4", NOW.plusSeconds(20));
            List<TreeMap<String, String>> rows = DataWorld.rows(world.takenGiven(ExportForm.WIDE));
            assertEquals(1, rows.size());
            OwnLog log = TestIdentity.over(entities).house().get(OwnLog.class);
            assertEquals(
                    List.of(OwnLogKind.TABLE),
                    log.of(ana, NOW).stream().map(OwnLogLine::kind).toList(),
                    "she reads that they went out");
            assertEquals(List.of(), log.of(rashid, NOW));
            assertEquals("3.5", rows.get(0).get("score.calm"));
            assertEquals(
                    List.of(1),
                    world.exports().allowing().stream()
                            .map(ResponseExports.GivenAnswers::people)
                            .toList());
            world.consents()
                    .refuse(
                            new ConsentMatter(ana, Purpose.RESPONSES, subject(world)),
                            Languages.FIRST,
                            NOW.plusSeconds(30));
            assertEquals(0, world.takenGiven(ExportForm.WIDE).length, "taken back");
        });
    }

    @StoreTest
    @DisplayName("STUDY-6 who started empty is left out, and the others go out")
    void startedEmpty(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            PersonId ana = answered(world, "1", "1");
            PersonId rashid = answered(world, "5", "5");
            for (PersonId person : List.of(ana, rashid)) {
                world.consents()
                        .give(new ConsentMatter(person, Purpose.RESPONSES, subject(world)), Languages.FIRST, NOW);
            }
            assertEquals(2, DataWorld.rows(world.takenGiven(ExportForm.WIDE)).size());
            TestVaults.main(entities).shred(Owner.of(ana));
            List<TreeMap<String, String>> rows = DataWorld.rows(world.takenGiven(ExportForm.WIDE));
            assertEquals(Set.of("5"), all(rows, "q1"));
        });
    }

    @StoreTest
    @DisplayName("STUDY-6 no id of a person is in the file, and the numbers are drawn anew")
    void numbersAnew(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID set = world.kept(600);
            assertFalse(
                    numbered(world.taken(set, ExportForm.WIDE)).equals(numbered(world.taken(set, ExportForm.WIDE))));
        });
    }

    private static Map<String, String> numbered(byte[] file) {
        return DataWorld.rows(file).stream()
                .collect(Collectors.toMap(row -> row.get("respondent"), row -> row.get("q1")));
    }

    private static PersonId answered(DataWorld world, String q1, String q2) {
        PersonId person = TestIdentity.over(world.entities()).arrival();
        world.send(person, q1, q2, NOW);
        return person;
    }

    private static String subject(DataWorld world) {
        return world.instrument().key().uuid().toString();
    }

    private static Set<String> all(List<TreeMap<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> numbers(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
