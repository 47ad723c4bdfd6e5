package org.alongside.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;

/**
 * A platform account is a way in through a platform: (issuer, subject) names one person for ever (LTI 1.3 core, 5.3.6).
 */
@Entity
@Table(
        name = "identity_platform_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "identity_platform_account_once",
                        columnNames = {"issuer", "subject"}))
public class PlatformAccount {

    @Id
    private UUID id;

    @Column(length = 500, nullable = false, updatable = false)
    private String issuer;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(name = "offered_name", length = 60, nullable = false)
    private String offeredName;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    private Instant firstSeenAt;

    protected PlatformAccount() {}

    public PersonId person() {
        return new PersonId(person);
    }

    /** What the platform calls the person, until they have chosen a name of their own. */
    Optional<String> offeredName() {
        return Optional.of(offeredName).filter(name -> !name.isEmpty());
    }

    void forgetOfferedName() {
        offeredName = "";
    }
}
