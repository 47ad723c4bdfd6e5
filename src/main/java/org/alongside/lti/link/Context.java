package org.alongside.lti.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import java.util.UUID;

/** A course section at the platform; its id is unique within its deployment only. */
@Entity
@Table(
        name = "lti_context",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_context_once",
                        columnNames = {"deployment", "context_id"}))
public class Context {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID deployment;

    @Column(name = "context_id", nullable = false, updatable = false)
    private String contextId;

    private String title;

    protected Context() {}

    void rename(Optional<String> newTitle) {
        newTitle.ifPresent(given -> title = given);
    }

    public UUID id() {
        return id;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }
}
