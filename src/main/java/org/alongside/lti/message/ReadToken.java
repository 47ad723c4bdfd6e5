package org.alongside.lti.message;

import java.util.Optional;

/**
 * An id_token as it was read: parts, header and claims; or what kept it from being read. Nothing in it is trusted yet.
 *
 * @param problem what is wrong with the form, in a few words; empty where it could be read
 */
public record ReadToken(Optional<CompactToken> token, Claims header, Claims claims, Optional<String> problem) {

    public static ReadToken well(CompactToken token, Claims header, Claims claims) {
        return new ReadToken(Optional.of(token), header, claims, Optional.empty());
    }

    public static ReadToken malformed(String problem) {
        return new ReadToken(Optional.empty(), Claims.none(), Claims.none(), Optional.of(problem));
    }

    /** There was no token in the form at all. */
    public static ReadToken missing() {
        return new ReadToken(Optional.empty(), Claims.none(), Claims.none(), Optional.empty());
    }
}
