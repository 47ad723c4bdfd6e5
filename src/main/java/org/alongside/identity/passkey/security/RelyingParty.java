package org.alongside.identity.passkey.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.alongside.identity.access.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * This site as authenticators know it, from {@code ALONGSIDE_BASE_URL} and never from a request: a passkey is bound to
 * the host, and each answer to the origin.
 */
@ApplicationScoped
public class RelyingParty {

    private final PublicAddress base;
    private final boolean demo;

    protected RelyingParty() {
        base = null;
        demo = false;
    }

    @Inject
    public RelyingParty(
            @ConfigProperty(name = "alongside.base.url", defaultValue = "http://localhost:9080") URI base,
            @ConfigProperty(name = "alongside.demo", defaultValue = "false") boolean demo) {
        this.base = PublicAddress.of(base.toString()).orElseThrow();
        this.demo = demo;
    }

    /** The host: what a passkey is bound to. */
    public String id() {
        return base.origin().getHost();
    }

    /** Scheme, host and port, as browsers write them. */
    public String origin() {
        return base.toString();
    }

    /** True on a demo that this machine alone can reach: its administrator gets by with a password. */
    public boolean isDemoOfOwn() {
        return demo && base.isLoopback();
    }
}
