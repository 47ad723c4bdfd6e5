package org.alongside.lti.registration;

import java.net.URI;
import java.util.Optional;
import org.alongside.identity.access.PublicAddress;

/**
 * Which addresses we are willing to ask: https, or http for a loopback address only; a host, no user name, no fragment.
 * Where it leads is asked elsewhere, when a request is made ({@link EgressRules}), for names can be pointed elsewhere.
 */
public final class SafeAddress {

    private SafeAddress() {}

    /** What is wrong with this address, as a sentence for an administrator; empty where nothing is. */
    public static Optional<String> problem(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.of("It is not a web address.");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("It needs a host, no user name and no #.");
        }
        if ("https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.empty();
        }
        return "http".equalsIgnoreCase(uri.getScheme()) && PublicAddress.isLoopbackName(uri.getHost())
                ? Optional.empty()
                : Optional.of("It must begin with https. Plain http is for this very machine only (127.0.0.1).");
    }
}
