package org.alongside.identity.personal;

import java.util.List;
import java.util.Map;

/** Takes in what belongs into a person's copy. */
@FunctionalInterface
public interface OwnRows {

    /**
     * @param table as the database calls it, with its schema where it has one of its own
     * @param rows column to value: a text, a number, a truth, an {@link java.time.Instant}, a {@link java.util.UUID},
     *     or null; what was sealed comes opened: a text as it was typed, a record as a {@link
     *     jakarta.json.JsonValue}
     */
    void add(String table, List<Map<String, Object>> rows);
}
