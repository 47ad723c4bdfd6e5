package org.alongside.identity.copy;

import static org.alongside.identity.copy.CopyHtml.escaped;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.identity.visit.Words;

/**
 * One value of a copy as people read it: the title that its room knows, else the words for what stands there, else a
 * moment of the reader's own clock, else the value as it is.
 */
final class CopyValues {

    /** How a moment is written in the JSON. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");

    /** Behind the name of a column that keeps the day alone. */
    private static final String DAY = "_day";

    private final Words words;

    CopyValues(Words words) {
        this.words = words;
    }

    /** The cell of this column. */
    String of(ColumnNote note, JsonObject row) {
        JsonValue value = row.get(note.column());
        Optional<String> title = RoomCopy.title(row, note.column());
        boolean typed = title.isEmpty() && isTyped(note, value);
        String cell = title.map(text -> isTyped(note, value) ? text : onTheClock(text))
                .or(() -> word(note, value))
                .or(() ->
                        moment(value).filter(at -> note.column().endsWith(DAY)).map(words::day))
                .map(CopyHtml::escaped)
                .orElseGet(() -> typed ? escaped(((JsonString) value).getString()) : plain(value));
        return (typed ? "<dd class=\"own\" dir=\"auto\">" : "<dd>") + cell + "</dd>";
    }

    /** A text that was sealed is the person's own words, and is changed in nothing. */
    private static boolean isTyped(ColumnNote note, JsonValue value) {
        return note.kind() == ColumnKind.SEALED && value instanceof JsonString;
    }

    static Optional<Instant> moment(JsonValue value) {
        return text(value).filter(text -> MOMENT.matcher(text).matches()).map(Instant::parse);
    }

    /** One of the few words that may stand in a column, as people read it. */
    private Optional<String> word(ColumnNote note, JsonValue value) {
        return text(value)
                .flatMap(text ->
                        words.of(ColumnNotes.roomOf(note.table())).find("copy.value." + note.name() + "." + text));
    }

    /** What a room tells names moments as the row does. */
    private String onTheClock(String text) {
        return MOMENT.matcher(text).replaceAll(found -> words.dayAndTime(Instant.parse(found.group())));
    }

    private String plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> nested(value.asJsonObject());
            case ARRAY -> nested(value.asJsonArray());
            case STRING ->
                escaped(moment(value).map(words::dayAndTime).orElseGet(() -> ((JsonString) value).getString()));
            case NULL -> "<span class=\"soft\">" + escaped(words.say("copy.file.empty")) + "</span>";
            case TRUE -> escaped(words.say("copy.file.yes"));
            case FALSE -> escaped(words.say("copy.file.no"));
            default -> escaped(value.toString());
        };
    }

    private String nested(JsonObject object) {
        StringBuilder html = new StringBuilder("<dl>");
        object.forEach((name, value) -> html.append("<dt>")
                .append(escaped(name))
                .append("</dt><dd>")
                .append(plain(value))
                .append("</dd>"));
        return html.append("</dl>").toString();
    }

    private String nested(JsonArray array) {
        StringBuilder html = new StringBuilder("<ul>");
        array.forEach(value -> html.append("<li>").append(plain(value)).append("</li>"));
        return html.append("</ul>").toString();
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }
}
