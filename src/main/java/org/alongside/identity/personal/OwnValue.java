package org.alongside.identity.personal;

import java.util.Map;

/**
 * One value of a row in a person's copy.
 *
 * @param table as the database calls it, with its schema where it has one of its own
 * @param row all the values of its row, as {@link OwnRows} gets them
 */
public record OwnValue(String table, String column, Map<String, Object> row) {

    /** The value as a text; the empty text where there is none. */
    public String text() {
        return text(column);
    }

    /** Another value of the same row, likewise. */
    public String text(String other) {
        Object value = row.get(other);
        return value == null ? "" : value.toString();
    }
}
