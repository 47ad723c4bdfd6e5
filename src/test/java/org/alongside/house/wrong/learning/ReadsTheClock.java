package org.alongside.house.wrong.learning;

import java.time.Instant;

/** A rule that looks at the clock by itself. */
public class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }
}
