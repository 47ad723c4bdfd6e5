package org.alongside.house.wrong.learning.here;

import org.alongside.house.wrong.learning.there.AnotherPart;

/** Needs another package of its own room, which needs it. */
public class ClosesACircle {

    AnotherPart circle;
}
