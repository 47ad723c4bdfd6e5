package org.alongside.content.file.part;

import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Slug;

/**
 * A named instrument is one that a part offers; whether it serves is found where instruments are known.
 *
 * @param place where the author wrote it
 */
public record NamedInstrument(Slug slug, FilePlace place) {}
