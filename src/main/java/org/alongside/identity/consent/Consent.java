package org.alongside.identity.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A consent is one word of a person on one purpose: allowed or not, to which sentence, when.
 *
 * <p>Rows are only ever added. Ana allows that her course hears of her finished part: row 1, given, with the version
 * and the SHA-256 of the sentence she read. In March she takes it back: row 2, not given. The newest row counts, from
 * the next request on; the older ones show what was so before.
 */
@Entity
@Table(
        name = "identity_consent",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_consent_in_order",
                        columnNames = {"person", "purpose", "subject", "ordinal"}))
public class Consent {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(length = 40, nullable = false, updatable = false)
    private Purpose purpose;

    @Column(length = 80, nullable = false, updatable = false)
    private String subject;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false, updatable = false)
    private ConsentAnswer answer;

    @Column(name = "text_version", length = 20, nullable = false, updatable = false)
    private String textVersion;

    @Column(name = "text_hash", length = 64, nullable = false, updatable = false)
    private String textHash;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected Consent() {}

    Consent(UUID id, ConsentMatter matter, Consent before, Decision decision) {
        this.id = id;
        this.person = matter.person().value();
        this.purpose = matter.purpose();
        this.subject = matter.subject();
        this.ordinal = before == null ? 1 : before.ordinal + 1;
        this.answer = decision.answer();
        this.textVersion = decision.text().version();
        this.textHash = decision.text().hash();
        this.decidedAt = decision.at();
    }

    /** What was decided, on which sentence, when. */
    record Decision(ConsentAnswer answer, ConsentText text, Instant at) {}

    public PersonId person() {
        return new PersonId(person);
    }

    public Purpose purpose() {
        return purpose;
    }

    public String subject() {
        return subject;
    }

    ConsentAnswer answer() {
        return answer;
    }

    public boolean given() {
        return answer == ConsentAnswer.GIVEN;
    }

    /**
     * Whether this is a yes to the sentences as they read now, in whichever of our languages they were read. One to
     * older sentences allows nothing of what these say.
     */
    public boolean allows() {
        return given() && ConsentText.reads(purpose, textHash);
    }

    public String textVersion() {
        return textVersion;
    }

    public String textHash() {
        return textHash;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
