package org.alongside.support;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/**
 * A copy of everything, unpacked by whoever fetched it.
 *
 * @param files name to text
 */
public record UnpackedCopy(Map<String, String> files) {

    /** A member that stands twice in an object is refused. */
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** Reads the archive itself; a file that stands twice in it fails. */
    public static UnpackedCopy of(byte[] archive) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (files.put(entry.getName(), text) != null) {
                    throw new AssertionError(entry.getName() + " stands twice in the archive");
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new UnpackedCopy(files);
    }

    /** The same with another text in one file, as an archive that is wrong. */
    public UnpackedCopy with(String name, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(name, text);
        return new UnpackedCopy(changed);
    }

    /** What programs read: each table, from whichever file, with its rows; a table that stands twice fails. */
    public Map<String, List<JsonObject>> tables() {
        Map<String, List<JsonObject>> tables = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".json")) {
                try (JsonReader reader = READERS.createReader(new StringReader(text))) {
                    reader.readObject().getJsonObject("tables").forEach((table, rows) -> {
                        if (tables.put(table, rows.asJsonArray().getValuesAs(JsonObject.class)) != null) {
                            throw new AssertionError(table + " stands twice in the copy");
                        }
                    });
                }
            }
        });
        return tables;
    }

    /** The files in which these words stand, as they are or as HTML writes them. */
    public List<String> filesWith(String words) {
        String written = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return files.entrySet().stream()
                .filter(file ->
                        file.getValue().contains(words) || file.getValue().contains(written))
                .map(Map.Entry::getKey)
                .toList();
    }
}
