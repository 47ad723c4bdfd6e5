package org.alongside.lti.message.login;

/**
 * The secrets of one login, given out once.
 *
 * @param state travels through the platform and back
 * @param nonce must come back in the token
 * @param browser stays with the browser, as a cookie
 */
public record LoginSecrets(String state, String nonce, String browser) {

    @Override
    public String toString() {
        return "the secrets of a login"; // they must not appear in a log by accident
    }
}
