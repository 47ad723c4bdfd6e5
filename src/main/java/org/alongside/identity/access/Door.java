package org.alongside.identity.access;

/** What happens at the door: one policy, one person, one answer. */
public enum Door {
    PASS,
    /** Nobody is signed in. */
    SIGN_IN,
    /** Signed in, but not yet said to be an adult, or use is not (or no longer) allowed. */
    WELCOME,
    /** Signed in, but on the way out: the account goes on a day, unless its owner comes back. */
    COME_BACK,
    /** The private pages are closed. */
    PIN,
    /** An administrator has fewer passkeys than one who looks after a site needs. */
    ADD_KEYS,
    /** An administrator has not shown a passkey, or not lately. */
    CONFIRM,
    /** For this person the route does not exist. */
    NOT_HERE;

    /** Who stands at the door. */
    public record CallerState(
            boolean signedIn, boolean welcomed, boolean privateOpen, AdminKeys administrator, boolean leaving) {

        public static final CallerState NOBODY = new CallerState(false, false, false, AdminKeys.NOBODYS, false);
    }

    public static Door of(Access access, CallerState caller) {
        if (access == Access.PUBLIC) {
            return PASS;
        }
        if (!caller.signedIn()) {
            return SIGN_IN;
        }
        if (caller.leaving()) {
            return COME_BACK;
        }
        if (access.isForAdministrators()) {
            return caller.administrator().asks(access);
        }
        if (!caller.welcomed()) {
            return WELCOME;
        }
        return access == Access.PRIVATE && !caller.privateOpen() ? PIN : PASS;
    }
}
