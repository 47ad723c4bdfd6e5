package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.alongside.pairing.policy.LinkMove;

/** An event is one move of a link, written once. Its number decides between two moves at the same time. */
@Entity
@Table(
        name = "pairing_link_event",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "pairing_link_event_number",
                        columnNames = {"link", "number"}))
public class LinkEvent {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID link;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(length = 24, nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private LinkMove move;

    /** As text: it was made before an id could be null here. */
    @Column(length = 36, updatable = false)
    private String person;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    protected LinkEvent() {}

    /** What happened: the move, by whom (null for the calendar), when. */
    record Happened(LinkMove move, UUID person, Instant at) {}

    LinkEvent(UUID id, UUID link, int number, Happened happened) {
        this.id = id;
        this.link = link;
        this.number = number;
        this.move = happened.move();
        this.person = happened.person() == null ? null : happened.person().toString();
        this.happenedAt = happened.at();
    }

    LinkMove move() {
        return move;
    }
}
