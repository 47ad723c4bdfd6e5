package org.alongside.instrument.interpretation;

/** For whom a value is read. Nothing is read for "anybody": each caller says who looks. */
public enum Audience {
    /** The person who answered. Never sees a band that rests on ASSUMED values. */
    OWNER,
    /** Who writes the instrument and reads sample answers; sees such a band, marked. */
    AUTHOR
}
