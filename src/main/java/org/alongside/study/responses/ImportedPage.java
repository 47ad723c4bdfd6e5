package org.alongside.study.responses;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;
import org.alongside.vault.seal.Sealed;

/** Some hundred respondents of an imported set, sealed together. */
@Entity
@Table(
        name = "study_response_page",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "study_response_page_number",
                        columnNames = {"response_set", "number"}))
public class ImportedPage {

    @Id
    private UUID id;

    @Column(name = "response_set", nullable = false, updatable = false)
    private UUID set;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private Sealed answers;

    protected ImportedPage() {}

    ImportedPage(UUID id, UUID set, int number, Sealed answers) {
        this.id = id;
        this.set = set;
        this.number = number;
        this.answers = answers;
    }

    UUID id() {
        return id;
    }

    UUID set() {
        return set;
    }

    Sealed answers() {
        return answers;
    }
}
