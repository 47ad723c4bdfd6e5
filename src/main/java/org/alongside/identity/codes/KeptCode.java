package org.alongside.identity.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * It tells that one code of somebody's sheet was not used yet.
 *
 * <p>Noor prints ten codes and lays the sheet into a book at her sister's. Here stand ten hashes that only our key file
 * can compute. When she types one, its row goes: so no code is good twice, and nobody who reads the table learns which
 * were used, or what they were. When she prints another sheet, all rows of the one before go with it.
 */
@Entity
@Table(
        name = "identity_recovery_code",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_recovery_code_once",
                        columnNames = {"person", "code_hash"}))
public class KeptCode {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private UUID sheet;

    @Column(name = "code_hash", length = 43, nullable = false, updatable = false)
    private String codeHash;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected KeptCode() {}

    KeptCode(UUID id, PrintedSheet printed, String codeHash) {
        this.id = id;
        this.person = printed.owner().value();
        this.sheet = printed.id();
        this.codeHash = codeHash;
        this.madeAt = printed.madeAt();
    }

    PrintedSheet printed() {
        return new PrintedSheet(sheet, new PersonId(person), madeAt);
    }
}
