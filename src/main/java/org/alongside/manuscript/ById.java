package org.alongside.manuscript;

import java.util.Map;
import java.util.Set;
import org.alongside.kernel.FilePlace;

/**
 * Things of one kind by the ids that their author gave them, in the order of the file.
 *
 * @param nodes each thing as it is written
 * @param values those that could be read
 */
public record ById<T>(Map<String, Node> nodes, Map<String, T> values) {

    /** Nothing is written. */
    public static <T> ById<T> none() {
        return new ById<>(Map.of(), Map.of());
    }

    /** All ids that are written, also of what could not be read. */
    public Set<String> ids() {
        return nodes.keySet();
    }

    public boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** Where the thing with this id stands. */
    public FilePlace place(String id) {
        return nodes.get(id).place();
    }
}
