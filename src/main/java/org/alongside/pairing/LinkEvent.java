package org.alongside.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.alongside.pairing.policy.LinkMove;

/** An event is one move of a link, written once. Its number decides between two moves at the same time. */
@Entity
@Table(name = "pairing_link_event")
public class LinkEvent {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID link;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private LinkMove move;

    /** As text: it was made before an id could be null here. */
    @Column(updatable = false)
    private String person;

    @Column(name = "happened_at", updatable = false)
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
