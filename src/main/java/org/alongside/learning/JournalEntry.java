package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Sealed;
import org.alongside.vault.SealedColumn;
import org.alongside.vault.SealedPlace;

/**
 * What a person wrote on one step, for themselves.
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
@Table(name = "learning_journal_entry")
public class JournalEntry {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(updatable = false)
    private UUID step;

    @Convert(converter = SealedColumn.class)
    private Sealed words;

    private long revision;

    private String writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected JournalEntry() {}

    /** A place for words that are yet to be sealed by {@link #seal}. */
    JournalEntry(UUID id, PersonId person, UUID step) {
        this.id = id;
        this.person = person.value();
        this.step = step;
    }

    /** Keeps these words in place of the ones before. */
    void seal(Sealed newWords, long newRevision, String by, Instant now) {
        this.words = newWords;
        this.revision = newRevision;
        this.writer = by;
        this.writtenAt = now;
    }

    Sealed words() {
        return words;
    }

    long revision() {
        return revision;
    }

    String writer() {
        return writer;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    SealedPlace place() {
        return placeOf(revision);
    }

    SealedPlace placeOf(long of) {
        return new SealedPlace("learning_journal_entry", "words", id, of);
    }
}
