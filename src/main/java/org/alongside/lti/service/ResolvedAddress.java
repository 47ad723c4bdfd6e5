package org.alongside.lti.service;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.alongside.lti.registration.SafeAddress;
import org.alongside.lti.security.PlatformUnreachable;

/**
 * What the name in a safe address stands for at this moment, looked at when a request is made, for names can be pointed
 * elsewhere: never the machine's own metadata service or anything else that is not one ordinary host.
 */
final class ResolvedAddress {

    private ResolvedAddress() {}

    /** @throws PlatformUnreachable where the address, or what its name stands for now, must not be asked */
    static void demandSafe(URI uri) throws PlatformUnreachable {
        Optional<String> problem = SafeAddress.problem(uri.toString());
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
}
