package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** The job's verb: looks at the opening moments of every live link since it last looked. */
@Dependent
public class Openings {

    @Inject
    public Openings() {}

    /** @return how many steps opened */
    public int openDue(Instant now) {
        return 0;
    }
}
