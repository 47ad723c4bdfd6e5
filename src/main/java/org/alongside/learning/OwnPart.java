package org.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;

/**
 * A person has done all solo and parallel steps of a module. It happens once and is never taken back: a step that an
 * author adds later, or anything anybody else does, changes nothing about it. {@link OwnParts} inserts it, so that the
 * database decides which completion is the first.
 */
@Entity
@Table(
        name = "learning_own_part",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "learning_own_part_once",
                        columnNames = {"person", "module"}))
public class OwnPart {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private UUID module;

    @Column(name = "completed_at", nullable = false, updatable = false)
    private Instant completedAt;

    protected OwnPart() {}

    public UUID module() {
        return module;
    }

    public Instant completedAt() {
        return completedAt;
    }
}
