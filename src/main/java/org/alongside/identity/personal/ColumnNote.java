package org.alongside.identity.personal;

import java.util.Locale;
import java.util.Objects;

/**
 * What {@code db/columns/<room>.properties} says of one column: its class and purpose, how long it is kept, whether it
 * belongs into a copy, and what becomes of it when the person deletes their account. A column without a line fails the
 * build. NAME and ADDRESS stand in the tables of identity alone; what somebody answers, writes or chooses is SEALED.
 *
 * @param table as the database calls it, with its schema where it has one of its own
 * @param kind what it holds
 * @param purpose why it is there, in plain words
 * @param kept for how long
 * @param copied whether it belongs into the copy that a person takes of everything
 * @param erasing what becomes of it when the account is deleted
 */
public record ColumnNote(
        String table, String column, ColumnKind kind, String purpose, Retention kept, boolean copied, Erasing erasing) {

    /** What a column holds. */
    public enum ColumnKind {
        /** Names the row, by chance. */
        ID,
        /** Another row, a piece of course content, a person's id. */
        REFERENCE,
        /** When. */
        TIME,
        /** One of a few words that nobody typed. */
        STATE,
        /** How many, which one. */
        COUNT,
        /** Can be read with the key of one person, or ours, only. */
        SEALED,
        /** What somebody is called. */
        NAME,
        /** Where somebody is reached. */
        ADDRESS,
        /** Cannot be turned back. */
        HASH,
        /** What a platform told us, or we tell it. */
        PROTOCOL,
        /** Sentences and lines that we write ourselves. */
        TEXT_OF_OURS
    }

    /** For how long it is kept, unless its owner deletes it sooner. */
    public enum Retention {
        /** As long as the account. */
        ACCOUNT,
        /** As long as two people are linked. */
        LINK,
        /** As long as this site runs; it is about nobody. */
        SITE,
        /** Minutes, or a day at most. */
        DAY,
        /** Weeks, as the room says. */
        WEEKS,
        /** For good: it keeps what was deleted deleted. */
        EVER
    }

    /** What becomes of it when the person whose row it is deletes their account. */
    public enum Erasing {
        /** Its row goes. */
        ROW,
        /** It names nobody any more; its row is also somebody else's. */
        NOBODY,
        /** It stays: it is about nobody, or it keeps the deleted deleted. */
        STAYS
    }

    public ColumnNote {
        Objects.requireNonNull(table, "a table");
        Objects.requireNonNull(column, "a column");
        Objects.requireNonNull(kind, "what it holds");
        Objects.requireNonNull(kept, "for how long");
        Objects.requireNonNull(erasing, "what becomes of it");
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("the column has no purpose");
        }
    }

    /**
     * Reads {@code learning_enrollment.course = REFERENCE to course content | account | copy | row}.
     *
     * @throws IllegalArgumentException where the line says anything else
     */
    public static ColumnNote parse(String line) {
        String[] sides = line.split("=", 2);
        if (sides.length != 2) {
            throw new IllegalArgumentException("a column = its note, not: " + line);
        }
        String name = sides[0].strip();
        String[] parts = sides[1].strip().split("\\s*\\|\\s*");
        String[] words = parts[0].split(" ", 2);
        if (parts.length != 4 || words.length != 2 || name.lastIndexOf('.') < 1) {
            throw new IllegalArgumentException("a class and a purpose | kept | copy or own | erased, not: " + line);
        }
        int dot = name.lastIndexOf('.');
        return new ColumnNote(
                name.substring(0, dot),
                name.substring(dot + 1),
                ColumnKind.valueOf(words[0]),
                words[1],
                Retention.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                copied(parts[2]),
                Erasing.valueOf(parts[3].toUpperCase(Locale.ROOT)));
    }

    private static boolean copied(String word) {
        return switch (word) {
            case "copy" -> true;
            case "no copy" -> false;
            default -> throw new IllegalArgumentException("copy, or no copy, not: " + word);
        };
    }

    /** The column with its table. */
    public String name() {
        return table + "." + column;
    }
}
