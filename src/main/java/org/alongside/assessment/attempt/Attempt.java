package org.alongside.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * An attempt is one sitting of one person with one version of an Instrument. It begins when the person opens the first
 * question, collects one Response to each item, which the person may change as long as it is open, and can be left and
 * resumed on any day and any device. It is submitted once; from then on nothing in it changes. Its score is a record of
 * its own, and another one beside it if a later version scores again.
 *
 * <p>A person has at most one open attempt on an instrument: the number of the sitting is unique, and the next one
 * begins only after the last was submitted. The Instrument itself is not here, and neither is an answer: an Attempt
 * knows which version it began with, and keeps it when a newer one appears.
 */
@Entity
@Table(
        name = "assessment_attempt",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "assessment_attempt_sitting",
                        columnNames = {"person", "instrument", "sitting"}))
@NamedQuery(
        name = Attempt.LOCKED,
        query = "select a from Attempt a where a.id = :id and a.person = :person",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Attempt {

    /** The query behind every save: named, so that its SQL is made once and not each time. */
    static final String LOCKED = "Attempt.locked";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(length = 80, nullable = false, updatable = false)
    private String instrument;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(nullable = false, updatable = false)
    private int sitting;

    @Column(nullable = false, updatable = false)
    private Instant begun;

    private Instant submitted;

    protected Attempt() {}

    Attempt(UUID id, PersonId person, InstrumentKey instrument, Beginning beginning) {
        this.id = id;
        this.person = person.value();
        this.instrument = instrument.slug().value();
        this.version = instrument.version();
        this.sitting = beginning.number();
        this.begun = beginning.at();
    }

    /** @param number from 1, for this person and instrument */
    record Beginning(int number, Instant at) {}

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Slug instrument() {
        return new Slug(instrument);
    }

    public int version() {
        return version;
    }

    public int sitting() {
        return sitting;
    }

    public Instant begun() {
        return begun;
    }

    public Optional<Instant> submitted() {
        return Optional.ofNullable(submitted);
    }

    public boolean isOpen() {
        return submitted == null;
    }

    public boolean belongsTo(PersonId who) {
        return person.equals(who.value());
    }

    /** @throws IllegalStateException where it was submitted before: ask {@link #isOpen()} */
    void submit(Instant now) {
        if (submitted != null) {
            throw new IllegalStateException("an attempt is submitted once");
        }
        submitted = now;
    }
}
