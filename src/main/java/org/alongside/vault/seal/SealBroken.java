package org.alongside.vault.seal;

/** A sealed value that must not be believed, or a key that is gone. A broken promise; never shown to people as such. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SHREDDED: the key was destroyed on purpose. REFUSED: another place, another revision, or changed bytes. */
    public enum SealBrokenReason {
        SHREDDED,
        REFUSED
    }

    private final SealBrokenReason reason;

    public SealBroken(SealBrokenReason reason, SealedPlace place) {
        super("sealed value " + reason + " at " + place.table() + "." + place.column() + " row " + place.row());
        this.reason = reason;
    }

    public SealBrokenReason reason() {
        return reason;
    }
}
