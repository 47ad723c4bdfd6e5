package org.alongside.content.file.part;

import org.alongside.content.part.Part;

/**
 * A kind of part as authors write it: a block between three backticks whose first line names the kind and the part's
 * id, and whose lines are keys and values. A room hands its kinds to the reader by implementing this with
 * {@code @AutoService(PartKind.class)}; so the server and the author's command know the same kinds, and no list names
 * them.
 *
 * <pre>
 * ```write my-sentence
 * prompt: My sentence, or the start of one
 * ```
 * </pre>
 *
 * @param <P> what it becomes
 */
public interface PartKind<P extends Part> {

    /** What an author writes after the backticks, {@code write}. */
    String name();

    Class<P> type();

    /** Reads the block. Keys that it does not ask for are findings. */
    P read(PartSource block);
}
