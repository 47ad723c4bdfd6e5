package org.alongside.lti.service;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.Score;
import org.alongside.lti.registration.Registration;

/**
 * It is one score to send now, and tells where.
 *
 * @param resourceLinkId the platform's id of the link, to find the line item by
 */
public record OutgoingScore(
        Registration registration,
        String resourceLinkId,
        Optional<String> lineItem,
        Optional<String> lineItems,
        Set<String> scopes,
        Score score) {

    /** The same score, stamped with another time. */
    public OutgoingScore at(Instant timestamp) {
        Score later = new Score(score.userId(), timestamp, score.value());
        return new OutgoingScore(registration, resourceLinkId, lineItem, lineItems, scopes, later);
    }
}
