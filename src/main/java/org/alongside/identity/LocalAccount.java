package org.alongside.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/** A local account is a way in with an e-mail and a password. The password is here only as an Argon2id hash. */
@Entity
@Table(
        name = "identity_local_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_local_account_email",
                        columnNames = {"email"}))
public class LocalAccount {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(length = 254, nullable = false)
    private String email;

    @Column(name = "password_hash", length = 200, nullable = false)
    private String passwordHash;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected LocalAccount() {}

    public PersonId person() {
        return new PersonId(person);
    }

    public String passwordHash() {
        return passwordHash;
    }
}
