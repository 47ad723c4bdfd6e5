package org.alongside.runtime.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.alongside.identity.access.PublicAddress;
import org.alongside.kernel.Languages;

/** Which settings belong to no site, because somebody could be hurt by it: each is refused at the start. */
final class SiteRules {

    /** Addresses that nobody has (RFC 5737, RFC 3849): whoever believes these believes everybody. */
    private static final List<String> NOBODY = List.of("192.0.2.1", "198.51.100.77", "203.0.113.9", "2001:db8::1");

    private static final String SAID = "ALONGSIDE_BASE_URL is ";

    private SiteRules() {}

    /**
     * What was set.
     *
     * @param proxies a regular expression of the addresses from which proxies come; empty where none was set
     * @param tls whether this server listens for https itself
     */
    record SetByOperator(String baseUrl, String proxies, boolean tls, boolean demo) {}

    /** Why these languages belong to no site that other machines can open, in one sentence. */
    static Optional<String> refusal(PublicAddress address, List<Locale> languages) {
        return languages.contains(Languages.MADE_UP) && !address.isLoopback()
                ? Optional.of(SAID + address + ", and ALONGSIDE_LANGUAGES names a language that nobody reads: take "
                        + Languages.MADE_UP.toLanguageTag() + " away.")
                : Optional.empty();
    }

    /** Why not, and what to do instead, in one sentence. */
    static Optional<String> refusal(SetByOperator set) {
        Optional<PublicAddress> address = PublicAddress.of(set.baseUrl());
        if (address.isEmpty()) {
            return Optional.of("ALONGSIDE_BASE_URL is no address of a site: write scheme and host, and a port where it"
                    + " has one, as in https://alongside.example.");
        }
        return proxies(set.proxies())
                .or(() -> address.get().isLoopback() ? Optional.empty() : away(set, address.get()));
    }

    /** A site that other machines can open. */
    private static Optional<String> away(SetByOperator set, PublicAddress address) {
        if (set.demo()) {
            return Optional.of(SAID + address + ", and ALONGSIDE_DEMO or ALONGSIDE_LET_TIME_PASS is on: the demo's"
                    + " password is known to everybody, so take both away, or serve the demo under localhost.");
        }
        if (!address.isSecure()) {
            return Optional.of(SAID + address + ", which is not https: browsers would send no session there, and what"
                    + " people write would be open on the way, so put TLS in front and name the https address.");
        }
        if (set.proxies().isEmpty() && !set.tls()) {
            return Optional.of(
                    SAID + address + ", and neither ALONGSIDE_PROXIES says from where the proxy in front comes"
                            + " nor HTTPS_PORT has this server listen for https itself: without it every person would"
                            + " seem to come from one address.");
        }
        return Optional.empty();
    }

    private static Optional<String> proxies(String text) {
        try {
            Pattern proxies = Pattern.compile(text);
            return NOBODY.stream().anyMatch(address -> proxies.matcher(address).matches())
                    ? Optional.of("ALONGSIDE_PROXIES fits any address, so that everybody could say to come from"
                            + " anywhere: name the proxies' own addresses only.")
                    : Optional.empty();
        } catch (PatternSyntaxException broken) {
            return Optional.of("ALONGSIDE_PROXIES is no regular expression: write the proxies' addresses, as in"
                    + " 10\\.0\\.0\\.[0-9]+, with a | between two.");
        }
    }
}
