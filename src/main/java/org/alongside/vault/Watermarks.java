package org.alongside.vault;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All of one owner's.
 *
 * @param byTable the table of a row to the mark; an owner has at most one row in each table that is marked
 */
public record Watermarks(Map<String, Watermark> byTable) {

    static final Watermarks NONE = new Watermarks(Map.of());

    static final Codec<Watermarks> CODEC = Codec.of(Watermarks.class, 1024);

    public Watermarks {
        byTable = Map.copyOf(byTable);
    }

    Optional<Watermark> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    Watermarks with(String table, Watermark mark) {
        Map<String, Watermark> more = new TreeMap<>(byTable);
        more.put(table, mark);
        return new Watermarks(more);
    }
}
