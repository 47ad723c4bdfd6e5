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
import org.alongside.kernel.Slug;
import org.alongside.vault.seal.Sealed;

/**
 * Responses that an administrator brought in from a file, to one version of an instrument that is for training or
 * research.
 *
 * <p>It begins as a draft: the file was read, everything that was understood lies here sealed, and what was not stands
 * in the review that the administrator looks at. Nobody else sees a draft. Either they keep it, and the review goes; or
 * they drop it, or a day passes, and the set goes with all its pages and its key.
 *
 * <p>A set seals with a key of its own, under its own id: the data are the institution's, and stay readable when the
 * administrator who brought them leaves; and when the set is deleted its key is shredded, in every backup too. Neither
 * the file nor its name is kept, only a hash to know it again, and no respondent's id.
 */
@Entity
@Table(name = "study_response_set")
public class ImportedSet {

    /** Read and not yet confirmed, or kept. */
    public enum State {
        DRAFT,
        KEPT
    }

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID definition;

    @Column(length = 80, nullable = false, updatable = false)
    private String instrument;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(name = "definition_hash", length = 64, nullable = false, updatable = false)
    private String definitionHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private State state;

    @Column(nullable = false, updatable = false)
    private Sealed title;

    private Sealed review;

    @Column(nullable = false, updatable = false)
    private int respondents;

    @Column(nullable = false, updatable = false)
    private int refused;

    @Column(name = "source_hash", length = 64, nullable = false, updatable = false)
    private String sourceHash;

    @Column(name = "imported_by", nullable = false, updatable = false)
    private UUID importedBy;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    protected ImportedSet() {}

    ImportedSet(UUID id, SetDefinition of, SetWords words, SetOrigin origin) {
        this.id = id;
        this.definition = of.key().uuid();
        this.instrument = of.key().slug().value();
        this.version = of.key().version();
        this.definitionHash = of.hash();
        this.state = State.DRAFT;
        this.title = words.title();
        this.review = words.review();
        this.respondents = origin.file().respondents().size();
        this.refused = origin.file().refused();
        this.sourceHash = origin.file().hash();
        this.importedBy = origin.by().value();
        this.importedAt = origin.at();
    }

    /** @param hash the instrument's content hash */
    record SetDefinition(InstrumentKey key, String hash) {}

    record SetWords(Sealed title, Sealed review) {}

    record SetOrigin(ReadResponses file, PersonId by, Instant at) {}

    /** The review goes: from now on only the counts tell of it. */
    void keep() {
        if (state == State.KEPT) {
            throw new IllegalStateException("a set is kept once");
        }
        state = State.KEPT;
        review = null;
    }

    /** A draft is its importer's alone; a kept set is there for every administrator. */
    boolean isVisibleTo(PersonId administrator) {
        return state == State.KEPT || importedBy.equals(administrator.value());
    }

    public UUID id() {
        return id;
    }

    public InstrumentKey instrument() {
        return new InstrumentKey(definition, new Slug(instrument), version);
    }

    public String definitionHash() {
        return definitionHash;
    }

    public State state() {
        return state;
    }

    Sealed title() {
        return title;
    }

    Optional<Sealed> review() {
        return Optional.ofNullable(review);
    }

    public int respondents() {
        return respondents;
    }

    public int refused() {
        return refused;
    }

    public String sourceHash() {
        return sourceHash;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
