package org.alongside.lti.message;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signed token in its three parts, taken apart strictly before anybody trusts it (RFC 7515 5.2): base64url letters
 * only, no padding, no stray bits, nothing before or after, not larger than 64 KiB. Libraries forgive what this
 * refuses.
 *
 * @param text the token exactly as it came; never logged
 */
public record CompactToken(String text, byte[] header, byte[] payload, byte[] signature) {

    private static final int LARGEST = 64 * 1024;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /** Empty where the text has another form. */
    public static Optional<CompactToken> parse(String text) {
        if (text == null || text.length() > LARGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        for (String part : parts) {
            if (!isCanonical(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(new CompactToken(text, bytes(parts[0]), bytes(parts[1]), bytes(parts[2])));
    }

    /** True where these letters are what encoding the bytes would give: two spellings of one token are one too many. */
    private static boolean isCanonical(String part) {
        return part.length() % 4 != 1
                && Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes(part))
                        .equals(part);
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    @Override
    public String toString() {
        return "a token"; // it must not appear in a log by accident
    }
}
