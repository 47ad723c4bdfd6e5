package org.alongside.instrument.interpretation.rule;

/** Which way is better; NONE where more is neither good nor bad. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
