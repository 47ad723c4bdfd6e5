package org.alongside.content.file.part;

import org.alongside.content.part.Part;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.MappingShape;

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

    /** What an author writes in the block: it gives the values, all findings, and the schema for editors. */
    MappingShape shape();

    /**
     * Makes the part of what could be read. Where a value could not be, that is a finding already, and a harmless one
     * stands in for it, so that everything wrong in the step is found at once.
     *
     * @param id of the part, within its step
     */
    P part(String id, Entries written);

    /** The shape of such a block as editors know it. */
    default FileShape file() {
        return new FileShape(
                "course-content/part-" + name() + ".schema.json",
                "```" + name(),
                "The lines of such a block in a step's file.",
                shape());
    }
}
