package org.alongside.lti.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.lti.message.check.CheckResult;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;

/**
 * How one launch went, for the administrator who is given its number: the checks with what was measured, never who it
 * was. It holds no token, no name, no address, no person, and is kept for ninety days.
 */
@Entity
@Table(name = "lti_launch")
public class LaunchRecord {

    @Id
    private UUID id;

    @Column(length = 12, nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private boolean opened;

    @Enumerated(EnumType.STRING)
    @Column(length = 40, updatable = false)
    private RefusalReason reason;

    @Column(nullable = false, updatable = false)
    private int status;

    /** Null where nothing is registered. */
    @Column(updatable = false)
    private UUID registration;

    @Column(updatable = false)
    private String issuer;

    @Column(name = "context_title", updatable = false)
    private String contextTitle;

    @Column(columnDefinition = "text not null", updatable = false)
    private String checks;

    protected LaunchRecord() {}

    LaunchRecord(UUID id, String reference, LaunchVerdict verdict, LaunchOrigin origin, Instant now) {
        this.id = id;
        this.reference = reference;
        this.at = now;
        this.opened = verdict.reason().isEmpty();
        this.reason = verdict.reason().orElse(null);
        this.status = verdict.status();
        this.registration = origin.registration().orElse(null);
        this.issuer = origin.issuer().orElse(null);
        this.contextTitle = origin.contextTitle().orElse(null);
        this.checks = LaunchChecks.CODEC.toText(LaunchChecks.of(verdict.results()));
    }

    public UUID id() {
        return id;
    }

    /** The number that the learner was shown. */
    public String reference() {
        return reference;
    }

    public Instant at() {
        return at;
    }

    public boolean isOpened() {
        return opened;
    }

    public Optional<RefusalReason> reason() {
        return Optional.ofNullable(reason);
    }

    public int status() {
        return status;
    }

    public Optional<UUID> registration() {
        return Optional.ofNullable(registration);
    }

    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    public Optional<String> contextTitle() {
        return Optional.ofNullable(contextTitle);
    }

    /** Those that were reached, in order. */
    public List<CheckResult> checks() {
        return LaunchChecks.CODEC.ofText(checks).results();
    }
}
