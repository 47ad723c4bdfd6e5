package org.alongside.vault;

/** A sealed value that must not be believed, or a key that is gone. A broken promise; never shown to people as such. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SHREDDED: the key was destroyed on purpose. REFUSED: another place, another revision, or changed bytes. */
    public enum Reason {
        SHREDDED,
        REFUSED
    }

    private final Reason reason;

    public SealBroken(Reason reason, SealedPlace place) {
        super("sealed value " + reason + " at " + place.table() + "." + place.column() + " row " + place.row());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
