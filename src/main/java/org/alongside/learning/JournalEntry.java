package org.alongside.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedRow;

/**
 * What a person left in one part of a step, for themselves: words, as a rule.
 *
 * <p>Nobody else reads it: no partner, no teacher, no platform, no search. It is sealed with the person's own key, and
 * it opens on private pages only. While they write, the page sends the words within a second of each change, each
 * sending with a count and the page's own token, so that older words never take the place of newer ones and two pages
 * open at once never overwrite each other silently. Only the newest words are kept.
 *
 * <p>The page says where they write: <em>keep here only what you could bear to be read; nobody watches this; courts can
 * ask for it</em>. No length, no mood and no time of writing is ever computed from it.
 */
@Entity
@Table(
        name = "learning_journal_entry",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "learning_journal_entry_once",
                        columnNames = {"person", "step", "part"}))
@AttributeOverride(name = "sealed", column = @Column(name = "words", nullable = false))
public class JournalEntry extends SealedRow {

    @Column(nullable = false, updatable = false)
    private UUID step;

    @Column(length = 64, nullable = false, updatable = false)
    private String part;

    @Column(length = 32, nullable = false)
    private String writer;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected JournalEntry() {}

    JournalEntry(UUID id, SealedKey key) {
        super(id, key);
        this.step = key.thing("step");
    }

    /** Which part of the step, said once, before it is stored. */
    JournalEntry of(String id) {
        part = id;
        return this;
    }

    boolean isOf(String id) {
        return part.equals(id);
    }

    String part() {
        return part;
    }

    void wrote(String by, Instant now) {
        writer = by;
        writtenAt = now;
    }

    String writer() {
        return writer;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
