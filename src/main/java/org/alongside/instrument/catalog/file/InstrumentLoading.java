package org.alongside.instrument.catalog.file;

import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Findings;

/** What a folder of instruments gave: those that serve, and everything an author should know. */
public record InstrumentLoading(InstrumentLibrary library, Findings findings) {}
