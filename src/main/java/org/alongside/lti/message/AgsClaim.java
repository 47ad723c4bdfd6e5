package org.alongside.lti.message;

import java.util.Optional;
import java.util.Set;

/**
 * The claim of the Assignment and Grade Services (AGS 2.0, 3.1) says where a score may go, and what we were allowed.
 *
 * @param lineItem there only where the resource link has exactly one
 */
public record AgsClaim(Optional<String> lineItem, Optional<String> lineItems, Set<String> scopes) {

    /** The prefix of the service's scopes. */
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    public static final String SCORE = SCOPE + "score";
    public static final String LINE_ITEM = SCOPE + "lineitem";
    public static final String LINE_ITEM_READ = SCOPE + "lineitem.readonly";

    public AgsClaim {
        scopes = Set.copyOf(scopes);
    }

    /** Empty where the platform sent none. */
    public static Optional<AgsClaim> of(Claims claims) {
        if (!claims.has(Claims.AGS)) {
            return Optional.empty();
        }
        Claims ags = claims.object(Claims.AGS);
        return Optional.of(new AgsClaim(
                ags.text("lineitem"), ags.text("lineitems"), Set.copyOf(new java.util.HashSet<>(ags.texts("scope")))));
    }
}
