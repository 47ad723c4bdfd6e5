package org.alongside.identity.table;

import java.util.Map;
import java.util.Optional;

/**
 * The part of a table that somebody wants to see.
 *
 * @param first row, from 0
 * @param size how many rows; more than {@link #MOST} are not given
 * @param order of the rows; empty for the table's own
 * @param filters by column
 */
public record TableRequest(int first, int size, Optional<TableOrder> order, Map<String, TableFilter> filters) {

    /** As many rows as one page may ask for. */
    public static final int MOST = 100;

    /** Rows in the order of one column. */
    public record TableOrder(String column, boolean descending) {}

    public TableRequest {
        first = Math.max(0, first);
        size = Math.min(MOST, Math.max(1, size));
        filters = Map.copyOf(filters);
    }
}
