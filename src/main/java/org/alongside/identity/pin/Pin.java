package org.alongside.identity.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A person's own lock on their private pages, which neither the shared mailbox nor the signed-in LMS opens.
 *
 * <p>Mika chooses four digits. They are kept as an Argon2id hash of an HMAC that only the key file can compute, so a
 * stolen table cannot be tried out. Each try is counted before it is checked; after five wrong ones every further try
 * waits, one minute, two, four, up to a day, and nothing but the private pages waits with it. When Mika forgets the
 * PIN, nothing opens what it locked: no mail and no wait, because whoever has her mailbox or her platform could have
 * those too. She tries what it may be, or she starts empty, without what was written. (Domain 4.5.)
 */
@Entity
@Table(name = "identity_pin")
public class Pin {

    @Id
    private UUID person;

    @Column(length = 200, nullable = false)
    private String hash;

    @Embedded
    private PinTries tries;

    /** Between the last two times that it opened. */
    @Column(name = "wrong_before", nullable = false)
    private int wrongBefore;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    protected Pin() {}

    Pin(UUID person, String hash, Instant now) {
        this.person = person;
        choose(hash, now);
    }

    /** A new PIN: and no wrong tries. The moment is one that every database keeps as it is: no later than it was. */
    final void choose(String newHash, Instant now) {
        hash = newHash;
        chosenAt = now.truncatedTo(ChronoUnit.MICROS);
        tries = PinTries.none();
    }

    /** As {@link PinTries#tryOnce}. */
    Optional<Instant> tryOnce(Instant now) {
        return tries.tryOnce(now);
    }

    /** As {@link PinTries#notCompared}. */
    void notCompared() {
        tries.notCompared();
    }

    /**
     * The right PIN was given: its owner is told how often a wrong one was since the time before.
     *
     * @return how often that was
     */
    final int opened() {
        wrongBefore = tries.opened();
        return wrongBefore;
    }

    /** Between the last two times that it opened. */
    int wrongBefore() {
        return wrongBefore;
    }

    /** Since it last opened. */
    int wrong() {
        return tries.wrongSince();
    }

    PersonId person() {
        return new PersonId(person);
    }

    String hash() {
        return hash;
    }

    Optional<Instant> waitUntil() {
        return tries.waitUntil();
    }
}
