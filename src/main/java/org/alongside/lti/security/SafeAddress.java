package org.alongside.lti.security;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which addresses we are willing to ask: https, or http for a loopback address only; a host, no user name, no fragment.
 * Asked again when a request is made, for names can be pointed elsewhere: never the machine's own metadata service or
 * anything else that is not one ordinary host.
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
        return "http".equalsIgnoreCase(uri.getScheme()) && isLoopbackName(uri.getHost())
                ? Optional.empty()
                : Optional.of("It must begin with https. Plain http is for this very machine only (127.0.0.1).");
    }

    /** @throws PlatformUnreachable where the address, or what its name stands for now, must not be asked */
    static void demandSafe(URI uri) throws PlatformUnreachable {
        Optional<String> problem = problem(uri.toString());
        if (problem.isPresent()) {
            throw new PlatformUnreachable("address refused");
        }
        boolean plain = "http".equalsIgnoreCase(uri.getScheme());
        if (!Arrays.stream(resolved(uri.getHost())).allMatch(at -> plain ? at.isLoopbackAddress() : isOrdinary(at))) {
            throw new PlatformUnreachable("address refused");
        }
    }

    private static InetAddress[] resolved(String host) throws PlatformUnreachable {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new PlatformUnreachable("name unknown");
        }
    }

    private static boolean isOrdinary(InetAddress address) {
        return !address.isLinkLocalAddress() && !address.isAnyLocalAddress() && !address.isMulticastAddress();
    }

    private static boolean isLoopbackName(String host) {
        return host.equalsIgnoreCase("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
    }
}
