package org.alongside.lti;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.PersonClaims;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.Roles;

/** Launch messages of the tests: each names only what it is about. */
public final class Messages {

    public static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    public static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

    private Messages() {}

    /** Noor, a learner, at link 7 of deployment 1. */
    public static ResourceLinkMessage noor(String issuer, Optional<UUID> module, Optional<AgsClaim> ags) {
        return of(issuer, LEARNER, module, ags);
    }

    public static ResourceLinkMessage of(String issuer, String role, Optional<UUID> module, Optional<AgsClaim> ags) {
        return new ResourceLinkMessage(
                new CommonClaims(
                        issuer,
                        "1",
                        new PersonClaims(
                                "4", Optional.of("Noor Example"), Optional.of("noor@campus.example"), Optional.empty()),
                        Roles.of(java.util.List.of(role)),
                        Optional.of(new ContextClaim("2", Optional.of("Counselling practice"))),
                        Optional.empty()),
                "7",
                module.map(id -> new Target("module", id)),
                ags);
    }

    /** A column at this address, with the right to send and to look. */
    public static Optional<AgsClaim> column(String lineItem, String lineItems) {
        return Optional.of(new AgsClaim(
                Optional.ofNullable(lineItem),
                Optional.ofNullable(lineItems),
                Set.of(AgsClaim.SCORE, AgsClaim.LINE_ITEM_READ)));
    }
}
