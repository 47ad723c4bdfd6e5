package org.alongside.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * An operator took all passkeys of an administrator away, because they were lost, and chose a code by which that person
 * adds new ones: once, within a day, and after signing in with the password.
 */
@Entity
@Table(name = "identity_key_renewal")
public class KeyRenewal {

    /** How long the code opens the page for new passkeys. */
    static final Duration OPEN = Duration.ofDays(1);

    @Id
    private UUID person;

    @Column(length = 64, nullable = false)
    private String code;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected KeyRenewal() {}

    KeyRenewal(PersonId person, String code, Instant now) {
        this.person = person.value();
        issue(code, now);
    }

    final void issue(String other, Instant now) {
        code = other;
        issuedAt = now;
        usedAt = null;
    }

    boolean isOfCode(String other) {
        return code.equals(other);
    }

    boolean isUnused() {
        return usedAt == null;
    }

    /** @return false where the code is another, was used, or is over */
    boolean use(String given, Instant now) {
        boolean fits = isUnused() && isOfCode(given) && now.isBefore(issuedAt.plus(OPEN));
        usedAt = fits ? now : usedAt;
        return fits;
    }
}
