package org.alongside.instrument.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.MissingRule;
import org.alongside.instrument.ScoringRule.Sum;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sums, means and prorated values next to R's {@code psych::reverse.code} and {@code psych::scoreItems}, for 400 people
 * on items of different ranges with one answer in eight missing (scoring-format 21). {@code psych.R} beside the fixture
 * made it, and says how.
 */
class PsychAgreementTest {

    private static final Path FOLDER = Path.of("src/test/resources/assessment/psych");
    private static final double TOLERANCE = 1e-9;

    /** Outcome to the column of its mean and of its number of answered items. */
    private static final Map<String, String> SCALES =
            Map.of("mean_six", "six", "sum_six", "six", "sum_four", "four", "mean_three", "three");

    private final Instrument instrument = instrument();

    private static Instrument instrument() {
        try {
            TextFiles files = TextFiles.of(Map.of(
                    "instrument.yaml", Files.readString(FOLDER.resolve("instrument.yaml")),
                    "scoring.yaml", Files.readString(FOLDER.resolve("scoring.yaml"))));
            return InstrumentReader.read(files, "psych/v1", Strictness.SCORING)
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.get(0).split(","));
        Map<String, Map<String, String>> byId = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(header.get(i), cells[i].strip());
            }
            byId.put(row.get("id"), row);
        }
        return byId;
    }

    private void assertAgreement(Path folder) throws IOException {
        Map<String, Map<String, String>> expected = table(folder.resolve("expected.csv"));
        Map<String, Map<String, String>> responses = table(folder.resolve("responses.csv"));
        assertEquals(400, responses.size());
        for (String id : responses.keySet()) {
            ScoreReport report =
                    Scorer.score(instrument, answers(responses.get(id))).report();
            SCALES.forEach((outcome, scale) ->
                    assertIs(expected.get(id), scale, report.outcome(outcome).orElseThrow()));
        }
    }

    private Answers answers(Map<String, String> row) {
        Answers answers = Answers.NONE;
        for (String item : instrument.form().items().keySet()) {
            if (!row.get(item).isEmpty()) {
                answers = answers.with(item, Integer.parseInt(row.get(item)));
            }
        }
        return answers;
    }

    /** R gives the mean of the answered; the missing rule is applied here, outside, and a sum is that mean × k. */
    private void assertIs(Map<String, String> row, String scale, OutcomeScore score) {
        var outcome = instrument.outcomes().get(score.outcome());
        int k = outcome.items().size();
        int answered = Integer.parseInt(row.get("n_" + scale));
        MissingRule missing = outcome.missing();
        assertEquals(answered, score.answered());
        if (answered < k && !(missing.prorate() && answered >= missing.minAnswered())) {
            assertEquals(ScoreStatus.NOT_COMPUTABLE, score.status());
            return;
        }
        assertEquals(answered == k ? ScoreStatus.COMPLETE : ScoreStatus.PRORATED, score.status());
        double mean = Double.parseDouble(row.get("mean_" + scale));
        double value = outcome.rule() instanceof Sum ? mean * k : mean;
        assertEquals(value, score.value().orElseThrow(), TOLERANCE);
    }

    @Test
    @DisplayName("INSTRUMENT-13: sums, means and prorated values agree with R's psych to 1e-9")
    void frozen() throws IOException {
        assertAgreement(FOLDER);
    }

    @Test
    @DisplayName("INSTRUMENT-13 sabotage: another answer, or the last digits of R's figure, are seen")
    void seen(@TempDir Path folder) throws IOException {
        Files.copy(FOLDER.resolve("responses.csv"), folder.resolve("responses.csv"));
        String expected = Files.readString(FOLDER.resolve("expected.csv"));
        String other = expected.replaceFirst("r002,3.5", "r002,3.500000002");
        assertTrue(!other.equals(expected));
        Files.writeString(folder.resolve("expected.csv"), other);
        assertThrows(AssertionError.class, () -> assertAgreement(folder));
    }

    @Test
    @DisplayName("INSTRUMENT-13: where R and psych are there, they say it again")
    void live(@TempDir Path folder) throws Exception {
        assumeTrue(run("-e", "library(psych)") == 0, "no R, or no psych");
        assertEquals(0, run(FOLDER.resolve("psych.R").toString(), folder.toString()));
        assertAgreement(folder);
    }

    private static int run(String... arguments) throws InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("Rscript"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noR) {
            return -1;
        }
    }
}
