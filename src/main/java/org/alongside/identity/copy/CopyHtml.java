package org.alongside.identity.copy;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.alongside.identity.personal.ColumnNote;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.identity.personal.ColumnNotes;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.Languages;

/** The pages of a copy, as people read them: each has its style inside, for light, dark and paper. */
final class CopyHtml {

    private static final String STYLE = style();

    private final Words words;
    private final CopyValues values;

    /** @param words of the room identity, for the reader of the copy */
    CopyHtml(Words words) {
        this.words = words;
        this.values = new CopyValues(words);
    }

    /** The first page: what lies here, and where. */
    String first(List<RoomCopy> rooms) {
        StringBuilder html = new StringBuilder();
        html.append("<p class=\"lede\">").append(say("copy.file.lede")).append("</p>\n");
        html.append("<p class=\"note\">").append(say("copy.careful")).append("</p>\n<ul class=\"rooms\">\n");
        rooms.forEach(room -> html.append("<li><a href=\"")
                .append(room.room())
                .append(".html\"><span>")
                .append(escaped(title(room)))
                .append("</span><span class=\"count\">")
                .append(say("copy.file.count", count(room)))
                .append("</span></a></li>\n"));
        html.append("</ul>\n<p class=\"soft\">").append(say("copy.file.json")).append("</p>\n");
        return page(words.say("copy.file.title"), html.toString());
    }

    /** What one room holds: rows that hang on others, which a room names first, stand after these. */
    String of(RoomCopy room) {
        StringBuilder html = new StringBuilder();
        List<String> tables = new ArrayList<>(room.tables().keySet());
        Collections.reverse(tables);
        tables.forEach(table -> {
            JsonArray rows = room.tables().getJsonArray(table);
            html.append("<section><h2>").append(escaped(title(table))).append("</h2>\n");
            if (rows.isEmpty()) {
                html.append("<p class=\"soft\">").append(say("copy.file.none")).append("</p>\n");
            }
            rows.getValuesAs(JsonObject.class).stream()
                    .sorted(Comparator.comparing(row -> firstMoment(table, row)))
                    .forEach(row -> html.append(row(table, row)));
            html.append("</section>\n");
        });
        String back = "<nav><a class=\"back\" href=\"index.html\">" + say("copy.file.title") + "</a></nav>";
        return page(title(room), back, html.toString());
    }

    private String row(String table, JsonObject row) {
        StringBuilder html = new StringBuilder("<dl class=\"row\">\n");
        ColumnNotes.ofTable(table).copied(table).stream()
                .filter(note -> isRead(note, row))
                .forEach(note -> html.append("<div><dt>")
                        .append(escaped(label(note)))
                        .append("</dt>")
                        .append(values.of(note, row))
                        .append("</div>\n"));
        return html.append("</dl>\n").toString();
    }

    /** The number of a row, and a mark of its content, are for programs, unless people know the row by a title. */
    private static boolean isRead(ColumnNote note, JsonObject row) {
        return row.containsKey(note.column())
                && (note.kind() != ColumnKind.ID && note.kind() != ColumnKind.HASH
                        || RoomCopy.title(row, note.column()).isPresent());
    }

    /** Of the eldest column of times, so that the page reads as it happened; without one, the beginning of time. */
    private static Instant firstMoment(String table, JsonObject row) {
        return ColumnNotes.ofTable(table).copied(table).stream()
                .filter(note -> note.kind() == ColumnKind.TIME)
                .flatMap(note -> CopyValues.moment(row.getOrDefault(note.column(), JsonValue.NULL)).stream())
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    private static int count(RoomCopy room) {
        return room.tables().values().stream()
                .mapToInt(rows -> rows.asJsonArray().size())
                .sum();
    }

    private String label(ColumnNote note) {
        return words.of(ColumnNotes.roomOf(note.table())).say("copy.column." + note.name());
    }

    /** How a room calls what it holds, in its own words. */
    private String title(RoomCopy room) {
        return words.of(room.room()).say("copy.room");
    }

    private String title(String table) {
        return words.of(ColumnNotes.roomOf(table)).say("copy.table." + table);
    }

    private String say(String key, Object... arguments) {
        return escaped(words.say(key, arguments));
    }

    private String page(String title, String body) {
        return page(title, "", body);
    }

    private String page(String title, String before, String body) {
        return "<!DOCTYPE html>\n<html lang=\"" + words.locale().toLanguageTag() + "\" dir=\""
                + Languages.direction(words.locale().getLanguage()) + "\"><head><meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escaped(title)
                + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n" + before + "\n<main>\n<h1>"
                + escaped(title) + "</h1>\n" + body + "</main>\n</body></html>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream style = CopyHtml.class.getResourceAsStream("/copy/copy.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
