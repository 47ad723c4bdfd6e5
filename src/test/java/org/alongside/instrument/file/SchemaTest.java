package org.alongside.instrument.file;

import static org.alongside.instrument.file.SchemaFiles.EVERY_KEY;
import static org.alongside.instrument.file.SchemaFiles.REAL;
import static org.alongside.instrument.file.SchemaFiles.errors;
import static org.alongside.instrument.file.SchemaFiles.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;
import org.alongside.kernel.Read;
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

    /** One or the other of these is needed, or the same in each row: the reader has a sentence of its own for that. */
    private static final Set<String> ALTERNATIVES = Set.of("percentile", "t", "count", "cut", "well", "distressed");

    static Stream<String> realFiles() {
        return REAL.byPath().keySet().stream().filter(path -> path.endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("realFiles")
    @DisplayName("INSTRUMENT-20: every YAML file of the real folder keeps to its schema")
    void real(String path) {
        String inVersion = path.replaceFirst("^[^/]+/v[0-9]+/", "");
        assertEquals(List.of(), errors(inVersion, REAL.text(path).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "instrument.yaml, instrument.yaml:",
        "scoring.yaml, scoring.yaml:",
        "cutscores.yaml, cutscores.yaml:",
        "norms/x.yaml, norms/",
        "text.en.yaml, text.",
        "cases.yaml, cases.yaml:"
    })
    @DisplayName("INSTRUMENT-20: what assessments/README.md shows keeps to the schema of its file")
    void readme(String file, String heading) {
        String readme = REAL.text("README.md").orElseThrow();
        String section = readme.substring(readme.indexOf("\n## " + heading));
        for (String block :
                List.of(section.substring(0, section.indexOf("\n## ", 1)).split("```yaml\n"))) {
            if (!block.startsWith("\n## ")) {
                String yaml = block.substring(0, block.indexOf("```"));
                assertEquals(List.of(), errors(file, yaml.startsWith(" ") ? "outcomes:\n" + yaml : yaml), yaml);
            }
        }
    }

    static Stream<String> everyKeyFiles() {
        return EVERY_KEY.byPath().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyKeyFiles")
    @DisplayName("INSTRUMENT-20: the readers ask for exactly the keys that the schemas require, and know no others")
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
        boolean schema = errors(file, changed).stream()
                .anyMatch(e -> Set.of("additionalProperties", "propertyNames").contains(e.getKeyword())
                        || e.getSchemaLocation().toString().contains("propertyNames"));
        String findings = findings(file, changed);
        boolean reader = findings.contains("unknown key 'zebra'") || findings.contains("'zebra' is no option");
        assertEquals(schema, reader, () -> file + " with zebra: " + errors(file, changed) + findings);
        mapping.remove("zebra");
    }

    @Test
    @DisplayName("INSTRUMENT-20: the instrument with every key once has no finding")
    void good() {
        Read<Instrument> reading = InstrumentReader.read(EVERY_KEY, "x/v1", Strictness.SERVING);
        assertFalse(reading.findings().hasErrors(), () -> reading.findings().toString());
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
