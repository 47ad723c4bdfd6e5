package org.alongside.identity.passkey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * The code by which an administrator without passkeys adds the first: once, within a day, and after signing in with the
 * password. A start draws it for somebody who never had one; an operator chose it where lost ones were taken away.
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
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    boolean isUnused() {
        return usedAt == null;
    }

    /** Whether it can still be used. */
    boolean isOpen(Instant now) {
        return isUnused() && now.isBefore(issuedAt.plus(OPEN));
    }

    /** @return false where the code is another, was used, or is over */
    boolean use(String given, Instant now) {
        boolean fits = isOfCode(given) && isOpen(now);
        usedAt = fits ? now : usedAt;
        return fits;
    }
}
