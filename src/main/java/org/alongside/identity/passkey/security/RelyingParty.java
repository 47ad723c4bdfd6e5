package org.alongside.identity.passkey.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This site as authenticators know it, from {@code ALONGSIDE_BASE_URL} and never from a request: a passkey is bound to
 * the host, and each answer to the origin.
 */
@ApplicationScoped
public class RelyingParty {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|.*\\.localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

    private final URI base;
    private final boolean demo;

    protected RelyingParty() {
        base = null;
        demo = false;
    }

    @Inject
    public RelyingParty(
            @ConfigProperty(name = "alongside.base.url", defaultValue = "http://localhost:9080") URI base,
            @ConfigProperty(name = "alongside.demo", defaultValue = "false") boolean demo) {
        this.base = base;
        this.demo = demo;
    }

    /** The host: what a passkey is bound to. */
    public String id() {
        return base.getHost();
    }

    /** Scheme, host and port, as browsers write them. */
    public String origin() {
        int port = base.getPort();
        boolean usual = port < 0 || "https".equals(base.getScheme()) && port == 443;
        return base.getScheme() + "://" + base.getHost() + (usual ? "" : ":" + port);
    }

    /** True on a demo that this machine alone can reach: its administrator gets by with a password. */
    public boolean isDemoOfOwn() {
        return demo && LOOPBACK.matcher(base.getHost()).matches();
    }
}
