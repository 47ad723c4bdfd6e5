package org.alongside.lti.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;

/** An issuer of launches. One issuer may hold many registrations: every tenant of a hosted LMS has the same issuer. */
@Entity
@Table(
        name = "lti_platform",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_platform_issuer",
                        columnNames = {"issuer"}))
public class Platform {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String issuer;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected Platform() {}

    Platform(UUID id, String issuer, Instant now) {
        this.id = id;
        this.issuer = issuer;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }
}
