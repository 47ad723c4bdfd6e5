package org.alongside.assessment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.attempt.Delivery;
import org.alongside.assessment.attempt.NewAnswer;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.assessment.attempt.TestSaving;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Example;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.catalog.file.InstrumentLoader;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.alongside.sheet.file.SheetWriter;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;

/** What one takes along of one's own answers. */
class CopyStoreTest {

    private static final Slug STANDING = new Slug("where-i-stand");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Words WORDS = new Words("assessment", Locale.ENGLISH, Optional.of(ZoneId.of("Europe/Vienna")));
    private static final String TRAP = "=HYPERLINK(\"http://x.example\")";

    private final PersonId ana = new PersonId(new Randomness().id());

    /** The real instrument, but for one question and one option that begin like formulas. */
    private static InstrumentLibrary library() {
        Map<String, String> files =
                new HashMap<>(TextFiles.below(Path.of("assessments")).byPath());
        files.computeIfPresent(
                "where-i-stand/v1/text.en.yaml",
                (p, text) -> text.replaceFirst("n1: \"[^\"]*\"", "n1: '" + TRAP.replace("'", "''") + "'")
                        .replace("\"Not like me\"", "\"-1 not like me\""));
        return InstrumentLoader.load("assessments", TextFiles.of(files)).orElseThrow();
    }

    private static CopyServlet.Copy copy(EntityManager entities, PersonId person) {
        Delivery delivery = TestHouse.over(entities).with(library()).get(Delivery.class);
        UUID attempt = delivery.begin(person, STANDING, MONDAY).id();
        for (Item item : library().latest(STANDING).orElseThrow().form().inOrder()) {
            String answer = item.id().equals("t2") ? "-" : "1";
            TestSaving.over(entities, library()).save(person, attempt, new NewAnswer(item.id(), answer, 1), MONDAY);
        }
        delivery.submit(person, attempt, MONDAY.plusSeconds(60));
        delivery.begin(person, new Slug("where-i-stand-habits"), MONDAY.plusSeconds(120));
        List<OwnAttempt> own =
                TestHouse.over(entities).with(library()).get(OwnAttempts.class).all(person);
        return new CopyServlet.Copy(own, WORDS, MONDAY.plusSeconds(180));
    }

