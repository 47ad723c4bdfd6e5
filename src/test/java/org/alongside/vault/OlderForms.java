package org.alongside.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.file.KeyFile;
import org.alongside.vault.file.KeyFolder;
import org.alongside.vault.key.KeyRing;
import org.alongside.vault.key.MainKey;
import org.alongside.vault.key.SafetyKey;
import org.alongside.vault.key.WrappedKey;
import org.alongside.vault.random.Randomness;

/**
 * Values as they were sealed before they were records, from {@code vault/older-forms.properties}, with the vaults that
 * open them: the keys lie in the database, wrapped as they were then.
 */
public final class OlderForms {

    public static final PersonId PERSON = new PersonId(repeated(1));
    public static final UUID ROW = repeated(3);

    private static final UUID KEY = repeated(2);
    private static final Properties LINES = lines();

    private OlderForms() {}

    /** Vault over the main keys, with the person's of then in the database. */
    public static Vault main(EntityManager entities) {
        return vault(entities, MainKey.class, "vault_key");
    }

    /** The safety vault, with the person's key of then in the database. */
    public static Vault safety(EntityManager entities) {
        return vault(entities, SafetyKey.class, "safety.vault_key");
    }

    /** @param column with its table, {@code safety.hold.state} */
    public static byte[] sealed(String column, int form) {
        return HexFormat.of().parseHex(LINES.getProperty(column + "." + form));
    }

    /** Puts a row of then into a table whose rows are a person's and have a revision. */
    public static void insert(EntityManager entities, String table, String column, int form, Object... more) {
        int revision = table.equals("learning_check_in") ? 1 : 3;
        StringBuilder names = new StringBuilder("insert into " + table + " (id, person, revision, " + column);
        StringBuilder marks = new StringBuilder(") values (?1, ?2, " + revision + ", ?3");
        for (int n = 0; n < more.length; n += 2) {
            names.append(", ").append(more[n]);
            marks.append(", ?").append(4 + n / 2);
        }
        Query insert = entities.createNativeQuery(
                        names.append(marks).append(')').toString())
                .setParameter(1, ROW)
                .setParameter(2, PERSON.value())
                .setParameter(3, sealed(table + "." + column, form));
        for (int n = 0; n < more.length; n += 2) {
            insert.setParameter(4 + n / 2, more[n + 1]);
        }
        insert.executeUpdate();
    }

    /** The form in which the row of then is sealed now. */
    public static int formOf(EntityManager entities, String table, String column) {
        byte[] now = (byte[]) entities.createNativeQuery("select " + column + " from " + table + " where id = ?1")
                .setParameter(1, ROW)
                .getSingleResult();
        return now[0];
    }

    /** The UUID of one digit. */
    public static UUID repeated(int digit) {
        String d = String.valueOf(digit);
        return UUID.fromString(
                d.repeat(8) + "-" + d.repeat(4) + "-4" + d.repeat(3) + "-8" + d.repeat(3) + "-" + d.repeat(12));
    }

    private static Vault vault(EntityManager entities, Class<? extends WrappedKey> kind, String table) {
        byte[] key = new byte[32];
        for (int n = 0; n < key.length; n++) {
            key[n] = (byte) n;
        }
        entities.createNativeQuery("insert into " + table + " (owner, key_id, wrapped) values (?1, ?2, ?3)")
                .setParameter(1, PERSON.value())
                .setParameter(2, KEY)
                .setParameter(3, HexFormat.of().parseHex(LINES.getProperty(table)))
                .executeUpdate();
        KeyFile file = KeyFile.of(key);
        Randomness random = new Randomness();
        return new Vault(new KeyRing(entities, KeyFolder.of(file), random, kind), () -> new byte[32], random);
    }

    private static Properties lines() {
        try (InputStream file = OlderForms.class.getResourceAsStream("/vault/older-forms.properties")) {
            Properties lines = new Properties();
            lines.load(file);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
