package org.alongside.assessment.instrument;

/** Which way is better; NONE where more is neither good nor bad. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
