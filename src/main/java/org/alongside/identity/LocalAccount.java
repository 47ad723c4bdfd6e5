package org.alongside.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A local account is a way in with an e-mail and a password. An address names no account: several may have the same,
 * and the {@link SignInKey} of address and password together finds the one. The password is nowhere.
 */
@Entity
@Table(
        name = "identity_local_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_local_account_key",
                        columnNames = {"sign_in_key"}))
public class LocalAccount {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(length = 254, nullable = false)
    private String email;

    @Column(name = "sign_in_key", length = 43, nullable = false)
    private String signInKey;

    @Column(nullable = false)
    private int generation;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected LocalAccount() {}

    public PersonId person() {
        return new PersonId(person);
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    SignInKey key() {
        return new SignInKey(signInKey, generation);
    }
}
