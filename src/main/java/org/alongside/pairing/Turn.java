package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A step for two that has opened. It stays for seven days, so that there is time to choose an evening, and then it is
 * over, done or not. A rest or a hold that comes meanwhile does not shut it: it runs out as an unanswered turn does.
 */
@Entity
@Table(
        name = "pairing_turn",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_turn_moment",
                        columnNames = {"link", "opened_at"}))
public class Turn {

    static final Duration STAYS_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private UUID step;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closes_at", nullable = false, updatable = false)
    private Instant closesAt;

    protected Turn() {}

    Turn(UUID id, UUID link, UUID step, Instant moment) {
        this.id = id;
        this.link = link;
        this.step = step;
        this.openedAt = moment;
        this.closesAt = moment.plus(STAYS_FOR);
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(openedAt) && now.isBefore(closesAt);
    }

    public UUID id() {
        return id;
    }

    UUID link() {
        return link;
    }

    public UUID step() {
        return step;
    }

    Instant openedAt() {
        return openedAt;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
