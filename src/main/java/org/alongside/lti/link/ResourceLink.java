package org.alongside.lti.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.ResourceLinkMessage;

/**
 * A link in a course that leads here: to which module, and where a score of it may go. Its id is unique within its
 * deployment only. All but the ids is taken over anew with each launch, for a platform may change it at any time.
 */
@Entity
@Table(name = "lti_resource_link")
public class ResourceLink {

    private static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID deployment;

    @Column(name = "link_id", updatable = false)
    private String linkId;

    private UUID context;

    private UUID module;

    @Column(name = "line_item")
    private String lineItem;

    @Column(name = "line_items")
    private String lineItems;

    private String scopes;

    protected ResourceLink() {}

    void refresh(ResourceLinkMessage message, Optional<UUID> inContext) {
        context = inContext.orElse(context);
        module = message.module().orElse(module);
        lineItem = message.ags().flatMap(AgsClaim::lineItem).filter(this::fits).orElse(null);
        lineItems =
                message.ags().flatMap(AgsClaim::lineItems).filter(this::fits).orElse(null);
        scopes = message.ags()
                .map(AgsClaim::scopes)
                .map(granted -> String.join(" ", new TreeSet<>(granted)))
                .filter(this::fits)
                .orElse("");
    }

    /** A lookup found the line item elsewhere. */
    public void lineItemIsAt(String address) {
        lineItem = address;
    }

    public UUID id() {
        return id;
    }

    public UUID deployment() {
        return deployment;
    }

    /** The platform's own id. */
    public String linkId() {
        return linkId;
    }

    public Optional<UUID> module() {
        return Optional.ofNullable(module);
    }

    public Optional<String> lineItem() {
        return Optional.ofNullable(lineItem);
    }

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
