package org.alongside.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * An attempt result keeps what one definition made of a submitted attempt: the sealed report, and by which definition
 * it was calculated. It never changes; a later definition's result stands beside it.
 */
@Entity
@Table(
        name = "assessment_result",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "assessment_result_definition",
                        columnNames = {"attempt", "definition_hash"}))
public class AttemptResult {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID attempt;

    @Column(nullable = false, updatable = false)
    private UUID definition;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(name = "definition_hash", length = 64, nullable = false, updatable = false)
    private String definitionHash;

    @Column(nullable = false, updatable = false)
    private Sealed report;

    @Column(nullable = false, updatable = false)
    private Instant scored;

    protected AttemptResult() {}

    AttemptResult(UUID id, UUID attempt, ResultDefinition definition, ScoredReport scored) {
        this.id = id;
        this.attempt = attempt;
        this.definition = definition.key().uuid();
        this.version = definition.key().version();
        this.definitionHash = definition.hash();
        this.report = scored.report();
        this.scored = scored.at();
    }

    /** @param hash the instrument's content hash */
    record ResultDefinition(InstrumentKey key, String hash) {}

    record ScoredReport(Sealed report, Instant at) {}

    static SealedPlace place(UUID id) {
        return new SealedPlace("assessment_result", "report", id, 1);
    }

    public UUID id() {
        return id;
    }

    public UUID attempt() {
        return attempt;
    }

    public UUID definition() {
        return definition;
    }

    public int version() {
        return version;
    }

    public String definitionHash() {
        return definitionHash;
    }

    Sealed report() {
        return report;
    }

    public Instant scored() {
        return scored;
    }
}
