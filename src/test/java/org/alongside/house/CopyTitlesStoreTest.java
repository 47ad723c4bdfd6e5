package org.alongside.house;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.copy.ArchiveFiles;
import org.alongside.identity.copy.CopyJob;
import org.alongside.identity.copy.CopyOrders;
import org.alongside.identity.copy.RoomCopy;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Samples;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Gates;
import org.alongside.safety.Holds;
import org.alongside.safety.TestSafety;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.Wiring;
import org.alongside.vault.TestVaults;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;

/** A copy tells its reader the titles they know, whichever room keeps the id. */
class CopyTitlesStoreTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final UUID ATTEMPT = Samples.id("attempt");
    private static final UUID RESPONSE = Samples.id("response");

    @StoreTest
    @DisplayName("IDENTITY-18 beside each id of a step, a questionnaire, a question stands the title that people know")
    void titles(Database database) {
        database.rolledBack(entities -> {
            List<RoomCopy> copy = copyOf(entities);
            JsonObject done = row(copy, "learning", "learning_step_done");
            assertEquals(Samples.READING.uuid().toString(), done.getString("step"));
            assertEquals(Samples.READING.title("en"), done.getString("step_title"));
            assertEquals(
                    "Example", row(copy, "assessment", "assessment_attempt").getString("instrument_title"));
            JsonObject answer = row(copy, "assessment", "assessment_response");
            assertEquals("Example · 1", answer.getString("attempt_title"));
            assertTrue(answer.containsKey("item_title"), answer.toString());
            assertTrue(answer.containsKey("answer_title"), answer.toString());
            assertFalse(answer.containsKey("answered_title"), answer.toString());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 the pages show the title instead of the id, and moments as a clock shows them")
    void pages(Database database) {
        database.rolledBack(entities -> {
            Map<String, String> files = ArchiveFiles.of(copyOf(entities));
            String learning = files.get("learning.html");
            assertTrue(learning.contains("<dd>" + Samples.READING.title("en") + "</dd>"), learning);
            assertFalse(learning.contains(Samples.READING.uuid().toString()), learning);
            assertFalse(learning.contains("step_title"), learning);
            Words words = new Words("identity", Locale.ENGLISH, Optional.empty());
            assertTrue(learning.contains(words.dayAndTime(NOW)), learning);
            assertFalse(files.get("assessment.html").contains(ATTEMPT.toString()));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 what nobody knows a title of stands as it is")
    void unknown(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            UUID gone = Samples.id("a step that was taken out");
            done(entities, ana, gone);
            List<RoomCopy> copy = made(entities, ana);
            assertFalse(row(copy, "learning", "learning_step_done").containsKey("step_title"));
            assertTrue(ArchiveFiles.of(copy).get("learning.html").contains(gone.toString()));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 words that look like a record stay the words that were typed, to the letter")
    void asTyped(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            String typed = "{\"a\":  1, \"a\": 2}";
            UUID entry = Samples.id("entry");
            insert(
                    entities,
                    "learning_journal_entry (id, person, step, part, words, revision, writer, written_at)",
                    entry,
                    ana.value(),
                    Samples.READING.uuid(),
                    "words",
                    TestVaults.main(entities)
                            .seal(Owner.of(ana), new SealedPlace("learning_journal_entry", "words", entry, 1), typed)
                            .bytes(),
                    1L,
                    "one",
                    NOW.atOffset(ZoneOffset.UTC));
            List<RoomCopy> copy = made(entities, ana);
            assertEquals(typed, row(copy, "learning", "learning_journal_entry").getString("words"));
            assertTrue(ArchiveFiles.of(copy).get("learning.html").contains("{&quot;a&quot;:  1, &quot;a&quot;: 2}"));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-18 questions, holds, doors and own words for two are told in words, with no id and no code")
    void told(Database database) {
        database.rolledBack(entities -> {
            PersonId ana = TestIdentity.over(entities).welcomed("Ana");
            Wiring house = new Wiring(entities, NOW);
            house.get(Gates.class).answer(ana, TestSafety.ALL_NO, NOW);
            house.get(Holds.class).raise(ana, NOW);
            house.get(ClosedDoors.class).notThisOne(ana, Samples.READING.uuid(), Optional.empty(), Set.of());
            Map<String, String> files = ArchiveFiles.of(made(entities, ana));
            Words words = new Words("safety", Locale.ENGLISH, Optional.empty());
            String safety = files.get("safety.html");
            String first = TestSafety.FORM.questions().get(0).text().in("en");
            assertTrue(safety.contains(first + " " + words.say("gate.no")), safety);
            assertTrue(safety.contains(words.say("copy.told.hold.RESTS")), safety);
            assertTrue(safety.contains(words.say("copy.told.hold.since", words.dayAndTime(NOW))), safety);
            assertTrue(safety.contains(Samples.READING.title("en")), safety);
            files.forEach((name, text) -> {
                if (name.endsWith(".html")) {
                    assertFalse(ID.matcher(text).find(), name + text);
                }
            });
        });
    }

    private static List<RoomCopy> copyOf(EntityManager entities) {
        PersonId ana = TestIdentity.over(entities).welcomed("Ana");
        done(entities, ana, Samples.READING.uuid());
        answered(entities, ana);
        return made(entities, ana);
    }

    private static List<RoomCopy> made(EntityManager entities, PersonId person) {
        Wiring house = new Wiring(entities, NOW);
        CopyOrders orders = house.get(CopyOrders.class);
        orders.ask(person, NOW);
        entities.flush();
        house.get(CopyJob.class).run(NOW);
        return orders.read(person, NOW);
    }

    private static void done(EntityManager entities, PersonId person, UUID step) {
        insert(
                entities,
                "learning_step_done (id, person, step, done_at)",
                Samples.id("done"),
                person.value(),
                step,
                NOW.atOffset(ZoneOffset.UTC));
    }

    private static void answered(EntityManager entities, PersonId person) {
        insert(
                entities,
                "assessment_attempt (id, person, instrument, version, sitting, begun)",
                ATTEMPT,
                person.value(),
                "example",
                1,
                1,
                NOW.atOffset(ZoneOffset.UTC));
        insert(
                entities,
                "assessment_response (id, attempt, item, revision, answer, answered)",
                RESPONSE,
                ATTEMPT,
                "q1",
                1,
                TestVaults.main(entities)
                        .seal(Owner.of(person), new SealedPlace("assessment_response", "answer", RESPONSE, 1), "2")
                        .bytes(),
                NOW.atOffset(ZoneOffset.UTC));
    }

    private static void insert(EntityManager entities, String into, Object... values) {
        String marks = java.util.stream.IntStream.rangeClosed(1, values.length)
                .mapToObj(n -> "?" + n)
                .collect(Collectors.joining(", "));
        var statement = entities.createNativeQuery("insert into " + into + " values (" + marks + ")");
        for (int n = 0; n < values.length; n++) {
            statement.setParameter(n + 1, values[n]);
        }
        statement.executeUpdate();
    }

    private static JsonObject row(List<RoomCopy> copy, String room, String table) {
        return copy.stream()
                .collect(Collectors.toMap(RoomCopy::room, Function.identity()))
                .get(room)
                .tables()
                .getJsonArray(table)
                .getJsonObject(0);
    }
}
