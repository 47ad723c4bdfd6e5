package org.alongside.lti.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An issuer of launches. One issuer may hold many registrations: every tenant of a hosted LMS has the same issuer. */
@Entity
@Table(name = "lti_platform")
public class Platform {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String issuer;

    @Column(name = "created_at", updatable = false)
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
