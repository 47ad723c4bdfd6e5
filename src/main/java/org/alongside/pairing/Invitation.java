package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * An invitation is a code that somebody made to hand over in person.
 *
 * <p>It is shown once and lies here as a keyed hash, without a name of either. Nobody is mailed, nothing is counted,
 * and whoever made it never learns that somebody looked. It opens one link, once, within 30 days; its maker may take it
 * back before. While it is open, its maker can make no other.
 */
@Entity
@Table(
        name = "pairing_invitation",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "pairing_invitation_code",
                    columnNames = {"code_hash"}),
            @UniqueConstraint(
                    name = "pairing_invitation_open",
                    columnNames = {"open_for"})
        })
public class Invitation {

    static final Duration RUNS_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private UUID inviter;

    @Column(name = "code_hash", length = 64, nullable = false, updatable = false)
    private String codeHash;

    /** As text: it was made before an id could be null here. */
    @Column(name = "open_for", length = 36)
    private String openFor;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "runs_out_at", nullable = false, updatable = false)
    private Instant runsOutAt;

    protected Invitation() {}

    Invitation(UUID id, Link link, String codeHash, Instant now) {
        this.id = id;
        this.link = link.id();
        this.inviter = link.inviter().value();
        this.openFor = inviter.toString();
        this.codeHash = codeHash;
        this.madeAt = now;
        this.runsOutAt = now.plus(RUNS_FOR);
    }

    /** Used, taken back or run out: it opens nothing any more. */
    void close() {
        openFor = null;
    }

    boolean isOpen(Instant now) {
        return openFor != null && now.isBefore(runsOutAt);
    }

    boolean hasRunOut(Instant now) {
        return !now.isBefore(runsOutAt);
    }

    boolean isOf(PersonId person) {
        return inviter.equals(person.value());
    }

    UUID link() {
        return link;
    }

    PersonId inviter() {
        return new PersonId(inviter);
    }

    /** When it runs out by itself. */
    public Instant runsOutAt() {
        return runsOutAt;
    }
}
