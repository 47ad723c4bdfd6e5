package org.alongside.lti.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.lti.message.DeploymentState;

/**
 * One place at a platform where the tool was put: a whole institution, or one course. A platform makes new ones at any
 * time and tells us by launching; such a one waits until an administrator has looked at it (LTI Core 3.1.3).
 */
@Entity
@Table(
        name = "lti_deployment",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_deployment_once",
                        columnNames = {"registration_id", "deployment_id"}))
public class Deployment {

    @Id
    private UUID id;

    @Column(name = "registration_id", nullable = false, updatable = false)
    private UUID registration;

    @Column(name = "deployment_id", nullable = false, updatable = false)
    private String deploymentId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    private DeploymentState state;

    @Column(name = "first_seen_at", nullable = false, updatable = false)
    private Instant firstSeenAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Deployment() {}

    void activate(Instant now) {
        state = DeploymentState.ACTIVE;
        decidedAt = now;
    }

    void close(Instant now) {
        state = DeploymentState.CLOSED;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID registration() {
        return registration;
    }

    public String deploymentId() {
        return deploymentId;
    }

    public DeploymentState state() {
        return state;
    }

    public boolean isActive() {
        return state == DeploymentState.ACTIVE;
    }

    public Instant firstSeenAt() {
        return firstSeenAt;
    }
}
