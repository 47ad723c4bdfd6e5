package org.alongside.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.instrument.file.InstrumentReader;
import org.alongside.instrument.file.LinesReader;
import org.alongside.instrument.file.Strictness;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/** A small instrument, written as an author would, with one file or another put in its place. */
public final class Example {

    /** Items q1 to q6 from 1 to 5, and e1 from -2 to 2. */
    public static final String FORM = """
            uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b001
            slug: example
            version: 1
            languages: [en]
            responses:
              five: {cardinality: single, min: 1, max: 5}
              even: {cardinality: single, min: -2, max: 2}
            items:
              q1: {response: five}
              q2: {response: five}
              q3: {response: five}
              q4: {response: five}
              q5: {response: five}
              q6: {response: five}
              e1: {response: even}
            pages:
              - [q1, q2, q3]
              - [q4, q5, q6, e1]
            """;

    public static final String SCORING = """
            outcomes:
              calm:
                items: {q1: '+', q2: '+', q3: '-', q4: '+', q5: '+'}
                rule: mean
                missing: {min_answered: 4, then: prorate}
                privacy: OWNER
            """;

    /** The same, and a last question in own words: {@code own}, of at most ten characters. */
    public static final String WITH_WORDS = FORM.replace("items:\n", "  words: {cardinality: text, max: 10}\nitems:\n")
            .replace("pages:\n", "  own: {response: words}\npages:\n")
            .concat("  - [own]\n");

    private final Map<String, String> files = new TreeMap<>(
            Map.of("instrument.yaml", FORM, "scoring.yaml", SCORING, "cutscores.yaml", "{}\n", "cases.yaml", "[]\n"));

    public static Example example() {
        return new Example().with("text.en.yaml", "title: Example\n");
    }

    public Example with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public Example without(String file) {
        files.remove(file);
        return this;
    }

    /** With these lines as the outcomes, indented by two. */
    public Example scoring(String outcomes) {
        return with("scoring.yaml", "outcomes:\n" + outcomes.indent(2));
    }

    /** These files in this folder, as an author has them. */
    public Path writeTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where things stand in these files. */
    public SourceLines lines() {
        return LinesReader.read("assessments", TextFiles.of(files));
    }

    public Read<Instrument> read() {
        return InstrumentReader.read(TextFiles.of(files), "x/v1", Strictness.SCORING);
    }

    public Read<Instrument> readForPeople() {
        return InstrumentReader.read(TextFiles.of(files), "x/v1", Strictness.SERVING);
    }

    /** @throws AssertionError with the findings where there is an ERROR */
    public Instrument instrument() {
        Read<Instrument> reading = read();
        return reading.value()
                .orElseThrow(() -> new AssertionError(reading.findings().toString()));
    }
}
