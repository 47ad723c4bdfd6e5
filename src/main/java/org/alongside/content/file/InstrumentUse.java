package org.alongside.content.file;

import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Slug;

/** Where a course names an instrument, for those who know both. */
public record InstrumentUse(Slug instrument, FilePlace place) {}
