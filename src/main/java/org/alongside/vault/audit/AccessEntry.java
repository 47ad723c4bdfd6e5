package org.alongside.vault.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of the log of access, never changed and never deleted.
 *
 * <p>Tomas of the staff takes out a table for research: entry 12, today, with a number that is his as long as he is
 * here, and the name of the table. People stand in it as keyed hashes: when one deletes their account the entry stays
 * and is about nobody.
 */
@Entity
@Table(name = "vault_access_entry")
public class AccessEntry {

    @Id
    private long ordinal;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false, updatable = false)
    private AccessKind kind;

    @Column(length = 64, nullable = false, updatable = false)
    private String who;

    @Column(length = 64, nullable = false, updatable = false)
    private String whose;

    @Column(length = 200, nullable = false, updatable = false)
    private String why;

    @Column(length = 64, nullable = false, updatable = false)
    private String mark;

    protected AccessEntry() {}

    AccessEntry(long ordinal, AccessKind kind, String why, Instant now) {
        this.ordinal = ordinal;
        this.kind = kind;
        this.why = why;
        this.doneAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param whoever keyed hash of the one who did it, or the empty text */
    AccessEntry between(String whoever, String whosever) {
        who = whoever;
        whose = whosever;
        return this;
    }

    AccessEntry marked(String made) {
        mark = made;
        return this;
    }

    /** All that its mark covers, beside the mark before it. No part can hold a line end. */
    String text() {
        return String.join("\n", Long.toString(ordinal), doneAt.toString(), kind.name(), who, whose, why);
    }

    long ordinal() {
        return ordinal;
    }

    String mark() {
        return mark;
    }
}
