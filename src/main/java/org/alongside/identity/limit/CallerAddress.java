package org.alongside.identity.limit;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.alongside.kernel.PersonId;

/**
 * Whose requests are counted together. An IPv4 address is one caller, also where it is written into IPv6 ({@code
 * ::ffff:192.0.2.1}, RFC 4291 section 2.5.5.2). Of an IPv6 address the first 64 bits count: one household is given all
 * 2^64 addresses below them (RFC 6177), so that the rest would be no bound.
 *
 * @param value {@code 192.0.2.1}, or {@code 20010db800010002/64}; {@code unknown} for all that is no address
 */
public record CallerAddress(String value) {

    private static final CallerAddress UNKNOWN = new CallerAddress("unknown");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int LONGEST = 64;
    private static final int NETWORK_BYTES = 8;

    /** Somebody who is signed in, from wherever: one caller as well. */
    public static CallerAddress of(PersonId person) {
        return new CallerAddress("person " + person);
    }

    /** @param text as the container tells it; a zone ({@code %eth0}) and brackets are left out. No name is looked up */
    public static CallerAddress of(String text) {
        if (text == null || text.length() > LONGEST) {
            return UNKNOWN;
        }
        String plain = text.replaceAll("%.*|[\\[\\]]", "");
        if (!IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            return UNKNOWN;
        }
        try {
            return of(InetAddress.getByName(plain));
        } catch (UnknownHostException noAddress) {
            return UNKNOWN;
        }
    }

    private static CallerAddress of(InetAddress address) {
        return address instanceof Inet4Address
                ? new CallerAddress(address.getHostAddress())
                : new CallerAddress(HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64");
    }

    /** Without the address: logs never carry one. */
    @Override
    public String toString() {
        return "CallerAddress";
    }
}
