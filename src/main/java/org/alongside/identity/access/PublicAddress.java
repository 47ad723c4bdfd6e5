package org.alongside.identity.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one address under which people open this site: scheme, host and port, {@code https://alongside.example}. It is
 * what {@code ALONGSIDE_BASE_URL} says, and no request can say otherwise.
 *
 * @param origin in small letters, without a slash at the end and without the port that its scheme has anyway (RFC 6454
 *     section 6.2)
 */
public record PublicAddress(URI origin) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?|\\[[0-9A-Fa-f:.]+](:[0-9]+)?");
    private static final Pattern LOOPBACK = Pattern.compile("(?i:localhost)|127(\\.[0-9]{1,3}){3}|\\[::1]|::1");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Empty where the text is no address of a whole site: another scheme, a path, a user, a query. */
    public static Optional<PublicAddress> of(String text) {
        try {
            URI uri = new URI(text.strip().toLowerCase(Locale.ROOT));
            boolean whole = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && (uri.getPath().isEmpty() || "/".equals(uri.getPath()));
            return whole ? Optional.of(new PublicAddress(plain(uri))) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static URI plain(URI uri) {
        boolean usual = uri.getPort() == -1 || uri.getPort() == usualPort(uri.getScheme());
        return URI.create(uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort()));
    }

    private static int usualPort(String scheme) {
        return "https".equals(scheme) ? HTTPS : HTTP;
    }

    public boolean isSecure() {
        return "https".equals(origin.getScheme());
    }

    /** Whether only this machine can open it: the demo, and tests. */
    public boolean isLoopback() {
        return isLoopbackName(origin.getHost());
    }

    /** Whether a host, as an address writes it, is a name of this very machine; with brackets or without. */
    public static boolean isLoopbackName(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Whether the header {@code Host} of a request (RFC 9110 section 7.2) names this address. */
    public boolean isNamedBy(String host) {
        return host != null
                && HOST.matcher(host).matches()
                && of(origin.getScheme() + "://" + host).filter(this::equals).isPresent();
    }

    @Override
    public String toString() {
        return origin.toString();
    }
}
