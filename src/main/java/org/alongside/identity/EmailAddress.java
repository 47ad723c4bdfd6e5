package org.alongside.identity;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as somebody typed it: stripped, in lower case, in one form of Unicode, with its host as it
 * travels. Two spellings that reach
 * the same mailbox by a provider's own rules stay two addresses.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    /** Some letters are typed as several signs, and blanks stand around; beyond this no address is left. */
    private static final int LONGEST_TYPED = 4 * LONGEST;

    /** Empty where the text is no address: something, one {@code @}, something, no blanks, at most 254 characters. */
    public static Optional<EmailAddress> of(String text) {
        if (text == null || text.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = normal.lastIndexOf('@');
        boolean whole = at > 0 && at == normal.indexOf('@') && at < normal.length() - 1;
        boolean plain = normal.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        return whole && plain && normal.length() <= LONGEST
                ? host(normal.substring(at + 1))
                        .map(host -> normal.substring(0, at + 1) + host)
                        .filter(address -> address.length() <= LONGEST)
                        .map(EmailAddress::new)
                : Optional.empty();
    }

    /** As names of hosts travel, for one browser sends bücher.example and another xn--bcher-kva.example. */
    private static Optional<String> host(String name) {
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no name of a host, so no address
        }
    }

    /** Without the address: logs never carry one. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
