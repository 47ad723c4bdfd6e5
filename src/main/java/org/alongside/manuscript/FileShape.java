package org.alongside.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shape of one kind of file, and how editors introduce it.
 *
 * @param schema the file of the schema, {@code assessments/scoring.schema.json}
 * @param title as authors call such a file, {@code scoring.yaml}
 */
public record FileShape(String schema, String title, String description, Shape<?> shape) {

    /** The whole JSON Schema. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", title);
        document.put("description", description);
        document.putAll(shape.schema());
        return document;
    }
}
