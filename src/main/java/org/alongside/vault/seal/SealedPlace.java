package org.alongside.vault.seal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.alongside.kernel.Sha256;

/**
 * Where a sealed value belongs. A value moved to another place, or put back after a newer one, does not open.
 *
 * @param revision another one with each new value of this column in this row; it is kept in the row
 */
public record SealedPlace(String table, String column, UUID row, long revision) {

    /** A place in a row that has a name in the place of an id, and whose value never changes. */
    public static SealedPlace named(String table, String column, String name) {
        ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(Sha256.hex(name)));
        return new SealedPlace(table, column, new UUID(digest.getLong(), digest.getLong()), 1);
    }

    public SealedPlace {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(row, "row");
    }
}
