package org.alongside.identity;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as a name to sign in with: stripped, in lower case, in one form of Unicode, with its host as it
 * travels. Two spellings that reach
 * the same mailbox by a provider's own rules stay two addresses.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    /** Empty where the text is no address: something, one {@code @}, something, no blanks, at most 254 characters. */
    public static Optional<EmailAddress> of(String text) {
        String normal = Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        int at = normal.lastIndexOf('@');
        boolean whole = at > 0 && at == normal.indexOf('@') && at < normal.length() - 1;
        boolean plain = normal.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        return whole && plain && normal.length() <= LONGEST
                ? host(normal.substring(at + 1)).map(host -> new EmailAddress(normal.substring(0, at + 1) + host))
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
