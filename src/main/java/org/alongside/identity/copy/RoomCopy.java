package org.alongside.identity.copy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.kernel.Exempt;
import org.alongside.kernel.PersonId;

/**
 * What one room holds about a person, as JSON: {@code {"room": "learning", "tables": {"learning_journal_entry":
 * [{"step": "…", "step_title": "…", "words": "…"}]}}}. Beside an id stands the title by which people know the thing.
 */
@Exempt(wall = "ReadsJsonAsItComes", because = "it reads the copy that it has written itself")
public record RoomCopy(JsonObject json) {

    /** What stands behind a column's name where the next member says by what title people know its value. */
    private static final String TITLE = "_title";

    /** @param titles by what title people know a value; empty where it speaks for itself */
    static RoomCopy of(PersonalData room, PersonId person, Function<OwnValue, Optional<String>> titles) {
        JsonObjectBuilder tables = Json.createObjectBuilder();
        room.export(person, (table, rows) -> tables.add(table, array(table, rows, titles)));
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

    /** The title of this column's value in a row; empty where it speaks for itself. */
    static Optional<String> title(JsonObject row, String column) {
        return Optional.ofNullable(row.getString(column + TITLE, null));
    }

    private static JsonArrayBuilder array(
            String table, List<Map<String, Object>> rows, Function<OwnValue, Optional<String>> titles) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> {
            JsonObjectBuilder object = Json.createObjectBuilder();
            row.forEach((column, value) -> {
                object.add(column, value(value));
                titles.apply(new OwnValue(table, column, row)).ifPresent(title -> object.add(column + TITLE, title));
            });
            array.add(object);
        });
        return array;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue record) {
            return record;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }
}
