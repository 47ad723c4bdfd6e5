package org.alongside.content.file.part;

import org.alongside.kernel.FilePlace;

/**
 * A recording that a part plays; whether the course has it is found by whoever knows the course's files.
 *
 * @param file its name in the course's folder {@code recordings}
 * @param place where the author wrote it
 */
public record NamedRecording(String file, FilePlace place) {}
