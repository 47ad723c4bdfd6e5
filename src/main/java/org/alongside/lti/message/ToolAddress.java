package org.alongside.lti.message;

import java.net.URI;
import java.util.Optional;

/**
 * Where we stand on the web, as platforms know us: scheme, host and port without a path ({@code
 * http://localhost:9080}). The redirect address is fixed; a target link is ours only on this very origin.
 */
public record ToolAddress(URI base) {

    /** @param text the public address; a slash at the end is forgiven
     *  @throws IllegalArgumentException where it has no host */
    public static ToolAddress of(String text) {
        URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (uri.getHost() == null || uri.getScheme() == null) {
            throw new IllegalArgumentException("not a public address: " + text);
        }
        return new ToolAddress(uri);
    }

    public URI loginUrl() {
        return URI.create(base + "/lti/login");
    }

    /** The one redirect_uri (certification 6: register all redirect URIs). */
    public URI launchUrl() {
        return URI.create(base + "/lti/launch");
    }

    public URI keySetUrl() {
        return URI.create(base + "/lti/jwks.json");
    }

    public boolean isSecure() {
        return "https".equals(base.getScheme());
    }

    /** True where this address has our scheme, host and port, and nobody's user name. */
    public boolean owns(String address) {
        return parsed(address)
                .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null)
                .filter(uri -> base.getScheme().equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> base.getHost().equalsIgnoreCase(uri.getHost()))
                .filter(uri -> port(base) == port(uri))
                .isPresent();
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no address at all is nobody's
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
