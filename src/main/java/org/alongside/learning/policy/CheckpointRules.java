package org.alongside.learning.policy;

import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Slug;

/** What speaks against offering an instrument at a step of a course. */
public final class CheckpointRules {

    private CheckpointRules() {}

    /** @return one sentence for the author; nothing where all is well */
    public static Optional<String> against(Slug named, InstrumentLibrary library) {
        Optional<Instrument> instrument = library.latest(named);
        if (instrument.isEmpty()) {
            return Optional.of("there is no instrument '" + named + "' that serves");
        }
        return Synthetic.parametersOf(instrument.get()).stream()
                .findFirst()
                .map(outcome -> "'" + named + "' has synthetic parameters (" + outcome.id()
                        + "): an example is never asked in a course");
    }
}
