package org.alongside.vault.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * It is an owner's wrapped key that came with a row of another room, so that what is sealed and the key to it are read
 * in one statement. Without the key file it says nothing; the vault unwraps it. Whoever reads one uses it at
 * once and keeps it no longer than its own row.
 */
public record KeyRow(UUID id, byte[] wrapped) {

    /** What to ask for, where {@link #JOIN} stands. */
    public static final String COLUMNS = "k.key_id, k.wrapped";

    /** The column that names the owner follows. */
    public static final String JOIN = " left join vault_key k on k.owner = ";

    /** Empty where the owner has no key: none yet, or none any more. */
    public static Optional<KeyRow> of(ResultSet row) throws SQLException {
        UUID id = row.getObject("key_id", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new KeyRow(id, row.getBytes("wrapped")));
    }

    @Override
    public String toString() {
        return "KeyRow[" + id + "]";
    }
}
