package org.alongside.lti.grades;

import java.util.Optional;
import org.alongside.lti.link.Membership;
import org.alongside.lti.link.ResourceLink;
import org.alongside.lti.message.AgsClaim;

/** Whether a platform would take a score for this person at this link at all (AGS 2.0, 3.1; lti.md A1, A2, A10). */
final class Sendable {

    private Sendable() {}

    static Optional<PassbackStatus> obstacle(ResourceLink link, Membership membership) {
        if (membership.isStaff() || membership.isTestUser()) {
            return Optional.of(PassbackStatus.NOT_A_LEARNER);
        }
        if (link.lineItem().isEmpty() && link.lineItems().isEmpty()) {
            return Optional.of(PassbackStatus.NO_LINE_ITEM);
        }
        return link.scopes().contains(AgsClaim.SCORE) ? Optional.empty() : Optional.of(PassbackStatus.NO_SCOPE_GRANTED);
    }
}
