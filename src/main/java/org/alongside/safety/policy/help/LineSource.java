package org.alongside.safety.policy.help;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A source is the page on which an organisation itself, or a government, states how a line is reached.
 *
 * @param address an https or http address
 * @param on the latest day for which it is known that the page said so: the day it was read there, or the day that a
 *     copy of it bears; empty where neither is known, and then the address only says where to look
 */
public record LineSource(String address, Optional<LocalDate> on) {

    /** What the address of a source may look like. */
    public static final String WEB = "https?://[^\\s\"<>]+";

    private static final Pattern FORM = Pattern.compile(WEB);

    /** @throws IllegalArgumentException where the address is none of the web */
    public LineSource {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("a source is an address on the web, not " + address);
        }
    }

    /** Whose page it is, as a reader knows it: {@code hilfetelefon.de}. */
    public String host() {
        return URI.create(address).getHost().replaceFirst("^www\\.", "");
    }
}
