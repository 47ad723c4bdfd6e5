package org.alongside.lti.link;

import java.util.Optional;
import org.alongside.lti.message.AgsClaim;

/** The route of one person's scores: who they are at a link, the link itself, and its column. */
public record ScoreRoute(Membership membership, ResourceLink link, LineItem lineItem) {

    /** Why the platform would not take a score this way; empty where it would (AGS 2.0, 3.1; lti.md A1, A2, A10). */
    public Optional<PassbackStatus> obstacle() {
        if (membership.isStaff() || membership.isTestUser()) {
            return Optional.of(PassbackStatus.NOT_A_LEARNER);
        }
        if (lineItem.address().isEmpty() && link.lineItems().isEmpty()) {
            return Optional.of(PassbackStatus.NO_LINE_ITEM);
        }
        return link.scopes().contains(AgsClaim.SCORE) ? Optional.empty() : Optional.of(PassbackStatus.NO_SCOPE_GRANTED);
    }
}
