package org.alongside.assessment.instrument.interpretation;

/** Which way is better; NONE where more is neither good nor bad. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
