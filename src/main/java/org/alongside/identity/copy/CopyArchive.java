package org.alongside.identity.copy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.identity.visit.Words;

/**
 * Writes the archive: for each room a file of JSON for programs and a page of HTML for people, and a first page that
 * leads to them. The pages need nothing from anywhere: no script, no picture, no address.
 */
public final class CopyArchive {

    private static final long ONE_TIME = 0;

    /** How a moment is written in the JSON; people read it in words. */
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");

    private final Words words;

    /** @param words of the room identity, for the reader of the copy */
    public CopyArchive(Words words) {
        this.words = words;
    }

    public void write(List<RoomCopy> rooms, OutputStream into) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            add(zip, "index.html", page(words.say("copy.file.title"), first(rooms)));
            for (RoomCopy room : rooms) {
                add(zip, room.room() + ".json", room.json().toString());
                add(zip, room.room() + ".html", page(title(room), tables(room)));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(ONE_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String first(List<RoomCopy> rooms) {
        StringBuilder html = new StringBuilder("<p>" + escaped(words.say("copy.file.lede")) + "</p>\n<ul>\n");
        rooms.forEach(room -> html.append("<li><a href=\"")
                .append(room.room())
                .append(".html\">")
                .append(escaped(title(room)))
                .append("</a></li>\n"));
        return html.append("</ul>\n").toString();
    }

    private String tables(RoomCopy room) {
        StringBuilder html = new StringBuilder("<p><a href=\"index.html\">")
                .append(escaped(words.say("copy.file.title")))
                .append("</a></p>\n");
        room.tables().forEach((table, rows) -> {
            html.append("<h2>").append(escaped(title(table))).append("</h2>\n");
            if (rows.asJsonArray().isEmpty()) {
                html.append("<p>").append(escaped(words.say("copy.file.none"))).append("</p>\n");
            }
            rows.asJsonArray().forEach(row -> html.append(row(table, row.asJsonObject())));
        });
        return html.toString();
    }

    private String row(String table, JsonObject row) {
        StringBuilder html = new StringBuilder("<dl>\n");
        row.forEach((column, value) -> {
            if (!RoomCopy.isTitle(row, column)) {
                html.append("<dt>").append(escaped(note(table, column).purpose()));
                html.append("</dt><dd>").append(told(row, column, value)).append("</dd>\n");
            }
        });
        return html.append("</dl>\n").toString();
    }

    private static ColumnNote note(String table, String column) {
        return ColumnNotes.ofTable(table).all().stream()
                .filter(note -> note.table().equals(table) && note.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no note on " + table + "." + column));
    }

    /** A title instead of an id, a day and an hour of the reader's own clock, else the value as it is. */
    private String told(JsonObject row, String column, JsonValue value) {
        return RoomCopy.title(row, column)
                .map(CopyArchive::escaped)
                .or(() -> moment(value).map(at -> escaped(words.dayAndTime(at))))
                .orElseGet(() -> value(value));
    }

    private static Optional<Instant> moment(JsonValue value) {
        if (!(value instanceof JsonString text)
                || !MOMENT.matcher(text.getString()).matches()) {
            return Optional.empty();
        }
        return Optional.of(Instant.parse(text.getString()));
    }

    private String value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> nested(value.asJsonObject());
            case ARRAY -> nested(value.asJsonArray());
            case STRING -> "<pre>" + escaped(((JsonString) value).getString()) + "</pre>";
            case NULL -> escaped(words.say("copy.file.empty"));
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
                .append(value(value))
                .append("</dd>"));
        return html.append("</dl>").toString();
    }

    private String nested(JsonArray array) {
        StringBuilder html = new StringBuilder("<ul>");
        array.forEach(value -> html.append("<li>").append(value(value)).append("</li>"));
        return html.append("</ul>").toString();
    }

    /** How a room calls what it holds, in its own words. */
    private String title(RoomCopy room) {
        return words.of(room.room()).say("copy.room");
    }

    private String title(String table) {
        return words.of(ColumnNotes.roomOf(table)).say("copy.table." + table);
    }

    private String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + words.locale().getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escaped(title) + "</title><style>"
                + "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
                + "dl{border-top:1px solid #999;padding-top:.5rem;overflow-wrap:anywhere}"
                + "dt{color:#555;font-size:.875rem}"
                + "dt::first-letter{text-transform:uppercase}dd{margin:0 0 .75rem}dd dl{border-left:2px solid #ccc;"
                + "border-top:0;padding:0 0 0 .75rem;margin:.25rem 0}ul{padding-left:1.25rem}"
                + "pre{font:inherit;white-space:pre-wrap;margin:0}</style></head><body>\n<h1>" + escaped(title)
                + "</h1>\n" + body + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
