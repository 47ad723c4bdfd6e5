package org.alongside.study.rescoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * Stored answers being scored again by a newer definition. It goes through the attempts in the order of their ids, a
 * page at a time; the place it has reached is committed together with the results of that page, so that after a kill
 * nothing is scored twice and nothing is left out.
 */
@Entity
@Table(
        name = "study_rescoring",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "study_rescoring_number",
                        columnNames = {"instrument", "number"}))
public class RescoringRun {

    /** Smaller than every id in both databases' order. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    private UUID id;

    @Column(length = 80, nullable = false, updatable = false)
    private String instrument;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(nullable = false, updatable = false)
    private Instant begun;

    @Column(nullable = false)
    private UUID reached = BEFORE_ALL;

    @Column(nullable = false)
    private long scored;

    @Column(nullable = false)
    private long skipped;

    private Instant ended;

    protected RescoringRun() {}

    RescoringRun(UUID id, InstrumentKey by, Start start) {
        this.id = id;
        this.instrument = by.slug().value();
        this.version = by.version();
        this.number = start.number();
        this.startedBy = start.by().value();
        this.begun = start.at();
    }

    /** @param number from 1, for this instrument: two that start at once cannot both have it */
    record Start(int number, PersonId by, Instant at) {}

    /** A page is done. */
    void reach(UUID attempt, int pageScored, int pageSkipped) {
        reached = attempt;
        scored += pageScored;
        skipped += pageSkipped;
    }

    void end(Instant now) {
        ended = now;
    }

    public UUID id() {
        return id;
    }

    public Slug instrument() {
        return new Slug(instrument);
    }

    /** The version whose scoring is applied. */
    public int version() {
        return version;
    }

    public int number() {
        return number;
    }

    public PersonId startedBy() {
        return new PersonId(startedBy);
    }

    public Instant begun() {
        return begun;
    }

    /** The attempt gone through last; all zeros at the beginning. */
    UUID reached() {
        return reached;
    }

    public long scored() {
        return scored;
    }

    /** Attempts whose answers no key opens any more. */
    public long skipped() {
        return skipped;
    }

    public Optional<Instant> ended() {
        return Optional.ofNullable(ended);
    }

    public boolean isRunning() {
        return ended == null;
    }
}
