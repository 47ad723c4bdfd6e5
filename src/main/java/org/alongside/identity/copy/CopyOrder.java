package org.alongside.identity.copy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A person asked for a copy of everything.
 *
 * <p>Ana asks behind her PIN. Room by room a job writes what is hers, each piece sealed with her own key, and the page
 * shows how far it is. When all pieces are there she fetches the archive, and with that it is gone from here; so it is
 * when she says so, or after a day. One order at a time.
 */
@Entity
@Table(
        name = "identity_copy",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_copy_once",
                        columnNames = {"person"}))
public class CopyOrder {

    /** After this it goes by itself. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private int done;

    @Column(nullable = false, updatable = false)
    private int total;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CopyOrder() {}

    CopyOrder(UUID id, PersonId person, int total, Instant now) {
        this.id = id;
        this.person = person.value();
        this.total = total;
        this.askedAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** How many rooms are in it. */
    public int done() {
        return done;
    }

    /** How many rooms will be. */
    public int total() {
        return total;
    }

    public Optional<Instant> madeAt() {
        return Optional.ofNullable(madeAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(askedAt.plus(KEPT));
    }

    /** One more room is in it. */
    void oneMore(Instant now) {
        done++;
        if (done == total) {
            madeAt = now;
        }
    }
}
