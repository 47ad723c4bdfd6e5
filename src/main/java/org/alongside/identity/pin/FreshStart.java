package org.alongside.identity.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;
import org.alongside.vault.seal.Owner;

/**
 * It tells that a person gave up their PIN, and with it what it opened.
 *
 * <p>Mika forgot her PIN and starts empty. From this moment she has an empty house, and everything for two rests. What
 * she wrote lies on a {@link Shelf} for seven days, and the key to it in a place where nobody asks for it. If she
 * remembers the old PIN, she brings it back; if it was not Mika who pressed the button, whoever knows the old PIN does.
 * Nothing that protects her is opened by either. After seven days, or at once where the old PIN was there to say so,
 * the key is destroyed. (Domain 4.5.)
 */
@Entity
@Table(
        name = "identity_fresh_start",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_fresh_start_once",
                        columnNames = {"person"}))
public class FreshStart {

    /** For so long after an undoing nobody starts empty without the PIN. */
    static final Duration PIN_ASKED_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "key_place", nullable = false, updatable = false)
    private UUID keyPlace;

    @Column(name = "old_hash", length = 200, nullable = false, updatable = false)
    private String oldHash;

    @Embedded
    private PinTries tries;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    /** The last start before the first one was undone or gone. */
    @Column(name = "again_at", nullable = false)
    private Instant againAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected FreshStart() {}

    FreshStart(UUID id, UUID keyPlace, Pin old, Instant now) {
        this.id = id;
        this.person = old.person().value();
        this.keyPlace = keyPlace;
        this.oldHash = old.hash();
        this.tries = PinTries.none();
        this.startedAt = now;
        this.againAt = now;
    }

    /** Where the writing lies, as long as it does; and until when no protection is opened again. */
    Shelf shelf() {
        return new Shelf(person(), id, againAt);
    }

    /** Where the key lies. */
    Owner keyPlace() {
        return new Owner(Owner.OwnerKind.PERSON, keyPlace);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String oldHash() {
        return oldHash;
    }

    /** How often the old PIN was tried. */
    PinTries tries() {
        return tries;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Once more, while the first can be undone: that stays possible as long as it was, and all else is as new. */
    void again(Instant now) {
        againAt = now;
    }

    /** Until when the writing can be brought back. */
    public Instant until() {
        return startedAt.plus(Shelf.KEPT);
    }

    /** Whether the writing still lies there. */
    public boolean isWaiting() {
        return goneAt == null && undoneAt == null;
    }

    /**
     * Whether the days of undoing are not yet over; also where there is nothing more to undo, so that both look alike.
     */
    public boolean isFresh(Instant now) {
        return undoneAt == null && isTold(now);
    }

    /** Whether a line on every device still tells of it; undone or not. */
    public boolean isTold(Instant now) {
        return now.isBefore(shelf().until());
    }

    boolean canBeUndone(Instant now) {
        return isWaiting() && now.isBefore(until());
    }

    boolean asksForPin(Instant now) {
        return Optional.ofNullable(undoneAt)
                .map(at -> now.isBefore(at.plus(PIN_ASKED_FOR)))
                .orElse(false);
    }

    void gone(Instant now) {
        goneAt = now;
    }

    void undone(Instant now) {
        undoneAt = now;
    }
}
