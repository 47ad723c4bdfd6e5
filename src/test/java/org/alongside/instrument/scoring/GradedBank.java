package org.alongside.instrument.scoring;

import static org.alongside.instrument.Example.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;

/** The small synthetic bank of {@code assessment/graded/bank.py}, two of its items asked the other way round. */
final class GradedBank {

    static final List<String> ITEMS = List.of("g1", "g2", "g3", "g4");

    static final String FORM = """
            uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b018
            slug: bank
            version: 1
            languages: [en]
            responses:
              five: {cardinality: single, min: 1, max: 5}
              even: {cardinality: single, min: -1, max: 1}
              two: {cardinality: single, min: 0, max: 1}
              four: {cardinality: single, min: 2, max: 5}
            items:
              g1: {response: five}
              g2: {response: even}
              g3: {response: two}
              g4: {response: four}
            pages: [[g4, g1, g3, g2]]
            """;

    /** Signs and parameters; g2 and g4 are reversed. */
    static final String PARAMETERS = """
            parameters:
              g1: {a: 1.34, b: [-1.5, -0.4, 0.5, 1.6]}
              g2: {a: 0.71, b: [-0.9, 1.1]}
              g3: {a: 2.05, b: [0.2]}
              g4: {a: 1.6, b: [-2.1, -0.3, 0.9]}
            source: synthetic
            """;

    private static final int[] MIN = {1, -1, 0, 2};
    private static final int[] MAX = {5, 1, 1, 5};
    private static final Path FOLDER = Path.of("src/test/resources/assessment/graded");

    private GradedBank() {}

    /** @param method eap or sum_eap */
    static Instrument scored(String method) {
        return scored(method, PARAMETERS, "");
    }

    /**
     * @param parameters from {@code parameters:} on
     * @param more outcomes beside {@code theta}
     */
    static Instrument scored(String method, String parameters, String more) {
        String theta = "theta:\n  items: {g1: '+', g2: '-', g3: '+', g4: '-'}\n  rule: grm\n  privacy: OWNER\n  grm:\n"
                + ("method: " + method + "\n" + parameters).indent(4);
        return example().with("instrument.yaml", FORM).scoring(theta + more).instrument();
    }

    /** Answers that come to these categories; empty ones are missing. */
    static Answers answers(List<String> categories) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < ITEMS.size(); i++) {
            if (!categories.get(i).isEmpty()) {
                int category = Integer.parseInt(categories.get(i));
                answers = answers.with(ITEMS.get(i), i % 2 == 0 ? MIN[i] + category : MAX[i] - category);
            }
        }
        return answers;
    }

    /** Each line of a fixture, in cells, without the header. */
    static List<List<String>> fixture(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
