package org.alongside.study.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;

/** Responses for these tests: those of the fixture, and small ones written as tables. */
final class Responses {

    static final Path FOLDER = Path.of("src/test/resources/assessment/analysis");

    private static final String FORM = """
            uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b061
            slug: example
            version: 1
            use: research
            languages: [en]
            responses:
              five: {cardinality: single, min: 1, max: 5}
              even: {cardinality: single, min: -2, max: 2}
            items: {q1: {response: five}, q2: {response: five}, q3: {response: five}, q4: {response: five}, q5: {response: five}, q6: {response: five}, e1: {response: even}, e2: {response: even}}
            pages:
              - [q1, q2, q3, q4, q5, q6, e1, e2]
            """;

    private static final String SCORING = """
            calm:
              items: {q1: '+', q2: '+', q3: '-', q4: '+', q5: '+'}
              rule: mean
              missing: {min_answered: 4, then: prorate}
              privacy: OWNER
            load:
              items: {e1: '+', e2: '+', q6: '+'}
              rule: weighted
              weights: {e1: 0.5, e2: 1, q6: 2}
              privacy: OWNER
            two: {items: {q1: '+', q6: '+'}, rule: sum, privacy: AGGREGATE}
            """;

    private Responses() {}

    static Instrument instrument() {
        return instrument(SCORING);
    }

    /** With these outcomes. */
    static Instrument instrument(String scoring) {
        return Example.example().with("instrument.yaml", FORM).scoring(scoring).instrument();
    }

    static Instrument couples() {
        return Example.example()
                .with("instrument.yaml", FORM.replace("use: research", "use: couple"))
                .scoring(SCORING)
                .instrument();
    }

    static ResponseSet fixture() {
        List<String> lines = lines("responses.csv");
        String[] header = lines.get(0).split(",");
        List<Answers> all = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            all.add(answers(header, line.split(",", -1)));
        }
        return new ResponseSet(all);
    }

    static Map<String, Double> expected() {
        Map<String, Double> expected = new LinkedHashMap<>();
        List<String> lines = lines("expected.csv");
        lines.subList(1, lines.size()).forEach(line -> {
            String[] cells = line.split(",");
            expected.put(cells[0], Double.valueOf(cells[1]));
        });
        return expected;
    }

    private static Answers answers(String[] header, String[] cells) {
        Answers answers = Answers.NONE;
        for (int i = 1; i < header.length; i++) {
            if (!cells[i].isEmpty()) {
                answers = answers.with(header[i], Answer.parse(cells[i]).orElseThrow());
            }
        }
        return answers;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
