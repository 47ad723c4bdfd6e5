package org.alongside.vault.key;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.vault.seal.Codec;

/**
 * All of one owner's.
 *
 * @param byTable the table of a row to the mark, where an owner has one row in it; where there are lists of rows, the
 *     table and what the list is about
 */
public record Watermarks(Map<String, Watermark> byTable) {

    /** Of an owner without any. */
    public static final Watermarks NONE = new Watermarks(Map.of());

    static final Codec<Watermarks> CODEC = Codec.of(Watermarks.class, 1024);

    public Watermarks {
        byTable = Map.copyOf(byTable);
    }

    public Optional<Watermark> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    /** The same, and of this table this one. */
    public Watermarks with(String table, Watermark mark) {
        Map<String, Watermark> more = new TreeMap<>(byTable);
        more.put(table, mark);
        return new Watermarks(more);
    }
}
