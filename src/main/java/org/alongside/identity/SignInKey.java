package org.alongside.identity;

/**
 * What an account opens with: a keyed hash of address and password together, by which its row is found. An address
 * alone finds nothing.
 *
 * @param value 43 letters of a URL-safe Base64, 32 bytes
 * @param generation by which parameters the password was hashed; a higher one costs more
 */
public record SignInKey(String value, int generation) {

    /** Without the key: logs never carry one. */
    @Override
    public String toString() {
        return "SignInKey";
    }
}
