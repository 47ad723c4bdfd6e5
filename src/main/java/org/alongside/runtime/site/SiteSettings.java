package org.alongside.runtime.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.identity.access.PublicAddress;
import org.alongside.kernel.Languages;
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
    private final PublicAddress address;
    private final boolean timeCanPass;
    private final Optional<String> contact;
    private final Optional<String> contactExpires;

    @Inject
    public SiteSettings(Config config) {
        this.timeCanPass = isOn(config, "alongside.let.time.pass");
        this.contact = config.getOptionalValue("alongside.security.contact", String.class);
        this.contactExpires = config.getOptionalValue("alongside.security.expires", String.class);
        this.set = new SiteRules.SetByOperator(
                config.getOptionalValue("alongside.base.url", String.class).orElse(HERE.toString()),
                config.getOptionalValue("alongside.proxies", String.class)
                        .filter(text -> !text.isBlank() && !NOBODY.equals(text))
                        .orElse(""),
                config.getOptionalValue("HTTPS_PORT", Integer.class).orElse(0) > 0,
                timeCanPass || isOn(config, "alongside.demo"));
        this.address = PublicAddress.of(set.baseUrl()).orElse(HERE);
    }

    protected SiteSettings() {
        set = null;
        address = HERE;
        timeCanPass = false;
        contact = Optional.empty();
        contactExpires = Optional.empty();
    }

    private static boolean isOn(Config config, String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    /** The public address. A start without a whole one is refused, so that the one in its place serves nobody. */
    public PublicAddress address() {
        return address;
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
        return SiteRules.refusal(set).or(this::halfContact).or(() -> SiteRules.refusal(address, Languages.all()));
    }

    private Optional<String> halfContact() {
        boolean half = securityContact().isEmpty() && (contact.isPresent() || contactExpires.isPresent());
        return half
                ? Optional.of(
                        "ALONGSIDE_SECURITY_CONTACT and ALONGSIDE_SECURITY_EXPIRES belong together: write the one as"
                                + " mailto:, https: or tel: with an address, the other as in 2027-06-01T00:00:00Z.")
                : Optional.empty();
    }

    /** To whom a weakness is told; empty where the operator has named nobody. */
    public Optional<SecurityContact> securityContact() {
        return contact.flatMap(whom -> contactExpires.flatMap(until -> SecurityContact.of(whom, until)));
    }
}
