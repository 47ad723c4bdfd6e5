package org.alongside.assessment.reading;

import java.util.Optional;
import org.alongside.assessment.instrument.Instrument;

/** What an outcome can come to. */
public final class Ranges {

    private Ranges() {}

    /**
     * The possible range of an outcome with every item answered; empty where a division may leave it without bounds.
     *
     * @throws IllegalArgumentException where there is no such outcome
     */
    public static Optional<Range> of(Instrument instrument, String outcome) {
        return Optional.empty();
    }
}
