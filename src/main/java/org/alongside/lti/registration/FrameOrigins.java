package org.alongside.lti.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which origins may frame us, remembered on this server until a registration changes; it is asked on every answer. */
@ApplicationScoped
public class FrameOrigins {

    private volatile Map<UUID, Set<String>> remembered;

    /** Registration to its origins: what is remembered, or what the supplier says, remembered from then on. */
    public Map<UUID, Set<String>> orElse(Supplier<Map<UUID, Set<String>>> reading) {
        Map<UUID, Set<String>> known = remembered;
        if (known == null) {
            known = Map.copyOf(reading.get());
            remembered = known;
        }
        return known;
    }

    /** Something about registrations changed, here or on another server. */
    public void forget() {
        remembered = null;
    }

    /** Scheme, host and port only: what a Content-Security-Policy takes, and nothing that could add a directive. */
    static boolean isOrigin(String text) {
        return text.matches("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");
    }

    static Set<String> of(Stream<String> addresses) {
        Set<String> origins = new TreeSet<>();
        addresses.map(FrameOrigins::origin).flatMap(Optional::stream).forEach(origins::add);
        return origins;
    }

    /** The origin of an address, where it has one that a policy can name. */
    public static Optional<String> origin(String address) {
        URI uri = URI.create(address);
        String origin = uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        return Optional.of(origin).filter(FrameOrigins::isOrigin);
    }
}
