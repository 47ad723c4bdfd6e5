package org.alongside.practicelms.launch;

import java.util.Map;

/**
 * An id token about to be signed, and the state to send beside it. Everything can still be changed: forgeries do.
 */
public final class Draft {

    /** How the token gets its signature. */
    public enum Signature {
        RIGHT,
        BY_A_STRANGER,
        TAMPERED,
        /** Signed well, then another subject written into it. */
        CLAIMS_CHANGED_AFTERWARDS,
        /** Algorithm {@code none}. */
        MISSING,
        /** HS256 with the public key as the secret. */
        SYMMETRIC,
        /** No new token: the one issued before this one, once more. */
        LAST_TOKEN_AGAIN
    }

    /** By full name; numbers for times, in seconds. */
    public final Map<String, Object> claims;

    /** Key id in the header; null for none. */
    public String kid;

    public String state;
    public Signature signature = Signature.RIGHT;

    Draft(Map<String, Object> claims, String kid, String state) {
        this.claims = claims;
        this.kid = kid;
        this.state = state;
    }

    /** Sets a claim of the LTI family by its short name, such as {@code deployment_id}. */
    public void lti(String name, Object value) {
        claims.put(LaunchClaims.LTI + name, value);
    }

    public void withoutLti(String name) {
        claims.remove(LaunchClaims.LTI + name);
    }

    void shift(String claim, long seconds) {
        claims.merge(claim, seconds, (old, more) -> (Long) old + (Long) more);
    }
}
