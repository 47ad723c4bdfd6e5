package org.alongside.assessment.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;
import org.alongside.safety.file.GateReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The schemas that editors complete from say the same as the readers. Every mapping of a good instrument that has each
 * key once is changed: without each of its keys, and with a key that nobody knows.
 */
class SchemaTest {

    private static final TextFiles REAL = TextFiles.below(Path.of("assessments"));
    private static final TextFiles EVERY_KEY = TextFiles.below(Path.of("src/test/resources/assessment/every-key/v1"));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    /** One or the other of these is needed, or the same in each row: the reader has a sentence of its own for that. */
    private static final Set<String> ALTERNATIVES = Set.of("percentile", "t", "count", "cut", "well", "distressed");

    private static Schema schemaOf(String file) {
        String name = file.startsWith("norms/") ? "norms" : file.replaceFirst("\\..*", "");
        return SCHEMAS.computeIfAbsent(
                name, n -> REGISTRY.getSchema(REAL.text(n + ".schema.json").orElseThrow(), InputFormat.JSON));
    }

    private static List<Error> errors(String file, String yaml) {
        return schemaOf(file).validate(yaml, InputFormat.YAML);
    }

    static Stream<String> realFiles() {
        return REAL.byPath().keySet().stream().filter(path -> path.endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    @DisplayName("ASSESSMENT-26: every YAML file of the real folder keeps to its schema")
    void real(String path) {
        String inVersion = path.replaceFirst("^[^/]+/v[0-9]+/", "");
        assertEquals(List.of(), errors(inVersion, REAL.text(path).orElseThrow()));
    }

    static Stream<String> everyKeyFiles() {
        return EVERY_KEY.byPath().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKeyFiles")
    @DisplayName("ASSESSMENT-26: the readers ask for exactly the keys that the schemas require, and know no others")
    void sameKeys(String file) {
        Object good = load(file);
        assertEquals(List.of(), errors(file, EVERY_KEY.text(file).orElseThrow()));
        List<String> tried = new ArrayList<>();
        eachMapping(good, mapping -> {
            for (Object key : List.copyOf(mapping.keySet())) {
                if (!ALTERNATIVES.contains(key)) {
                    without(file, good, mapping, key);
                }
                tried.add(key.toString());
            }
            withZebra(file, good, mapping);
        });
        assertTrue(tried.size() >= 5, () -> "keys were tried: " + tried);
    }

    private static void without(String file, Object good, Map<Object, Object> mapping, Object key) {
        Object value = mapping.remove(key);
        String changed = dump(good);
        boolean schema = errors(file, changed).stream()
                .anyMatch(
                        e -> "required".equals(e.getKeyword()) && e.getMessage().contains("'" + key + "'"));
        boolean reader = findings(file, changed).contains("'" + key + "' is missing");
        assertEquals(schema, reader, () -> file + " without " + key + ": " + errors(file, changed));
        mapping.put(key, value);
    }

    private static void withZebra(String file, Object good, Map<Object, Object> mapping) {
        mapping.put("zebra", "stripes");
        String changed = dump(good);
        boolean schema = errors(file, changed).stream().anyMatch(e -> "additionalProperties".equals(e.getKeyword()));
        String findings = findings(file, changed);
        boolean reader = findings.contains("unknown key 'zebra'") || findings.contains("'zebra' is no option");
        assertEquals(schema, reader, () -> file + " with zebra: " + errors(file, changed) + findings);
        mapping.remove("zebra");
    }

    @Test
    @DisplayName("ASSESSMENT-26: the instrument with every key once has no finding")
    void good() {
        InstrumentReading reading = InstrumentReader.read(EVERY_KEY, "x/v1", Strictness.SERVING);
        assertFalse(reading.findings().hasErrors(), () -> reading.findings().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scoring.yaml | '+', q3: | '*', q3:",
                "scoring.yaml | rule: max | rule: median",
                "scoring.yaml | rule: max | rule: count",
                "scoring.yaml | threshold: 4 | weights: {q1: 1, q2: 2}",
                "scoring.yaml | then: prorate | then: impute",
                "scoring.yaml | alpha: 0.8, sd: 3 | alpha: 1.8, sd: 3",
                "scoring.yaml | ESTIMATED(212) | GUESSED",
                "scoring.yaml | level: 0.95 | level: 95",
                "scoring.yaml | kind: regressed | kind: observed",
                "scoring.yaml | r: 0.7, interval | interval",
                "scoring.yaml | reliability: retest, r | r",
                "scoring.yaml | rule: two_variances, second_sd | rule: jacobson_truax, second_sd",
                "scoring.yaml | {well: well, distressed: distressed} | {well: well}",
                "scoring.yaml | {well: well, distressed: distressed} | {}",
                "scoring.yaml | {cut: high} | {cut: high, well: well}",
                "scoring.yaml | points: 121 | points: 1",
                "scoring.yaml | a: 1.34 | a: 0",
                "scoring.yaml | decimals: 1 | decimals: 9",
                "scoring.yaml | privacy: OWNER | privacy: ALL",
                "instrument.yaml | version: 1 | version: 0",
                "instrument.yaml | slug: every-key | slug: Every_key",
                "instrument.yaml | cardinality: single | cardinality: multiple",
                "instrument.yaml | use: training | use: fun",
                "cutscores.yaml | from: 15 | from: high",
                "cutscores.yaml | includeBoundary: true | includeBoundary: perhaps",
                "text.en.yaml | 1: \"1\" | one: \"1\"",
                "cases.yaml | status: NOT_COMPUTABLE | status: NOT_COMPUTABLE, value: 3",
                "cases.yaml | q1: 5, q2: \"-\" | q1: 1.5, q2: \"-\"",
                "norms/well.yaml | n: 200 | n: 0",
                "norms/well.yaml | mean: 2, sd: 0.8, | mean: 2,",
                "norms/well.yaml | percentile: 20, t: 40 | percentile: 120, t: 40",
                "norms/well.yaml | percentile: 80, t: 60 | percentile: 80, t: 60, count: 3",
                "norms/distressed.yaml | value: 3, count: 40 | value: 3",
            })
    @DisplayName("ASSESSMENT-26: what the schema refuses the reader refuses, and the other way round")
    void refusedByBoth(String file, String right, String wrong) {
        String text = EVERY_KEY.text(file).orElseThrow();
        String changed = text.replace(right, wrong);
        assertFalse(changed.equals(text), "the file has: " + right);
        assertFalse(errors(file, changed).isEmpty(), "by the schema");
        assertTrue(findings(file, changed).contains("ERROR x/v1/" + file), () -> "by the reader: " + changed);
    }

    @ParameterizedTest
    @CsvSource({
        "version: 1, version: 2",
        "version: 1, version: 0",
        "version: 1, version: one",
        "version: 1, zebra: 1",
        "id: afraid, id: Afraid",
        "id: afraid, word: afraid",
        "en:, de:"
    })
    @DisplayName("ASSESSMENT-26: gates.yaml keeps to its schema where its own reader reads it")
    void gates(String right, String wrong) {
        String good = REAL.text("safety-gate/v1/gates.yaml").orElseThrow();
        String changed = good.replace(right, wrong);
        Findings findings = new Findings();
        assertEquals(
                errors("gates.yaml", changed).isEmpty(),
                GateReader.read("gates.yaml", changed, findings).isPresent());
        assertEquals(wrong.equals("version: 2"), findings.isEmpty());
    }

    private static String findings(String file, String text) {
        Map<String, String> files = new HashMap<>(EVERY_KEY.byPath());
        files.put(file, text);
        return InstrumentReader.read(TextFiles.of(files), "x/v1", Strictness.SERVING).findings().list().stream()
                .map(Finding::toString)
                .reduce("", (all, finding) -> all + finding + "\n");
    }

    private static Object load(String file) {
        return new Load(LoadSettings.builder().build())
                .loadFromString(EVERY_KEY.text(file).orElseThrow());
    }

    private static String dump(Object value) {
        return new Dump(DumpSettings.builder().build()).dumpToString(value);
    }

    @SuppressWarnings("unchecked")
    private static void eachMapping(Object value, Consumer<Map<Object, Object>> visit) {
        if (value instanceof List<?> list) {
            list.forEach(element -> eachMapping(element, visit));
        } else if (value instanceof Map<?, ?> mapping) {
            visit.accept((Map<Object, Object>) mapping);
            List.copyOf(mapping.values()).forEach(inside -> eachMapping(inside, visit));
        }
    }
}
