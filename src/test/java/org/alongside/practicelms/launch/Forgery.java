package org.alongside.practicelms.launch;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Launches that a tool must refuse (and, at the end, odd ones it must accept), each a change to a good one. Names
 * follow the certification tests and {@code lti.md} 4.3.
 */
public enum Forgery implements Consumer<Draft> {
    EXPIRED(draft -> {
        draft.shift("iat", -600);
        draft.shift("exp", -600);
    }),
    FROM_THE_FUTURE(draft -> {
        draft.shift("iat", 3600);
        draft.shift("exp", 3600);
    }),
    ISSUED_LONG_AGO(draft -> draft.shift("iat", -864_000)),
    TAMPERED_SIGNATURE(draft -> draft.signature = Draft.Signature.TAMPERED),
    CHANGED_CLAIMS(draft -> draft.signature = Draft.Signature.CLAIMS_CHANGED_AFTERWARDS),
    OTHER_KEY(draft -> draft.signature = Draft.Signature.BY_A_STRANGER),
    UNSIGNED(draft -> draft.signature = Draft.Signature.MISSING),
    SYMMETRIC(draft -> draft.signature = Draft.Signature.SYMMETRIC),
    REPLAYED(draft -> draft.signature = Draft.Signature.LAST_TOKEN_AGAIN),
    NO_KID(draft -> draft.kid = null),
    UNKNOWN_KID(draft -> draft.kid = "nobody's"),
    UNKNOWN_DEPLOYMENT(draft -> draft.lti("deployment_id", "99")),
    NO_DEPLOYMENT(draft -> draft.withoutLti("deployment_id")),
    OTHER_ISSUER(draft -> draft.claims.put("iss", "http://127.0.0.1:1")),
    WRONG_NONCE(draft -> draft.claims.put("nonce", "not-the-one-that-was-issued")),
    NO_NONCE(draft -> draft.claims.remove("nonce")),
    WRONG_STATE(draft -> draft.state = "not-the-one-that-was-issued"),
    OTHER_AUDIENCE(draft -> draft.claims.put("aud", "somebody-else")),
    STRANGER_IN_AUDIENCE(draft -> draft.claims.put("aud", List.of(draft.claims.get("aud"), "stranger"))),
    OTHER_AUTHORISED_PARTY(draft -> draft.claims.put("azp", "somebody-else")),
    NO_SUBJECT(draft -> draft.claims.remove("sub")),
    LONG_SUBJECT(draft -> draft.claims.put("sub", "4".repeat(300))),
    NO_RESOURCE_LINK(draft -> draft.withoutLti("resource_link")),
    NO_ROLES(draft -> draft.withoutLti("roles")),
    NO_VERSION(draft -> draft.withoutLti("version")),
    WRONG_VERSION(draft -> draft.lti("version", "1.2.0")),
    NO_MESSAGE_TYPE(draft -> draft.withoutLti("message_type")),
    OTHER_TARGET(draft -> draft.lti("target_link_uri", "http://127.0.0.1:1/elsewhere")),

    ODD_BUT_EMPTY_ROLES(draft -> draft.lti("roles", List.of())),
    ODD_BUT_SHORT_ROLE(draft -> draft.lti("roles", List.of("Learner"))),
    ODD_BUT_UNKNOWN_ROLE(draft -> draft.lti("roles", List.of("urn:example:captain"))),
    ODD_BUT_NO_CONTEXT(draft -> draft.withoutLti("context")),
    ODD_BUT_NO_NAMES(draft -> {
        draft.claims.keySet().removeAll(List.of("name", "given_name", "family_name", "email"));
        draft.lti("ext", Map.of());
    }),
    ODD_BUT_UNKNOWN_CLAIM(draft -> draft.claims.put("https://example.org/claim/moon", Map.of("phase", 3)));

    private final transient Consumer<Draft> change;

    Forgery(Consumer<Draft> change) {
        this.change = change;
    }

    @Override
    public void accept(Draft draft) {
        change.accept(draft);
    }

    /** Whether a conforming tool takes this launch all the same. */
    public boolean mustBeAccepted() {
        return name().startsWith("ODD_BUT_");
    }
}
