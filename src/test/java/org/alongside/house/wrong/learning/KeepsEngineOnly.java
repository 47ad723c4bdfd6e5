package org.alongside.house.wrong.learning;

import java.util.List;
import org.alongside.instrument.scoring.EngineOnly;

/** Keeps what only the engine may use, in a record, which would be written wherever records are. */
public record KeepsEngineOnly(List<EngineOnly> values) {}
