package org.alongside.identity.passkey;

/** What an authenticator is asked for. An answer for one use is none for another. */
public enum PasskeyUse {
    SIGN_IN,
    ADD,
    /** Somebody who is signed in shows once more that it is them. */
    CONFIRM
}
