package org.alongside.runtime.site;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.identity.access.PublicAddress;

/**
 * To whom somebody turns who has found a weakness (RFC 9116).
 *
 * @param contact an address with its scheme: {@code mailto:}, {@code https:} or {@code tel:} (section 2.5.3)
 * @param expires when this is to be looked at again (section 2.5.5)
 */
public record SecurityContact(String contact, Instant expires) {

    private static final Pattern CONTACT =
            Pattern.compile("mailto:[^\\s@]+@[^\\s@]+|https://[^\\s/]+\\S*|tel:\\+?[0-9-]+");

    /** Empty where the contact has no scheme, or the end is no instant such as {@code 2027-06-01T00:00:00Z}. */
    public static Optional<SecurityContact> of(String contact, String expires) {
        try {
            return CONTACT.matcher(contact).matches()
                    ? Optional.of(new SecurityContact(contact, Instant.parse(expires)))
                    : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A file that has expired is worse than none (section 2.5.5): nobody would be reading what comes. */
    boolean isCurrent(Instant now) {
        return now.isBefore(expires);
    }

    /** The file, in the line ends of section 4. */
    String text(PublicAddress site) {
        return "Contact: " + contact + "\r\nExpires: " + expires + "\r\nPreferred-Languages: en\r\nCanonical: " + site
                + SecurityTxtServlet.PATH + "\r\n";
    }
}
