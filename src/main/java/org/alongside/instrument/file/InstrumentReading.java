package org.alongside.instrument.file;

import java.util.List;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.kernel.Findings;

/**
 * What one folder gave.
 *
 * @param instrument empty where there is any ERROR
 */
public record InstrumentReading(Optional<Instrument> instrument, List<ScoringCase> cases, Findings findings) {}
