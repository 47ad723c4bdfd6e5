package org.alongside.identity.passkey;

/** What an authenticator is asked for. An answer for one use is none for another. */
public enum PasskeyUse {
    SIGN_IN,
    ADD,
    /** Somebody who is signed in shows once more that it is them. */
    CONFIRM,
    /** Somebody in the frame of a course goes on in a window of its own, because a frame may not ask for passkeys. */
    WINDOW
}
