package org.alongside.content.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alongside.content.SampleCourse;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The schemas that editors complete from say the same as the reader. Every object of the good manifest is changed once:
 * without each required key, without each other key, and with a key that nobody knows.
 */
class SchemaTest {

    private final Load load = new Load(LoadSettings.builder().build());

    @ParameterizedTest
    @CsvSource({"course.yaml, course", "modules/first-light/module.yaml, module"})
    @DisplayName("CONTENT-3 the reader asks for exactly the keys that the schema requires, and knows no others")
    void sameKeys(String manifest, String schema) throws IOException {
        List<String> tried = new ArrayList<>();
        Map<String, Object> rules = map(load.loadFromString(Files.readString(path(schema))));
        Object good = load.loadFromString(SampleCourse.files().text(manifest).orElseThrow());
        walk(rules, good, (object, objectRules) -> tried.addAll(same(manifest, good, object, objectRules)));
        assertTrue(tried.size() > 15, "keys were tried: " + tried);
    }

    private static Set<String> same(
            String manifest, Object good, Map<String, Object> object, Map<String, Object> rules) {
        List<?> required = (List<?>) rules.get("required");
        Set<String> known = map(rules.get("properties")).keySet();
        assertTrue(known.containsAll(object.keySet()), () -> "the schema knows all of " + object.keySet());
        for (String key : known) {
            boolean there = object.containsKey(key);
            Object value = object.remove(key);
            assertEquals(required.contains(key), findings(manifest, good).contains("'" + key + "' is missing"), key);
            if (there) {
                object.put(key, value);
            }
        }
        object.put("zebra", 1);
        assertTrue(findings(manifest, good).contains("unknown key 'zebra'"));
        object.remove("zebra");
        return known;
    }

    /** What is done to one object of a manifest. */
    private interface Visit {
        void to(Map<String, Object> object, Map<String, Object> rules);
    }

    private static void walk(Map<String, Object> rules, Object value, Visit visit) {
        if (value instanceof List<?> list && rules.containsKey("items")) {
            list.forEach(item -> walk(map(rules.get("items")), item, visit));
        } else if (value instanceof Map && rules.containsKey("properties")) {
            Map<String, Object> object = map(value);
            visit.to(object, rules);
            Consumer<String> down = key -> walk(map(map(rules.get("properties")).get(key)), object.get(key), visit);
            List.copyOf(object.keySet()).forEach(down);
        }
    }

    private static String findings(String manifest, Object changed) {
        TreeMap<String, String> files = new TreeMap<>(SampleCourse.files().byPath());
        files.put(manifest, new Dump(DumpSettings.builder().build()).dumpToString(changed));
        return CourseReader.read(SampleCourse.NAME, TextFiles.of(files))
                .findings()
                .toString();
    }

    private static Path path(String schema) {
        return Path.of("course-content", schema + ".schema.json");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }
}
