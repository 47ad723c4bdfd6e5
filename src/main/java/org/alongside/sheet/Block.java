package org.alongside.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A block is one part of a report: a heading, sentences, a table, and perhaps a picture of the table's numbers.
 *
 * @param picture drawn from the table: its first column names the points, each further column is one series
 */
public record Block(String heading, List<String> notes, Table table, Optional<Picture> picture) {

    /** @param rows as many cells each as there are headers */
    public record Table(List<String> headers, List<List<Cell>> rows) {

        public static final Table NONE = new Table(List.of(), List.of());

        public Table {
            headers = List.copyOf(headers);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != headers.size()) {
                    throw new IllegalArgumentException("a row has as many cells as the table has headers");
                }
            }
        }
    }

    /** @param across the axis of the points, {@code up} the axis of the numbers */
    public record Picture(PictureKind kind, String across, String up) {}

    /** How numbers are drawn. */
    public enum PictureKind {
        BARS,
        LINE
    }

    public Block {
        notes = List.copyOf(notes);
        if (picture.isPresent() && (table.headers().size() < 2 || table.rows().isEmpty())) {
            throw new IllegalArgumentException("a picture needs points and numbers");
        }
    }

    public static Block text(String heading, String... notes) {
        return new Block(heading, List.of(notes), Table.NONE, Optional.empty());
    }

    public static Block table(String heading, Table table) {
        return new Block(heading, List.of(), table, Optional.empty());
    }

    public static Block picture(String heading, Table table, Picture picture) {
        return new Block(heading, List.of(), table, Optional.of(picture));
    }
}
