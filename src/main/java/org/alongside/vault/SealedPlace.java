package org.alongside.vault;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a sealed value belongs. A value moved to another place, or put back after a newer one, does not open.
 *
 * @param revision grows with each new value of this column in this row, and is kept in the row
 */
public record SealedPlace(String table, String column, UUID row, long revision) {

    public SealedPlace {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(row, "row");
    }
}
