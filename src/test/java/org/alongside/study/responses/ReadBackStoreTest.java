package org.alongside.study.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.study.responses.file.ResponseFile;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** What went out is read back and scored by the rules: answers and scores that stand side by side agree. */
class ReadBackStoreTest {

    private static final int PEOPLE = 60;

    private final Random random = new Random(12);

    /** Weights, a reversed item, a prorated mean, a condition, and numbers that no decimal writes out. */
    private static Instrument weighted() {
        return Example.example()
                .with(
                        "instrument.yaml",
                        Example.FORM
                                .replace("version: 1\n", "version: 1\nuse: training\n")
                                .replace("q4: {response: five}", "q4: {response: five, show_if: \"q1 > 2\"}"))
                .scoring("""
                        heavy: {items: {q1: '+', q2: '-', q3: '+', e1: '+'}, rule: weighted,
                          weights: {q1: 0.1, q2: 3, q3: 0.3, e1: 0.7}, privacy: OWNER}
                        third: {items: {q1: '+', q3: '+', q4: '-', q5: '+'}, rule: mean,
                          missing: {min_answered: 3, then: prorate}, privacy: OWNER}
                        """)
                .instrument();
    }

    private Answers somebody(Instrument instrument) {
        Answers answers = Answers.NONE.with("q1", 1 + random.nextInt(5));
        for (Item item : instrument.form().inOrder()) {
            int chance = random.nextInt(8);
            var range = item.choice();
            if (chance == 0) {
                answers = answers.with(item.id(), Answer.RATHER_NOT_SAY);
            } else if (chance > 1) {
                answers = answers.with(item.id(), range.min() + random.nextInt(range.max() - range.min() + 1));
            }
        }
        return answers;
    }

    @StoreTest
    @DisplayName(
            "FR-B12 STUDY-7: a workbook with one row each, read back by the readers of a file and scored by the rules,"
                    + " gives the scores that stand in it")
    void workbook(Database database) {
        database.rolledBack(entities -> {
            Instrument instrument = weighted();
            DataWorld world = new DataWorld(entities, instrument);
            List<Answers> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                all.add(somebody(instrument));
            }
            UUID set = world.keptOf(all);
            List<TreeMap<String, String>> rows = DataWorld.rows(world.taken(set, ExportForm.WIDE));
            ReadResponses read = ResponseFile.read(instrument, "file", csv(instrument, rows));
            assertEquals(List.of(), read.findings());
            assertEquals(PEOPLE, read.respondents().size());
            int computed = 0;
            for (int person = 0; person < PEOPLE; person++) {
                for (OutcomeScore score : Scorer.score(
                                instrument, read.respondents().get(person))
                        .report()
                        .outcomes()) {
                    computed += score.value().isPresent() ? 1 : 0;
                    same(score, rows.get(person));
                }
            }
            assertTrue(computed > PEOPLE / 2, "many of them have a number: " + computed);
        });
    }

    private static byte[] csv(Instrument instrument, List<TreeMap<String, String>> rows) {
        List<String> items = List.copyOf(instrument.form().items().keySet());
        String lines = rows.stream()
                .map(row -> row.get("respondent") + ","
                        + items.stream().map(item -> row.getOrDefault(item, "")).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return ("id," + String.join(",", items) + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** As exactly as a spreadsheet shows a number. */
    private static void same(OutcomeScore score, Map<String, String> row) {
        String column = score.outcome();
        assertEquals(score.status().name(), row.get("status." + column), row::toString);
        String value = row.getOrDefault("score." + column, "");
        assertEquals(score.value().isEmpty(), value.isEmpty(), row::toString);
        if (score.value().isPresent()) {
            assertEquals(score.value().getAsDouble(), Double.parseDouble(value), 1e-9, column);
        }
    }
}
