package org.alongside.identity.copy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.alongside.identity.personal.PersonalData;
import org.alongside.kernel.PersonId;

/**
 * What one room holds about a person, as JSON: {@code {"room": "learning", "tables": {"learning_journal_entry":
 * [{"step": "…", "words": "…"}]}}}.
 */
public record RoomCopy(JsonObject json) {

    static RoomCopy of(PersonalData room, PersonId person) {
        JsonObjectBuilder tables = Json.createObjectBuilder();
        room.export(person, (table, rows) -> tables.add(table, array(rows)));
        return new RoomCopy(Json.createObjectBuilder()
                .add("room", room.room())
                .add("tables", tables)
                .build());
    }

    static RoomCopy parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new RoomCopy(reader.readObject());
        }
    }

    String text() {
        return json.toString();
    }

    public String room() {
        return json.getString("room");
    }

    public JsonObject tables() {
        return json.getJsonObject("tables");
    }

    private static JsonArrayBuilder array(List<Map<String, Object>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> {
            JsonObjectBuilder object = Json.createObjectBuilder();
            row.forEach((column, value) -> object.add(column, value(value)));
            array.add(object);
        });
        return array;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : text(value.toString());
    }

    /** A record that was sealed as JSON stays JSON; whatever a person typed stays a text. */
    private static JsonValue text(String text) {
        if (!text.startsWith("{")) {
            return Json.createValue(text);
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException typed) {
            return Json.createValue(text);
        }
    }
}
