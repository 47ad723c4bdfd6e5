package org.alongside.lti.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.identity.access.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where this server may send a request at all, whoever named the address: a registration, a launch, a list of a
 * gradebook. It is https at a public address. A host in the own network needs the operator's word ({@code
 * ALONGSIDE_PRIVATE_HOSTS}), this very machine needs it too, and plain http is for this machine in the demo only.
 */
@ApplicationScoped
public class EgressRules {

    private final boolean demo;
    private final Set<String> privateHosts;

    protected EgressRules() {
        this(false, Optional.empty());
    }

    /** @param hosts names or addresses as registrations write them, with commas or spaces between */
    @Inject
    public EgressRules(
            @ConfigProperty(name = "alongside.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "alongside.private.hosts") Optional<String> hosts) {
        this.demo = demo;
        this.privateHosts = hosts.stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\s]+")))
                .map(EgressRules::plain)
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with this address before anybody looks its name up, as a sentence; empty where nothing is. */
    public Optional<String> problem(String address) {
        return SafeAddress.problem(address).or(() -> ofPlace(URI.create(address)));
    }

    private Optional<String> ofPlace(URI address) {
        String host = plain(address.getHost());
        if ("http".equalsIgnoreCase(address.getScheme()) && !demo) {
            return Optional.of("It must begin with https. Plain http is for the demo only.");
        }
        boolean loopback = PublicAddress.isLoopbackName(address.getHost());
        boolean named = !loopback && !isWritten(host);
        return named || mayConnect(host, loopback ? InetAddress.getLoopbackAddress() : written(host))
                ? Optional.empty()
                : Optional.of("It is in a private network, so whoever runs this site has to allow its host.");
    }

    /**
     * The addresses to connect to.
     *
     * @param host as the address writes it
     * @param found everything that the name stands for at this moment; one that is refused refuses all
     * @return empty where the host must not be asked
     */
    public Optional<List<InetAddress>> connectable(String host, InetAddress[] found) {
        List<InetAddress> addresses = List.of(found);
        return !addresses.isEmpty() && addresses.stream().allMatch(at -> mayConnect(host, at))
                ? Optional.of(addresses)
                : Optional.empty();
    }

    /** A name of this machine that leads elsewhere is no way out for plain http. */
    private boolean mayConnect(String host, InetAddress at) {
        if (at.isAnyLocalAddress() || at.isMulticastAddress()) {
            return false;
        }
        if (PublicAddress.isLoopbackName(host)) {
            return at.isLoopbackAddress() && (demo || privateHosts.contains(plain(host)));
        }
        return PublicNetworks.is(at) || privateHosts.contains(plain(host)) || demo && at.isLoopbackAddress();
    }

    private static boolean isWritten(String host) {
        return host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    }

    /** @param host an address written out, so that no name is looked up */
    private static InetAddress written(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException odd) {
            return new java.net.InetSocketAddress(0).getAddress(); // nobody's
        }
    }

    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }
}
