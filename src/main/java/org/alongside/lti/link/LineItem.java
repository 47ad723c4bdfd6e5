package org.alongside.lti.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import java.util.UUID;

/**
 * A line item is a column in a platform's gradebook (AGS 2.0, 3.1).
 *
 * <p>It begins together with its link, before anybody knows whether the platform has a column for it: the first launch
 * that names an address, or a look at the platform's own list, tells. The platform may move it at any time, so the
 * address is taken over anew with each launch. Each score in the outbox belongs to one line item and one person.
 */
@Entity
@Table(
        name = "lti_line_item",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_line_item_once",
                        columnNames = {"resource_link", "tag"}))
public class LineItem {

    /** The tag of the one column that a link has by itself. */
    static final String OWN = "";

    @Id
    private UUID id;

    @Column(name = "resource_link", nullable = false, updatable = false)
    private UUID resourceLink;

    @Column(nullable = false, updatable = false)
    private String tag;

    @Column(length = 2000)
    private String address;

    protected LineItem() {}

    /** A launch, or a lookup, says where the column is now, or that there is none. */
    public void isAt(Optional<String> now) {
        address = now.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public UUID resourceLink() {
        return resourceLink;
    }

    /** Where scores of it go; empty as long as no platform told. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
