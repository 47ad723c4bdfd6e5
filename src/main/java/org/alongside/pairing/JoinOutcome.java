package org.alongside.pairing;

/** It tells what came of a code that somebody typed. */
public enum JoinOutcome {
    /** Looked at: it is open, and not one's own. */
    READY,
    JOINED,
    /** Unknown, used, taken back or run out: one reply for all of them. */
    NO_SUCH_CODE,
    OWN_CODE,
    NOT_ADULT,
    LINKED_ALREADY,
    /** Thirty days since these two last ended have not gone by. */
    TOO_SOON,
    TOO_MANY_TRIES
}
