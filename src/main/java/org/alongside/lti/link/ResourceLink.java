package org.alongside.lti.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.ResourceLinkMessage;

/**
 * A link in a course that leads here: to which target, and what the platform lets us do with scores of it. Its id is
 * unique within its deployment only. All but the ids is taken over anew with each launch, for a platform may change it
 * at any time.
 */
@Entity
@Table(
        name = "lti_resource_link",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "lti_resource_link_once",
                        columnNames = {"deployment", "link_id"}))
public class ResourceLink {

    private static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID deployment;

    @Column(name = "link_id", nullable = false, updatable = false)
    private String linkId;

    private UUID context;

    @Column(name = "target_kind", length = 40)
    private String targetKind;

    @Column(name = "target_id")
    private UUID targetId;

    @Column(name = "line_items", length = 2000)
    private String lineItems;

    @Column(length = 2000, nullable = false)
    private String scopes;

    protected ResourceLink() {}

    /** Takes over what a launch says of the link and its column. */
    void refresh(ResourceLinkMessage message, Optional<UUID> inContext, LineItem column) {
        context = inContext.orElse(context);
        message.target().ifPresent(target -> {
            targetKind = target.kind();
            targetId = target.id();
        });
        column.isAt(message.ags().flatMap(AgsClaim::lineItem).filter(this::fits));
        lineItems =
                message.ags().flatMap(AgsClaim::lineItems).filter(this::fits).orElse(null);
        scopes = message.ags()
                .map(AgsClaim::scopes)
                .map(granted -> String.join(" ", new TreeSet<>(granted)))
                .filter(this::fits)
                .orElse("");
    }

    public UUID id() {
        return id;
    }

    public UUID deployment() {
        return deployment;
    }

    /**
     * The course it stands in: the learning context of its deployment. A link of which the platform names no context is
     * a course of its own, so that no consent given there is taken for a wider one.
     */
    public UUID course() {
        return context == null ? id : context;
    }

    /** The platform's own id. */
    public String linkId() {
        return linkId;
    }

    /** What it leads to; empty as long as no launch said so. */
    public Optional<Target> target() {
        return Optional.ofNullable(targetId).map(of -> new Target(targetKind, of));
    }

    /** The address of the platform's list of columns. */
    public Optional<String> lineItems() {
        return Optional.ofNullable(lineItems);
    }

    public Set<String> scopes() {
        return scopes.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(scopes.split(" ")));
    }

    private boolean fits(String text) {
        return text.length() <= LONGEST;
    }
}
