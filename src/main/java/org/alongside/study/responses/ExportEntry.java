package org.alongside.study.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.kernel.PersonId;

/** One line of the list of exports: who took responses out, when, and of what. Nothing that stood in them. */
@Entity
@Table(name = "study_export")
public class ExportEntry {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private UUID definition;

    @Column(nullable = false, updatable = false)
    private int version;

    /** Null for answers that were given here. */
    @Column(name = "response_set", updatable = false)
    private UUID set;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false, updatable = false)
    private ExportForm form;

    @Column(nullable = false, updatable = false)
    private int respondents;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected ExportEntry() {}

    ExportEntry(UUID id, ExportedResponses taken, PersonId by, Instant at) {
        this.id = id;
        this.person = by.value();
        this.definition = taken.instrument().uuid();
        this.version = taken.instrument().version();
        this.set = taken.set().orElse(null);
        this.form = taken.form();
        this.respondents = taken.respondents();
        this.madeAt = at;
    }

    /** @param set empty for answers that were given here */
    record ExportedResponses(InstrumentKey instrument, Optional<UUID> set, ExportForm form, int respondents) {}

    public PersonId person() {
        return new PersonId(person);
    }

    public UUID definition() {
        return definition;
    }

    public int version() {
        return version;
    }

    public Optional<UUID> set() {
        return Optional.ofNullable(set);
    }

    public ExportForm form() {
        return form;
    }

    public int respondents() {
        return respondents;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
