package org.alongside.manuscript.file;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.alongside.manuscript.FileShape;

/** Writes the JSON Schema of a kind of file, indented, so that changes can be read. */
public final class SchemaText {

    private SchemaText() {}

    /** The schema as it stands in its file, with a line end at its end. */
    public static String of(FileShape file) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            write(json, file.document());
        }
        return text.toString().strip() + "\n";
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((key, inside) -> {
                json.writeKey(key.toString());
                write(json, inside);
            });
            json.writeEnd();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(inside -> write(json, inside));
            json.writeEnd();
        } else if (value instanceof Integer number) {
            json.write(number);
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else {
            json.write(value.toString());
        }
    }
}
