package org.alongside.pairing.policy;

/** Who may make a move. */
public enum LinkActor {
    /** Who made the code (A), before there is a link. */
    INVITER,
    /** Who holds the code (B). */
    HOLDER_OF_THE_CODE,
    /** Either of the two, with equal rights. */
    EITHER,
    /** The one of the two who began the Space. */
    STARTER,
    /** The calendar, or the system itself. */
    TIME
}
