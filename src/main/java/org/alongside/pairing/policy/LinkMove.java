package org.alongside.pairing.policy;

/** What can happen to a link. Switch, hold and closed door are not among it, and never stand in its log. */
public enum LinkMove {
    MAKE_CODE,
    LOOK,
    JOIN,
    OWN_TRACK,
    LOOK_ONLY,
    NOT_NOW,
    ASK_LATER,
    PLEASE_DO_NOT_ASK,
    TAKE_BACK,
    RUN_OUT,
    START_SPACE,
    LONGER,
    BACK,
    GRACE_OVER,
    END,
    ACCOUNT_DELETED
}
