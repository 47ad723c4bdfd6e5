package org.alongside.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A passkey is a key that a person keeps in a device or a password manager of theirs; we keep its public half.
 *
 * <p>Noor adds one on her phone. From then on she signs in there with her finger, and nobody who reads our table can
 * sign in with what stands in it. She knows it again by the day on which it was added, because a name of her own
 * choosing could say more than she wants.
 */
@Entity
@Table(
        name = "identity_passkey",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_passkey_credential",
                        columnNames = {"credential"}))
public class Passkey {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(length = 64, nullable = false, updatable = false)
    private String credential;

    @Column(name = "key_text", length = 2400, nullable = false, updatable = false)
    private String keyText;

    @Column(name = "sign_count", nullable = false)
    private long signCount;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Passkey() {}

    Passkey(UUID id, PersonId person, NewPasskey made, Instant now) {
        this.id = id;
        this.person = person.value();
        this.credential = made.credential();
        this.keyText = made.keyText();
        this.signCount = made.signCount();
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    /** Attested credential data (WebAuthn 6.5.1), base64url: model of the authenticator, credential id, public key. */
    public String keyText() {
        return keyText;
    }

    /** How often it was used, as the authenticator last said; 0 where it does not count. */
    public long signCount() {
        return signCount;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
