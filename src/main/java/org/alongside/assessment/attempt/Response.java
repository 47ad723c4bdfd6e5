package org.alongside.assessment.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/** One person's answer to one item in one attempt, as it is now; each change makes the next revision. */
@Entity
@Table(
        name = "assessment_response",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "assessment_response_item",
                        columnNames = {"attempt", "item"}))
public class Response {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID attempt;

    @Column(length = 64, nullable = false, updatable = false)
    private String item;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private Sealed answer;

    @Column(nullable = false)
    private Instant answered;

    protected Response() {}

    Response(SealedPlace place, UUID attempt, String item, ResponseChange change) {
        this.id = place.row();
        this.attempt = attempt;
        this.item = item;
        apply(place.revision(), change);
    }

    /** One stored answer with what is needed to open it. */
    record StoredResponse(UUID attempt, UUID id, String item, long revision, Sealed answer) {}

    StoredResponse row() {
        return new StoredResponse(attempt, id, item, revision, answer);
    }

    /** A new answer, sealed for the revision it goes with. */
    record ResponseChange(Sealed answer, Instant at) {}

    final void apply(long next, ResponseChange change) {
        revision = next;
        answer = change.answer();
        answered = change.at();
    }

    /** Where the answer of this revision is sealed. */
    static SealedPlace place(UUID id, long revision) {
        return new SealedPlace("assessment_response", "answer", id, revision);
    }

    SealedPlace place() {
        return place(id, revision);
    }

    public UUID id() {
        return id;
    }

    public String item() {
        return item;
    }

    public long revision() {
        return revision;
    }

    Sealed answer() {
        return answer;
    }

    public Instant answered() {
        return answered;
    }
}
