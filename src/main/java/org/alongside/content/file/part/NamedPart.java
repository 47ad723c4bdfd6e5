package org.alongside.content.file.part;

import org.alongside.content.part.PartPath;
import org.alongside.kernel.FilePlace;

/**
 * A named part is one of the same course that another part leads back to; whether it is there is found when the whole
 * course is read.
 *
 * @param place where the author wrote it
 */
public record NamedPart(PartPath path, FilePlace place) {}
