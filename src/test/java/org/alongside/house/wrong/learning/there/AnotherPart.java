package org.alongside.house.wrong.learning.there;

import org.alongside.house.wrong.learning.here.ClosesACircle;

/** The other half of a circle within a room. */
public class AnotherPart {

    ClosesACircle circle;
}
