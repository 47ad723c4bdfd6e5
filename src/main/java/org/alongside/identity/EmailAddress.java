package org.alongside.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as a name to sign in with: stripped, in lower case, one form of Unicode. Two spellings that reach
 * the same mailbox by a provider's own rules stay two addresses.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    /** Empty where the text is no address: something, one {@code @}, something, no blanks, at most 254 characters. */
    public static Optional<EmailAddress> of(String text) {
        String normal = Normalizer.normalize(text == null ? "" : text.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        int at = normal.indexOf('@');
        boolean whole = at > 0 && at == normal.lastIndexOf('@') && at < normal.length() - 1;
        boolean plain = normal.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        return whole && plain && normal.length() <= LONGEST ? Optional.of(new EmailAddress(normal)) : Optional.empty();
    }

    /** Without the address: logs never carry one. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
