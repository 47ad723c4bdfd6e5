package org.alongside.identity.passkey;

/**
 * What an authenticator told of a new passkey, judged and found good.
 *
 * @param credential SHA-256 of its id, in hexadecimal digits
 * @param keyText attested credential data, base64url without padding
 * @param signCount its uses so far; 0 where the authenticator does not count
 */
public record NewPasskey(String credential, String keyText, long signCount) {

    /** The longest key text that is kept: an id of 1023 bytes (WebAuthn 4) and a key of RSA with 4096 bits. */
    public static final int LONGEST = 2400;
}
