package org.alongside.runtime.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator set about the site as a whole. */
@ApplicationScoped
public class SiteSettings {

    /** Where nothing was set: the demo on this machine. */
    private static final PublicAddress HERE = PublicAddress.of("http://localhost:9080").orElseThrow();

    @Inject
    @ConfigProperty(name = "alongside.base.url", defaultValue = "http://localhost:9080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "alongside.proxies")
    Optional<String> proxies;

    @Inject
    @ConfigProperty(name = "HTTPS_PORT", defaultValue = "-1")
    int httpsPort;

    @Inject
    @ConfigProperty(name = "alongside.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "alongside.let.time.pass", defaultValue = "false")
    boolean timeCanPass;

    /** The public address. A start without a whole one is refused, so that the one in its place serves nobody. */
    public PublicAddress address() {
        return PublicAddress.of(baseUrl).orElse(HERE);
    }

    /** Whether one of the demo's switches is on: its people with a published password, its clock that can be moved. */
    public boolean isDemo() {
        return demo || timeCanPass;
    }

    public boolean timeCanPass() {
        return timeCanPass;
    }

    /** Why a site is not started with these settings, in one sentence; empty where nothing speaks against it. */
    public Optional<String> refusal() {
        return SiteRules.refusal(new SiteRules.Deployment(
                baseUrl, proxies.filter(text -> !text.isBlank()).orElse(""), httpsPort > 0, isDemo()));
    }
}
