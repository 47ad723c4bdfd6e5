package org.alongside.lti.message.login;

import java.util.Optional;

/**
 * What is left of the sign-in when the platform answers: the stored login, whether it was used before, and whether the
 * same browser brought it back.
 */
public record SignInTrace(boolean stateSent, Optional<StoredLogin> login, boolean usedBefore, boolean sameBrowser) {

    /** The form brought no state. */
    public static SignInTrace none() {
        return new SignInTrace(false, Optional.empty(), false, false);
    }

    /** The form brought a state that we do not know (any more). */
    public static SignInTrace unknown() {
        return new SignInTrace(true, Optional.empty(), false, false);
    }
}
