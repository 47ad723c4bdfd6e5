package org.alongside.runtime.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the operator set about the site as a whole. */
@ApplicationScoped
public class SiteSettings {

    /** Where nothing was set: the demo on this machine. */
    private static final PublicAddress HERE =
            PublicAddress.of("http://localhost:9080").orElseThrow();

    /** What the server's own configuration says where nobody set any proxies. */
    private static final String NOBODY = "none";

    private final SiteRules.SetByOperator set;
    private final boolean timeCanPass;

    @Inject
    public SiteSettings(Config config) {
        this.timeCanPass = isOn(config, "alongside.let.time.pass");
        this.set = new SiteRules.SetByOperator(
                config.getOptionalValue("alongside.base.url", String.class).orElse(HERE.toString()),
                config.getOptionalValue("alongside.proxies", String.class)
                        .filter(text -> !text.isBlank() && !NOBODY.equals(text))
                        .orElse(""),
                config.getOptionalValue("HTTPS_PORT", Integer.class).orElse(0) > 0,
                timeCanPass || isOn(config, "alongside.demo"));
    }

    protected SiteSettings() {
        set = null;
        timeCanPass = false;
    }

    private static boolean isOn(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    /** The public address. A start without a whole one is refused, so that the one in its place serves nobody. */
    public PublicAddress address() {
        return PublicAddress.of(set.baseUrl()).orElse(HERE);
    }

    /** Whether one of the demo's switches is on: its people with a published password, its clock that can be moved. */
    public boolean isDemo() {
        return set.demo();
    }

    public boolean timeCanPass() {
        return timeCanPass;
    }

    /** Why a site is not started with these settings, in one sentence; empty where nothing speaks against it. */
    public Optional<String> refusal() {
        return SiteRules.refusal(set);
    }
}