    private static String json(CopyServlet.Copy copy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CopyJson.write(out, copy);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook workbook(CopyServlet.Copy copy) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SheetWriter.write(out, CopySheets.of(copy));
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ana's words to the only question that she answered; what she took out again is no answer. */
    private CopyServlet.Copy inWords(EntityManager entities, String... written) {
        InstrumentLibrary words = new InstrumentLibrary(List.of(Example.example()
                .with("instrument.yaml", Example.WITH_WORDS.replace("max: 10", "max: 100"))
                .instrument()));
        Delivery delivery = TestHouse.over(entities).with(words).get(Delivery.class);
        UUID attempt = delivery.begin(ana, new Slug("example"), MONDAY).id();
        for (int n = 0; n < written.length; n++) {
            TestSaving.over(entities, words).save(ana, attempt, new NewAnswer("own", written[n], n + 1), MONDAY);
        }
        return new CopyServlet.Copy(
                TestHouse.over(entities).with(words).get(OwnAttempts.class).all(ana), WORDS, MONDAY);
    }

    @StoreTest
    @DisplayName(
            "ASSESSMENT-16 ASSESSMENT-21: own words are in both copies as they were written, and run as no formula")
    void inWords(Database database) {
        String mine = TRAP + "\n<b> & \"done\"";
        database.rolledBack(entities -> {
            CopyServlet.Copy copy = inWords(entities, mine);
            JsonObject answer = Json.createReader(
                            new ByteArrayInputStream(json(copy).getBytes(StandardCharsets.UTF_8)))
                    .readObject()
                    .getJsonArray("attempts")
                    .getJsonObject(0)
                    .getJsonArray("answers")
                    .getJsonObject(0);
            assertEquals(mine, answer.getString("words"));
            assertTrue(answer.isNull("value") && !answer.getBoolean("ratherNotSay"));
            var cell = workbook(copy).getSheet("Answers").getRow(1).getCell(3);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(mine, cell.getStringCellValue());
            assertEquals("@", cell.getCellStyle().getDataFormatString());
        });
        database.rolledBack(
                entities -> assertFalse(json(inWords(entities, mine, "")).contains("\"item\"")));
    }

    @StoreTest
    @DisplayName("ASSESSMENT-16: the JSON copy has every answer with its words, and every result with its error")
    void asJson(Database database) {
        database.rolledBack(entities -> {
            String text = json(copy(entities, ana));
            JsonObject whole = Json.createReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .readObject();
            assertEquals("alongside-answers", whole.getString("format"));
            JsonObject open = whole.getJsonArray("attempts").getJsonObject(0);
            assertTrue(open.isNull("submitted"));
            assertEquals(0, open.getJsonArray("results").size());
            JsonObject sent = whole.getJsonArray("attempts").getJsonObject(1);
            assertEquals("2026-11-23T09:01:00Z", sent.getString("submitted"));
            assertEquals("Where I stand", sent.getJsonObject("instrument").getString("title"));
            assertEquals(
                    64,
                    sent.getJsonObject("instrument").getString("definitionHash").length());
            List<JsonObject> answers = sent.getJsonArray("answers").getValuesAs(JsonObject.class);
            assertEquals(23, answers.size());
            JsonObject first = answers.get(0);
            assertEquals(List.of("importance", "1"), List.of(first.getString("item"), first.getString("words")));
            JsonObject unsaid = answers.stream()
                    .filter(a -> a.getString("item").equals("t2"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(unsaid.isNull("value") && unsaid.getBoolean("ratherNotSay"));
            assertEquals("I would rather not say", unsaid.getString("words"));
            JsonObject outcome = sent.getJsonArray("results")
                    .getJsonObject(0)
                    .getJsonArray("outcomes")
                    .getJsonObject(3);
            assertEquals("n", outcome.getString("outcome"));
            assertEquals("Not now", outcome.getString("name"));
            assertEquals(1.0, outcome.getJsonNumber("value").doubleValue());
        });
    }

    @StoreTest
    @DisplayName(
            "FR-B12 ASSESSMENT-16: the JSON copy, read back and scored by the rules, gives the results that stand in it")
    void readBack(Database database) {
        database.rolledBack(entities -> {
            JsonObject sent = Json.createReader(
                            new ByteArrayInputStream(json(copy(entities, ana)).getBytes(StandardCharsets.UTF_8)))
                    .readObject()
                    .getJsonArray("attempts")
                    .getJsonObject(1);
            Answers read = Answers.NONE;
            for (JsonObject answer : sent.getJsonArray("answers").getValuesAs(JsonObject.class)) {
                read = answer.isNull("value")
                        ? read.with(answer.getString("item"), Answer.RATHER_NOT_SAY)
                        : read.with(answer.getString("item"), answer.getInt("value"));
            }
            ScoreReport again =
                    Scorer.score(library().latest(STANDING).orElseThrow(), read).report();
            List<JsonObject> outcomes = sent.getJsonArray("results")
                    .getJsonObject(0)
                    .getJsonArray("outcomes")
                    .getValuesAs(JsonObject.class);
            assertTrue(outcomes.size() > 3, outcomes.toString());
            outcomes.forEach(outcome -> {
                OutcomeScore score = again.outcome(outcome.getString("outcome")).orElseThrow();
                assertEquals(score.status().name(), outcome.getString("status"));
                assertEquals(
                        score.value().getAsDouble(),
                        outcome.getJsonNumber("value").doubleValue());
            });
        });
    }

    @StoreTest
    @DisplayName("ASSESSMENT-16 INSTRUMENT-5: an ENGINE_ONLY outcome is in no copy, neither number nor name")
    void engineOnly(Database database) {
        database.rolledBack(entities -> {
            CopyServlet.Copy copy = copy(entities, ana);
            assertFalse(json(copy).contains("readiness"));
            workbook(copy)
                    .forEach(sheet -> sheet.forEach(row ->
                            row.forEach(cell -> assertFalse(cell.toString().contains("readiness")))));
        });
    }

    @StoreTest
    @DisplayName("ASSESSMENT-16: the spreadsheet has three sheets; what begins like a formula is text (quality S10)")
    void asSheet(Database database) {
        database.rolledBack(entities -> {
            XSSFWorkbook book = workbook(copy(entities, ana));
            assertEquals(3, book.getNumberOfSheets());
            assertEquals(
                    "2026-11-23 10:01 Europe/Vienna",
                    book.getSheetAt(0).getRow(2).getCell(3).getStringCellValue());
            assertEquals(24, book.getSheetAt(1).getPhysicalNumberOfRows());
            boolean trapped = false;
            for (Row row : book.getSheetAt(1)) {
                for (var cell : row) {
                    assertFalse(cell.getCellType() == CellType.FORMULA, "no cell is run");
                    trapped |= cell.toString().equals(TRAP)
                            && cell.getCellStyle().getDataFormatString().equals("@");
                }
            }
            assertTrue(trapped, "the trap stands there as text");
            assertEquals(
                    "All answered that it needs",
                    book.getSheetAt(2).getRow(1).getCell(6).getStringCellValue());
        });
    }
}
