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
    /** For this person the route does not exist. */
    NOT_HERE;

    /** Who stands at the door. */
    public record CallerState(
            boolean signedIn, boolean welcomed, boolean privateOpen, boolean administrator, boolean leaving) {

        public CallerState(boolean signedIn, boolean welcomed, boolean privateOpen, boolean administrator) {
            this(signedIn, welcomed, privateOpen, administrator, false);
        }

        public static final CallerState NOBODY = new CallerState(false, false, false, false);
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
        if (access == Access.ADMIN) {
            return caller.administrator() ? PASS : NOT_HERE;
        }
        if (!caller.welcomed()) {
            return WELCOME;
        }
        return access == Access.PRIVATE && !caller.privateOpen() ? PIN : PASS;
    }
}
